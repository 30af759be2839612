import { isBlank, keyOf, type Cell, type Row, type Table } from "../cell";
import { foldedText } from "./foldedText";
import { headingKind, idRank, isNameKind } from "./headings";
import type { PeopleFound } from "./identity";
import { profileOf, codeCount, type Profile } from "./profile";
import { ROLES } from "./longRoles";
import type { LongColumn } from "./tab";

/** A row per result: which column says what. Columns from 0. */
export type LongFound = Record<LongColumn, number | null>;

const ORDER: readonly LongColumn[] = ["outOf", "attempt", "score", "standard", "assessment", "date"];

/** The columns of a table of results, null where the tab is none. */
export function longLayout(table: Table, people: PeopleFound): LongFound | null {
  if (people.peopleRow === null || people.headerRow !== people.peopleRow) return null;
  const headings = table[people.peopleRow] as Row;
  const found = findRoles(table, headings, people);
  const { score } = found;
  if (score === null || (found.assessment === null && found.standard === null)) return null;
  const repeated = new Set(people.rows.map(({ identity }) => identity)).size < people.rows.length;
  return repeated || othersScored(table, people, found) === 0 ? found : null;
}

const NONE: LongFound = {
  standard: null,
  assessment: null,
  score: null,
  outOf: null,
  date: null,
  attempt: null,
};

function findRoles(table: Table, headings: Row, people: PeopleFound): LongFound {
  const found = { ...NONE };
  const taken = new Set<number>(people.names);
  const isFree = (cell: Cell, at: number, role: LongColumn) =>
    !taken.has(at) &&
    !isPerson(cell) &&
    holds(role, { cell, profile: profileOf(table, at, people.rows), repeats: repeats(table, at, people) });
  for (const role of ORDER) {
    for (const words of ROLES[role]) {
      const fits = new RegExp(`^(?:${words})$`, "u");
      const column = headings.findIndex(
        (cell, at) => fits.test(roleText(cell, role)) && isFree(cell, at, role),
      );
      if (column < 0 || found[role] !== null) continue;
      found[role] = column;
      taken.add(column);
    }
  }
  return found;
}

function isPerson(cell: Cell): boolean {
  const kind = headingKind(cell);
  return (
    isNameKind(kind) ||
    (idRank(kind) !== null && /^(?:student|pupil|e-?mail|user|sis|id)/.test(foldedText(cell)))
  );
}

/** "exam_id" and "Quiz name" are the exam and the quiz. */
function roleText(cell: Cell, role: LongColumn): string {
  const text = foldedText(cell).replace(/_/g, " ");
  const names = role === "assessment" || role === "standard";
  return names
    ? text.replace(/ ?(?:id|name|title|code|description|number|no\.?|#|assessed)$/, "").trim()
    : text;
}

/** What a column of this role holds. Assessments and standards are words, or ids that say so. */
function holds(
  role: LongColumn,
  { cell, profile, repeats }: { cell: Cell; profile: Profile; repeats: boolean },
): boolean {
  const { filled, numeric, levels, dates, texts } = profile;
  if (filled === 0) return false;
  const marks = numeric + levels + codeCount(profile);
  switch (role) {
    case "score":
      return marks * 2 > filled - profile.none || profile.none === filled;
    case "outOf":
      return numeric * 2 > filled;
    case "attempt":
      return dates === 0;
    case "date":
      return dates * 2 >= filled;
    case "standard":
    case "assessment":
      return (
        texts + dates > marks ||
        (repeats && / ?(?:_id|id|name|code|number|#)$/.test(foldedText(cell))) ||
        (repeats && isWordsForTopic(cell))
      );
  }
}

function isWordsForTopic(cell: Cell): boolean {
  return /^(?:standard|topic|skill|objective|target|learning target|question)s?$/.test(foldedText(cell));
}

/** Fewer different values than students' rows, or one row each of few. */
function repeats(table: Table, column: number, { rows }: PeopleFound): boolean {
  const values = rows.map(({ row }) => keyOf(table[row]?.[column]));
  return new Set(values).size < values.length || values.length < 3;
}

/** Columns of scores that have no part in a table of results: the more there are, the wider the book. */
function othersScored(table: Table, people: PeopleFound, found: LongFound): number {
  const taken = new Set<number | null>([...Object.values(found), ...people.names, people.key]);
  const headings = table[people.peopleRow ?? 0] as Row;
  return headings.filter((cell, column) => {
    if (taken.has(column) || isBlank(cell) || headingKind(cell) !== "assessment") return false;
    const { numeric, levels, filled } = profileOf(table, column, people.rows);
    return filled > 0 && (numeric + levels) * 2 > filled;
  }).length;
}
