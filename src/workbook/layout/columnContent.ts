import { isBlank, isDate, keyOf, textOf, type Cell } from "../cell";
import { isNoScore } from "./noScores";
import { foldedText } from "./foldedText";
import { namesATask } from "./taskWords";
import { codeCount, looksLikeIds, type Profile } from "./profile";
import { standardIn } from "./standards";
import { isRunning } from "./tallies";
import { widthOf } from "./tab";
import type { NotAssessed } from "./notAssessed";
import type { Column, WideTable } from "./wideColumns";

/** What the other columns say about this one. */
export interface Surroundings {
  tab: WideTable;
  /** Letters that tell students apart in some column. */
  codes: ReadonlySet<string>;
  /** Numbers stand under days. */
  daysScored: boolean;
  /** Several columns hold nothing but yes and no, and none numbers. */
  onlyYesNo: boolean;
}

/** What the cells of a column rule out. */
export function byContent(column: Column, around: Surroundings): NotAssessed | null {
  const { filled, numeric, levels, none, dates, texts } = column.profile;
  const { tab } = around;
  const { heading, kind } = column;
  if (filled === 0 || filled === none) return "empty";
  if (isRunning(tab.table, column.column, tab.people.rows)) return "numbering";
  if (kind !== "result" && isBeforeNames(column.column, tab) && !statesWork(column)) return "about";
  if ((texts + dates) * 2 > filled || numeric + levels + codeCount(column.profile) === 0) return "text";
  if (kind === "result" && isGradeLevel(column, tab)) return "about";
  const isUntitled = isBlank(heading.cell) && tab.people.headerRow !== null;
  if (isUntitled && looksLikeIds(tab.table, column.column, tab.people.rows)) return "id";
  if (isNoScore(column, tab)) return "numbering";
  return numeric + levels > 0 ? null : byLetters(column, around);
}

/** "Grade" over 7, 7, 7: the year they are in. */
function isGradeLevel({ column, heading, profile }: Column, { table, people }: WideTable): boolean {
  if (!/^grade$/i.test(heading.title ?? "") || profile.numeric < 3 || profile.most > 13) return false;
  return new Set(people.rows.map(({ row }) => keyOf(table[row]?.[column]))).size === 1;
}

/** Columns of nothing but letters and ticks may be remarks: yes and no, who was there, the same for everyone. */
function byLetters(column: Column, { codes, daysScored, onlyYesNo, tab }: Surroundings): NotAssessed | null {
  const { profile, heading } = column;
  const letters = [...profile.codes.keys()];
  if (
    /^(?!q?\d).*\?(?: ?\(.*\))?$/i.test(heading.title ?? "") ||
    (isYesNo(profile) && !onlyYesNo && !statesWork(column))
  )
    return "about";
  if (!daysScored && isAttendance(heading.cell, profile)) return "about";
  const isMarkOfFew = profile.filled * 2 < tab.people.rows.length;
  const sameForAll = letters.length === 1 && (profile.filled > 2 || isMarkOfFew || isTicks(profile));
  const spoken = letters.some((letter) => codes.has(letter));
  if (sameForAll && !spoken && !statesWork(column)) return "text";
  return heading.title === null && tab.people.headerRow !== null ? "untitled" : null;
}

/** Nothing but "yes" and "no". */
export function isYesNo({ codes }: Profile): boolean {
  return (
    codes.size > 0 &&
    [...codes.keys()].every((code) => /^(?:y|n|yes|no|oui|non|s[ií]|ja|nein|sim|n[aã]o)$/.test(code))
  );
}

/** The title names a task or a standard. */
function statesWork({ heading }: Column): boolean {
  return namesATask(heading.title ?? "") || standardIn(heading.cell) !== null;
}

/** Ticks and places in front of the names, where all scores stand behind them. */
function isBeforeNames(column: number, { people, table }: WideTable): boolean {
  return column < Math.min(...people.names) && people.names.every((name) => name * 2 < widthOf(table));
}

/** Nothing but ticks. */
export function isTicks({ codes }: Profile): boolean {
  return [...codes.keys()].every((code) => TICKS.includes(code));
}
const TICKS = ["true", "x", "✓", "✔", "☑", "✅"];

/** Letters for present, absent, tardy, excused, late, unexcused under a day. */
function isAttendance(title: Cell, { codes }: Profile): boolean {
  const isWeekday = WEEKDAY.test(foldedText(title));
  return (
    (isDay(title) || isWeekday) && [...codes.keys()].every((code) => /^(?:[pateluxf✓✔]|true)$/.test(code))
  );
}

const WEEKDAY =
  /^(?:mon|tues?|wed|thu(?:rs?)?|fri|lun|mar|mie|jue|vie|jeu|mer|ven|mo|di|mi|do|fr|seg|ter|qua|qui|sex)(?:day|es|nesday|rsday)?\.?(?: \d.*)?$/;

export function isDay(title: Cell): boolean {
  return isDate(title) || /^\d{1,4}[-/.]\d{1,2}\b/.test(textOf(title));
}
