import { readinessOf } from "../../mastery/retakes/ticks";
import type { GroupMember } from "../groupReplies";
import { headings, texts } from "../page/tables";
import { words as groupWords } from "../groups/words";
import { words as pageWords } from "../page/words";
import { words } from "./words";

/** A student of a block, and what they work on there. */
export interface Row {
  member: GroupMember;
  standard: string;
}

export interface Column {
  heading: string;
  /** In parts of the table's width. */
  width: number;
  words: (row: Row) => string[];
  /** A column of boxes, and which are ticked. */
  isTicked?: (row: Row) => boolean;
}

export interface ColumnTerms {
  /** Everyone who stands in a table of the page. */
  rows: readonly Row[];
  /** Whether somebody's retake is another than that of the others in the group. */
  ownRetakes: boolean;
  ticks: readonly string[];
  nameOf: (member: GroupMember) => string;
}

/** Whether one of these says when each has the retake, so that nothing else has to. */
export function sayRetakes(columns: readonly Column[]): boolean {
  return columns.some(({ heading }) => heading === words.columns.retake);
}

/** The columns of all tables of a page; those in which nothing would stand are left out. */
export function memberColumns({ rows, ownRetakes, ticks, nameOf }: ColumnTerms): Column[] {
  const { student, level, lastMark, alsoOpen, retake, tutor, feedback } = words.columns;
  const isUsed = (key: "alsoOpen" | "tutor") => rows.some(({ member }) => member[key] !== "");
  const text = (heading: string, width: number, of: (member: GroupMember) => string): Column => ({
    heading,
    width,
    words: ({ member }) => [of(member)],
  });
  return [
    text(student, 20, nameOf),
    text(level, widthFor(rows.map(({ member }) => member.level)), (member) => member.level),
    text(lastMark, 9.5, (member) => member.lastMark),
    ...(isUsed("alsoOpen") ? [text(alsoOpen, 17, openWords)] : []),
    ...(ownRetakes ? [text(retake, 21, (member) => member.retake)] : []),
    ...tickColumns(ticks),
    ...(isUsed("tutor") ? [text(tutor, 15, (member) => member.tutor)] : []),
    { heading: feedback, width: 22, words: ({ member }) => notesOf(member) },
  ];
}

/** A level is not broken within a word. */
function widthFor(levels: readonly string[]): number {
  const longest = Math.max(...levels.flatMap((level) => level.split(" ")).map((word) => word.length), 0);
  return Math.max(11, Math.min(18, longest * 1.3));
}

/** A school that asks for no skill check before a retake still has the box to note one. */
function tickColumns(ticks: readonly string[]): Column[] {
  const asked = ticks.some((tick) => readinessOf(tick) === "skillCheck");
  const own = ticks.map((tick) =>
    boxColumn(pageWords.tick(tick), ({ member }) => member.ticked.includes(tick)),
  );
  return asked ? own : [...own, boxColumn(words.skillCheck, () => false)];
}

function boxColumn(heading: string, isTicked: (row: Row) => boolean): Column {
  const width = Math.max(9, Math.min(13, heading.length * 1.15));
  return { heading, width, words: () => [], isTicked };
}

/** In fewer letters than on the tab: a row that stays on one line leaves room for the others. */
function openWords({ alsoOpen }: GroupMember): string {
  return alsoOpen.split(groupWords.individualWork).join(words.alone);
}

function notesOf({ feedback, note }: GroupMember): string[] {
  return [feedback === "" ? "" : words.feedback(feedback), note].filter((text) => text !== "");
}

export function memberTable(rows: readonly Row[], columns: readonly Column[]): string {
  const share = shareOf(columns);
  const head = headings(
    columns.map((column) => [column.heading, Math.round(share(column) * 1000) / 10] as const),
  );
  const body = rows.map((row) => `<tr>${columns.map((column) => cellOf(column, row)).join("")}</tr>`);
  return `<table class="students">${head}<tbody>${body.join("\n")}</tbody></table>`;
}

/** Of the table's width. */
export function shareOf(columns: readonly Column[]): (column: Column) => number {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  return ({ width }) => width / whole;
}

function cellOf({ words: say, isTicked }: Column, row: Row): string {
  if (!isTicked) return texts(say(row));
  return `<td class="boxes"><span class="box">${isTicked(row) ? "✓" : ""}</span></td>`;
}

/** Which standard somebody works on, where a table has several. */
export const STANDARD_COLUMN: Column = {
  heading: words.columns.standard,
  width: 9,
  words: ({ standard }) => [standard],
};
