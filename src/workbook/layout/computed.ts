import { isBlank, type Table } from "../cell";
import { numberIn } from "./cellKinds";
import type { StudentRow } from "./tab";

/** The numbers of a column, a student each; null where none stands. */
export type Numbers = readonly (number | null)[];

export function numbersOf(table: Table, column: number, rows: readonly StudentRow[]): Numbers {
  return rows.map(({ row }) => numberIn(table[row]?.[column]));
}

/** Rows that must bear it out, and that leave chance no room: sources that differ, results that differ. */
const ROWS_TO_BEAR_OUT = 2;
const NEARLY = 0.006;

/** Whether each number is the sum, or the mean, of those in the given columns. */
export function isSumOrMean(result: Numbers, sources: readonly Numbers[]): boolean {
  if (sources.length < 2) return false;
  return [sum, mean].some((made) => bearsOut(result, sources, made));
}

function bearsOut(
  result: Numbers,
  sources: readonly Numbers[],
  made: (parts: readonly number[]) => number,
): boolean {
  const telling = new Set<number>();
  for (let at = 0; at < result.length; at++) {
    const parts = sources.map((source) => source[at] ?? null).filter((part) => part !== null);
    const number = result[at] ?? null;
    if (number === null || (parts.length === 0 && number === 0)) continue;
    if (parts.length === 0 || Math.abs(made(parts) - number) > NEARLY) return false;
    if (parts.some((part) => part !== 0 && part !== number)) telling.add(number);
  }
  return telling.size >= ROWS_TO_BEAR_OUT;
}

function sum(parts: readonly number[]): number {
  return parts.reduce((all, part) => all + part, 0);
}

function mean(parts: readonly number[]): number {
  return sum(parts) / parts.length;
}

/** Whether the numbers are those of another column on another scale: shares or percents of its points. */
export function isRescaled(result: Numbers, source: Numbers): boolean {
  const pairs = result.flatMap((number, at) => {
    const from = source[at] ?? null;
    return number === null || from === null ? [] : [[number, from] as const];
  });
  const telling = new Set(pairs.map(([number]) => number).filter((number) => number !== 0));
  const first = pairs.find(([number, from]) => number !== 0 && from !== 0);
  if (!first || telling.size < 3 || pairs.length < 3) return false;
  const ratio = first[0] / first[1];
  if (ratio === 1 && telling.size < 5) return false;
  const filled = result.filter((number) => number !== null).length;
  return (
    filled === pairs.length &&
    pairs.every(([number, from]) => Math.abs(number - from * ratio) <= NEARLY * Math.max(1, ratio))
  );
}

/** Rows below the first student that hold nobody: numbered places to fill, statistics, legends. */
const EMPTY_PLACES = 3;

/**
 * Columns that are filled on places where no student stands yet, while the others are not: formulas drawn down.
 */
export function drawnDown(
  table: Table,
  rows: readonly StudentRow[],
  columns: readonly number[],
): Set<number> {
  const students = new Set(rows.map(({ row }) => row));
  const first = rows[0]?.row ?? table.length;
  const last = rows[rows.length - 1]?.row ?? 0;
  const places = table
    .map((_, row) => row)
    .filter((row) => row > first && row <= last + 2 * rows.length + 40 && !students.has(row))
    .filter((row) => {
      const filled = columns.filter((column) => !isBlank(table[row]?.[column])).length;
      return filled > 0 && filled * 2 < columns.length;
    });
  if (places.length < EMPTY_PLACES) return new Set();
  const isDrawn = (column: number) =>
    places.filter((row) => !isBlank(table[row]?.[column])).length * 2 >= places.length;
  return new Set(columns.filter(isDrawn));
}
