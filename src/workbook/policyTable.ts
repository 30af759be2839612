import type { Term } from "../mastery/calendar/calendar";
import type { CodeMeaning } from "../mastery/mark";
import { resolveBound } from "../mastery/bound";
import { isSameName } from "../mastery/name";
import type { Scale } from "../mastery/scale";
import { illegalWeight } from "../mastery/scoring/methods";
import { parseBound } from "./boundCell";
import { dayOf, keyOf, plainNumber, textOf, type Cell, type Table } from "./cell";
import type { CourseGrade, PolicyReading, Report } from "./policy";
import { sortRows, type PolicyRow, type RowKind, type SortedRows } from "./policyRows";
import { buildScale, type LevelRow, type ScaleDraft } from "./policyScale";
import { defaultOf, readPercent, readSetting, whatFits, type Settings } from "./settingCell";
import { FORMAT_VERSION, SETTINGS, settingOf, type Setting } from "./settings";
import { words } from "./words";

/**
 * Reads a whole policy table. Never throws: what is missing or illegal reads as its default and is named in
 * `problems`; custom functions refuse the table then, actions list them.
 */
export function readPolicyTable(table: Table): PolicyReading {
  const sorted = sortRows(table);
  const problems = [...sorted.problems];
  const report: Report = (code, row, column, message) => problems.push({ code, row, column, message });
  const settings = readSettings(sorted, report);
  const scales = readScales(sorted, settings, report);
  checkRetakeCuts(sorted, { settings, scales }, report);
  const rows = (kind: RowKind) => sorted.kinds.filter((entry) => entry.kind === kind);
  const policy = {
    settings,
    scales,
    codes: readMarks(rows("Mark"), scales[0], report),
    terms: rows("Term").flatMap((row) => readTerm(row, report)),
    holidays: rows("Holiday").flatMap((row) => readHoliday(row, report)),
    courseGrades: rows("Course grade").flatMap((row) => readCourseGrade(row, report)),
  };
  return { policy, problems };
}

function readSettings(sorted: SortedRows, report: Report): Settings {
  const read = SETTINGS.map((setting: Setting) => {
    const row = sorted.settings.get(setting.key);
    const value = readSetting(setting, row?.cells[0]);
    if (value !== undefined) return [setting.key, value];
    report("illegalValue", row?.row ?? null, 1, words.illegalValue(setting.label, whatFits(setting)));
    return [setting.key, readSetting(setting, "")];
  });
  const settings = Object.fromEntries(read) as Settings;
  const illegal = illegalWeight(settings.method, settings.newestWeight);
  if (illegal) {
    const setting = settingOf("newestWeight");
    const message = words.illegalWeight(setting.label, settings.method, illegal);
    report("illegalValue", sorted.settings.get(setting.key)?.row ?? null, 1, message);
    settings.newestWeight = defaultOf("newestWeight");
  }
  if (settings.formatVersion > FORMAT_VERSION) {
    report("newerFormat", sorted.settings.get("formatVersion")?.row ?? null, 1, words.newerFormat);
  }
  return settings;
}

/** Level rows belong to the Scale row above them, or to the policy's own scale. */
function readScales(sorted: SortedRows, settings: Settings, report: Report): [Scale, ...Scale[]] {
  const rowOf = (key: string) => sorted.settings.get(key)?.row ?? null;
  const own: ScaleDraft = {
    name: "",
    maximum: settings.maximum,
    best: settings.best,
    masteryAt: settings.masteryAt,
    masteryLevel: settings.masteryLevel,
    step: settings.step,
    levels: [],
    rows: { masteryAt: rowOf("masteryAt"), masteryLevel: rowOf("masteryLevel") },
  };
  const drafts = [own];
  for (const entry of sorted.kinds) {
    if (entry.kind === "Scale") {
      const read = readScaleRow(entry, own, report);
      const isDoubled = read.some(({ name }) => drafts.some((other) => isSameName(other.name, name)));
      if (isDoubled) report("doubledSetting", entry.row, 1, words.doubledRow("Scale", entry.row + 1));
      drafts.push(...read);
    }
    if (entry.kind === "Level") drafts[drafts.length - 1]?.levels.push(levelRow(entry));
  }
  return drafts.map((draft) => buildScale(draft, report)) as [Scale, ...Scale[]];
}

