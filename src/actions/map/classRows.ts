import { classShare } from "../../mastery/summary/classShare";
import { percentOf } from "../../mastery/summary/share";
import { countTrends } from "../../mastery/summary/trend";
import type { Policy } from "../../workbook/policy";
import { textOf, type Row, type Table } from "../../workbook/cell";
import type { CourseStudent } from "../summary/courseStudent";
import { targetWords } from "../summary/targetWords";
import { words as summaryWords } from "../summary/words";
import { medians, type Progress } from "./studentCells";
import { words } from "./words";

/** A student who is in the class, with what is said of them on each standard. */
export interface InClass {
  student: CourseStudent;
  progress: readonly Progress[];
}

const LABELS = Object.keys(words.rows) as (keyof typeof words.rows)[];

/** The rows below a class's students: label, then a cell for each of its standards. */
export function classRows(students: readonly InClass[], standards: number, { settings }: Policy): string[][] {
  const columns = Array.from({ length: standards }, (_, at) => columnOf(students, at, settings.targetShare));
  return LABELS.map((row) => {
    const label = row === "target" ? words.rows.target(percentOf(settings.targetShare)) : words.rows[row];
    return [label, ...columns.map((column) => column[row])];
  });
}

function columnOf(
  students: readonly InClass[],
  at: number,
  target: number,
): Record<keyof typeof words.rows, string> {
  const outcomes = students.flatMap(({ student }) => student.results[at]?.outcome ?? []);
  const progress = students.flatMap((one) => one.progress[at] ?? []);
  const share = classShare(outcomes, target);
  return {
    atMastery: share.share === null ? "" : words.share(percentOf(share.share), share),
    assessed: summaryWords.ofClass(share),
    target: targetWords(share, target),
    trend: words.trendsOf(countTrends(progress.map(({ trend }) => trend))),
    ...medians(progress),
  };
}

/**
 * Whether a row (from 0) of an overview is one of a class's own: all its labels stand below each other there, so that no
 * student's name is taken for one.
 */
export function isClassRow(cells: Table, row: number): boolean {
  const labels = LABELS.length;
  return Array.from({ length: labels }, (_, back) => row - back).some((first) =>
    Array.from({ length: labels }, (_, at) => at).every(
      (at) => isLabel(cells[first + at], at) && textOf(cells[first + at]?.[0]) === textOf(cells[row]?.[0]),
    ),
  );
}

function isLabel(row: Row | undefined, at: number): boolean {
  const label = textOf(row?.[1]);
  const wanted = LABELS[at] as (typeof LABELS)[number];
  return wanted === "target" ? words.isTarget(label) : label === words.rows[wanted];
}

const TARGET_WORDS: readonly string[] = [
  summaryWords.onTarget,
  summaryWords.tooFew,
  summaryWords.notOnTarget,
];

/** Whether a text may be ours in a class's row. */
export function isSaidOfClass(text: string): boolean {
  return TARGET_WORDS.includes(text) || words.saidOfClass.test(text);
}
