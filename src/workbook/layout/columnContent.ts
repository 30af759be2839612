import { isBlank, isDate, textOf, type Cell } from "../cell";
import { namesATask } from "./taskWords";
import { codeCount, looksLikeIds, type Profile } from "./profile";
import { standardIn } from "./standards";
import { widthOf } from "./tab";
import type { Column, NotAssessed, WideTable } from "./wideColumns";

/** What the other columns say about this one. */
export interface Surroundings {
  tab: WideTable;
  /** Letters that tell students apart in some column. */
  codes: ReadonlySet<string>;
  /** The answers to a form. */
  asForm: boolean;
  /** Numbers stand under days. */
  daysScored: boolean;
}

/** What the cells of a column rule out. */
export function byContent(column: Column, around: Surroundings): NotAssessed | null {
  const { filled, numeric, levels, none, dates, texts } = column.profile;
  const { tab, asForm } = around;
  const { heading, kind } = column;
  if (filled === 0 || filled === none) return "empty";
  if (isBeforeNames(column.column, tab) && !statesWork(column)) return "about";
  if (asForm && kind !== "result" && !/score|points|\d ?\/ ?\d/i.test(textOf(heading.cell))) return "answers";
  if ((texts + dates) * 2 > filled || numeric + levels + codeCount(column.profile) === 0) return "text";
  const isUntitled = isBlank(heading.cell) && tab.people.headerRow !== null;
  if (isUntitled && looksLikeIds(tab.table, column.column, tab.people.rows)) return "id";
  return numeric + levels > 0 ? null : byLetters(column, around);
}

/** Columns of nothing but letters and ticks may be remarks: yes and no, who was there, the same for everyone. */
function byLetters(
  { profile, heading, ...column }: Column,
  { codes, daysScored, tab }: Surroundings,
): NotAssessed | null {
  const letters = [...profile.codes.keys()];
  if (letters.every((letter) => letter === "y" || letter === "n") || /\?$/.test(heading.title ?? ""))
    return "about";
  if (!daysScored && isAttendance(heading.cell, profile)) return "about";
  const sameForAll = letters.length === 1 && (profile.filled > 2 || isTicks(profile));
  const spoken = letters.some((letter) => codes.has(letter));
  if (sameForAll && !spoken && !statesWork({ profile, heading, ...column })) return "text";
  return heading.title === null && tab.people.headerRow !== null ? "untitled" : null;
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
const TICKS = ["true", "✓", "✔", "☑", "✅"];

/** Letters for present, absent, tardy, excused, late, unexcused under a day. */
function isAttendance(title: Cell, { codes }: Profile): boolean {
  return isDay(title) && [...codes.keys()].every((code) => /^(?:[pateluxf✓✔]|true)$/.test(code));
}

export function isDay(title: Cell): boolean {
  return isDate(title) || /^\d{1,4}[-/.]\d{1,2}\b/.test(textOf(title));
}