function levelRow({ row, cells }: PolicyRow): LevelRow {
  const codes = textOf(cells[3])
    .split(/\s*,\s*/)
    .filter((code) => code !== "");
  return { row, name: textOf(cells[0]), from: cells[1], colour: textOf(cells[2]), codes };
}

/** A cut of retakes that means nothing on any scale would send nobody, or everybody, without a word. */
function checkRetakeCuts(
  sorted: SortedRows,
  { settings, scales }: { settings: Settings; scales: readonly [Scale, ...Scale[]] },
  report: Report,
): void {
  const [{ maximum, best }] = scales;
  for (const { key, label, type } of SETTINGS) {
    const below = type === "below" ? settings[key] : null;
    if (below === null || below === "nobody") continue;
    if (scales.some((scale) => resolveBound(below.bound, { scale }) !== null)) continue;
    report("illegalCut", sorted.settings.get(key)?.row ?? null, 1, words.illegalCut(label, maximum, best));
  }
}

/** `Scale | name | maximum | mastery at | best is`. */
function readScaleRow({ row, cells }: PolicyRow, own: ScaleDraft, report: Report): ScaleDraft[] {
  const name = textOf(cells[0]);
  const maximum = plainNumber(textOf(cells[1]));
  const masteryAt = parseBound(cells[2]);
  const best = keyOf(cells[3]) || "highest";
  if (name === "" || maximum === null || !(maximum > 0) || !masteryAt || !isBest(best)) {
    report("illegalScale", row, 1, words.illegalScale(row + 1));
    return [];
  }
  const rows = { masteryAt: row, masteryLevel: null };
  return [{ name, maximum, best, masteryAt, masteryLevel: "", step: own.step, levels: [], rows }];
}

function isBest(text: string): text is Scale["best"] {
  return text === "highest" || text === "lowest";
}

/** `Mark | code | meaning`. */
function readMarks(rows: PolicyRow[], scale: Scale, report: Report): Map<string, CodeMeaning> {
  const codes = new Map<string, CodeMeaning>();
  for (const { row, cells } of rows) {
    const [code, meaning] = [keyOf(cells[0]), readMeaning(cells[1], scale)];
    if (!meaning || code === "") report("illegalMark", row, 2, words.illegalMark(row + 1));
    else if (codes.has(code)) report("doubledSetting", row, 1, words.doubledRow("Mark", row + 1));
    else codes.set(code, meaning);
  }
  return codes;
}

function readMeaning(cell: Cell, scale: Scale): CodeMeaning | null {
  const word = keyOf(cell);
  if (word === "excused" || word === "owed" || word === "lowest") return { kind: word };
  const bound = parseBound(cell);
  const value = bound && resolveBound(bound, { scale });
  return value === null ? null : { kind: "value", value };
}

function readTerm({ row, cells }: PolicyRow, report: Report): Term[] {
  const [name, first, last] = [textOf(cells[0]), dayOf(cells[1]), dayOf(cells[2])];
  if (name !== "" && first && last && first <= last) return [{ name, first, last }];
  report("illegalTerm", row, 1, words.illegalTerm(row + 1));
  return [];
}

function readHoliday({ row, cells }: PolicyRow, report: Report): { day: string; name: string }[] {
  const day = dayOf(cells[0]);
  if (day) return [{ day, name: textOf(cells[1]) }];
  report("illegalHoliday", row, 1, words.illegalHoliday(row + 1));
  return [];
}

/** `Course grade | letter | % mastered at least | no standard below`. */
function readCourseGrade({ row, cells }: PolicyRow, report: Report): CourseGrade[] {
  const letter = textOf(cells[0]);
  const masteredAtLeast = readPercent(cells[1], { least: 0, most: 1 });
  if (letter !== "" && masteredAtLeast !== undefined) {
    return [{ letter, masteredAtLeast, noStandardBelow: textOf(cells[2]) }];
  }
  report("illegalCourseGrade", row, 1, words.illegalCourseGrade(row + 1));
  return [];
}
