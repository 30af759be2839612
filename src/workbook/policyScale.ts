import { resolveBound, type Bound } from "../mastery/bound";
import { isSameName, nameKey } from "../mastery/name";
import { compare, worst, type Best, type Level, type Scale } from "../mastery/scale";
import { parseBound } from "./boundCell";
import { isBlank, type Cell } from "./cell";
import { LEVEL_COLOURS } from "./levelColours";
import type { Report } from "./policy";
import { words } from "./words";

/** A Level row as typed. */
export interface LevelRow {
  row: number;
  name: string;
  from: Cell;
  colour: string;
  codes: string[];
}

/** A scale as typed, before its bounds are put into its own numbers. */
export interface ScaleDraft {
  name: string;
  maximum: number;
  best: Best;
  masteryAt: Bound;
  /** "" when none is named. */
  masteryLevel: string;
  step: number | null;
  levels: LevelRow[];
  /** Where the two settings stand, for problems. */
  rows: { masteryAt: number | null; masteryLevel: number | null };
}

type DraftLevel = Omit<Level, "from"> & { from: number | null };

/** The scale a draft describes; what is wrong is reported and left out. */
export function buildScale(draft: ScaleDraft, report: Report): Scale {
  const typed = draft.levels.flatMap((row) => readLevel(row, draft, report));
  const criterion = readCriterion(draft, typed, report);
  const levels = typed.length > 0 ? typed : defaultLevels(draft, criterion);
  const masteryLevel = nameMastery(draft, levels, criterion, report);
  const scale: Scale = {
    name: draft.name,
    maximum: draft.maximum,
    best: draft.best,
    criterion,
    levels: levels.flatMap((level) => withBound(level, level.name === masteryLevel ? criterion : null)),
    masteryLevel,
    step: draft.step ?? (draft.maximum <= 10 ? 0.3 : null),
  };
  if (typed.length > 0) checkLevels(draft, scale, report);
  // Of two levels with one name only the first counts: a name says whether it is mastery.
  const named = scale.levels.map(({ name }) => nameKey(name));
  return { ...scale, levels: scale.levels.filter((_, at) => named.indexOf(named[at] as string) === at) };
}

function readLevel(row: LevelRow, draft: ScaleDraft, report: Report): DraftLevel[] {
  const bound = parseBound(row.from);
  const from = bound ? resolveBound(bound, { scale: { ...draft, levels: [] } }) : null;
  const fits = row.name !== "" && (from !== null || isBlank(row.from));
  if (fits) return [{ name: row.name, from, colour: colourOf(row.colour), codes: row.codes }];
  report("illegalLevel", row.row, 2, words.illegalLevel(row.row + 1));
  return [];
}

function colourOf(text: string): string | null {
  return /^#[0-9a-f]{6}$/i.test(text) ? text.toLowerCase() : null;
}

function readCriterion(draft: ScaleDraft, typed: DraftLevel[], report: Report): number {
  const usual = draft.best === "highest" ? 0.8 * draft.maximum : draft.maximum;
  const levels = typed.length > 0 ? typed : defaultLevels(draft, usual);
  const bounded = levels.filter((level): level is Level => level.from !== null);
  const criterion = resolveBound(draft.masteryAt, { scale: { ...draft, levels: bounded } });
  if (criterion !== null) return criterion;
  report("illegalCut", draft.rows.masteryAt, 1, words.illegalCut("Mastery at", draft.maximum, draft.best));
  return usual;
}

/** The one level that is mastery (docs/settings.md): named, else called so, else the best one the cut reaches. */
function nameMastery(draft: ScaleDraft, levels: DraftLevel[], criterion: number, report: Report): string {
  const called = (name: string) => levels.find((level) => isSameName(level.name, name))?.name;
  const named = called(draft.masteryLevel);
  if (draft.masteryLevel !== "" && named === undefined) {
    report("unknownMasteryLevel", draft.rows.masteryLevel, 1, words.unknownMasteryLevel);
  }
  const reached = levels.find((level) => level.from !== null && compare(draft, level.from, criterion) <= 0);
  const last = levels[levels.length - 1];
  return named ?? called("Mastery") ?? called("Proficient") ?? reached?.name ?? last?.name ?? "";
}

/** Only the mastery level may leave its bound to the cut. */
function withBound(level: DraftLevel, cut: number | null): Level[] {
  const from = level.from ?? cut;
  return from === null ? [] : [{ ...level, from }];
}

function checkLevels(draft: ScaleDraft, scale: Scale, report: Report): void {
  const rowOf = (name: string) => draft.levels.find((level) => level.name === name)?.row ?? null;
  for (const row of draft.levels) {
    const placed = row.name === "" || scale.levels.some((level) => level.name === row.name);
    if (isBlank(row.from) && !placed) report("illegalLevel", row.row, 2, words.illegalLevel(row.row + 1));
  }
  scale.levels.forEach((level, index) => {
    const above = scale.levels[index - 1];
    if (!above) return;
    const typed = namesOf(level);
    const before = scale.levels.slice(0, index);
    const doubled = before.some((other) => namesOf(other).some((name) => typed.includes(name)));
    if (doubled) report("doubledLevel", rowOf(level.name), 1, words.doubledLevel);
    else if (compare(scale, level.from, above.from) >= 0) {
      report("boundsNotFalling", rowOf(level.name), 2, words.boundsNotFalling(scale.best));
    }
  });
}

/** What may be typed for a level. */
function namesOf({ name, codes }: Level): string[] {
  return [name, ...codes].map(nameKey);
}

/** What holds where a scale names no levels. */
function defaultLevels(draft: ScaleDraft, criterion: number): Level[] {
  const level = (name: string, from: number, colour: string): Level => ({ name, from, colour, codes: [] });
  const mastery = level("Mastery", criterion, LEVEL_COLOURS.mastery);
  const notYet = level("Not yet", worst(draft), LEVEL_COLOURS.notYet);
  if (draft.best === "lowest") return [mastery, notYet];
  return [
    level("Exceeds mastery", 0.9 * draft.maximum, LEVEL_COLOURS.best),
    mastery,
    level("Approaching", 0.6 * draft.maximum, LEVEL_COLOURS.near),
    notYet,
  ];
}
