import type { Table } from "../cell";
import { numberIn } from "./cellKinds";
import type { StudentRow } from "./tab";

/** The numbers of a column, a student each; null where none stands. */
export type Numbers = readonly (number | null)[];

export function numbersOf(table: Table, column: number, rows: readonly StudentRow[]): Numbers {
  return rows.map(({ row }) => numberIn(table[row]?.[column]));
}

/** How a column may be made of others. */
export const MAKINGS = ["sum", "mean", "highest", "difference", "count"] as const;
export type Making = (typeof MAKINGS)[number];

/** Students who must bear it out with results that differ, so that chance has no room; small sources need more. */
const OF_ALL = 2;
const OF_SOME = 4;
const OF_TWO = 5;
/** Two decimals are kept. */
const NEARLY = 0.006;

const MAKE: Record<Exclude<Making, "count">, (parts: readonly number[]) => number> = {
  sum,
  mean: (parts) => sum(parts) / parts.length,
  highest: (parts) => Math.max(...parts),
  difference: (parts) => (parts.length === 2 ? (parts[1] as number) - (parts[0] as number) : NaN),
};

/** How the numbers are made of those before them, and of how many: all, else the nearest; null where they are not. */
export function madeOf(result: Numbers, sources: readonly Numbers[]): { how: Making; count: number } | null {
  for (const how of ["sum", "mean"] as const)
    if (sources.length > 1 && bearsOut(result, sources, MAKE[how], OF_ALL))
      return { how, count: sources.length };
  for (const count of likelyCounts(result, sources))
    for (const how of ["sum", "mean"] as const)
      if (bearsOut(result, sources.slice(-count), MAKE[how], OF_SOME)) return { how, count };
  for (const how of ["highest", "difference"] as const)
    if (sources.length > 1 && bearsOut(result, sources.slice(-2), MAKE[how], OF_TWO))
      return { how, count: 2 };
  return null;
}

/** How many of the nearest columns make the first result: few, so that the others need not be looked at. */
function likelyCounts(result: Numbers, sources: readonly Numbers[]): number[] {
  const row = result.findIndex((number) => number !== null && number !== 0);
  const wanted = result[row] ?? NaN;
  const near = roundedTo(result);
  const counts: number[] = [];
  let all = 0;
  let parts = 0;
  for (let count = 1; count < sources.length; count++) {
    const part = sources[sources.length - count]?.[row] ?? null;
    if (part !== null) [all, parts] = [all + part, parts + 1];
    const isNear = [all, all / parts].some((made) => Math.abs(made - wanted) <= near);
    if (count > 1 && isNear) counts.push(count);
  }
  return counts;
}

function bearsOut(
  result: Numbers,
  sources: readonly Numbers[],
  made: (parts: readonly number[]) => number,
  least: number,
): boolean {
  const near = roundedTo(result);
  const telling = new Set<number>();
  const taken = new Set<number>();
  let borneOut = 0;
  for (let at = 0; at < result.length; at++) {
    const parts = sources.map((source) => source[at] ?? null).filter((part) => part !== null);
    const number = result[at] ?? null;
    if (number === null || (parts.length === 0 && number === 0)) continue;
    if (parts.length === 0 || !(Math.abs(made(parts) - number) <= near)) return false;
    if (parts.some((part) => part !== 0 && part !== number)) telling.add(least === OF_TWO ? at : number);
    taken.add(parts.indexOf(number));
    borneOut++;
  }
  // Where few sat the second one, the others' marks are the same.
  const isRetaken = telling.size >= OF_ALL && borneOut >= least + OF_ALL;
  if (made === MAKE.highest) return taken.size > 1 && (telling.size >= least || isRetaken);
  return telling.size >= least;
}

/** How far a number may be off that is shown with one decimal, or with more; points in full are exact. */
function roundedTo(numbers: Numbers): number {
  const has = (decimals: number) =>
    numbers.every((number) => number === null || Number(number.toFixed(decimals)) === number);
  return has(1) && !has(0) ? 0.051 : NEARLY;
}

function sum(parts: readonly number[]): number {
  return parts.reduce((all, part) => all + part, 0);
}

/** Whether the numbers are those of another column on another scale: shares or percents of its points. */
export function isRescaled(result: Numbers, source: Numbers): boolean {
  const pairs = result.flatMap((number, at) =>
    // A formula over nothing gives 0.
    number === null || (number === 0 && typeof source[at] !== "number")
      ? []
      : [{ number, from: source[at] ?? NaN }],
  );
  const ratio = sum(pairs.map(({ number }) => number)) / sum(pairs.map(({ from }) => from));
  const near = Math.max(roundedTo(result), NEARLY * ratio);
  if (!pairs.every(({ number, from }) => Math.abs(number - from * ratio) <= near)) return false;
  const telling = new Set(pairs.map(({ number }) => number).filter((number) => number !== 0));
  return telling.size >= (ratio === 1 ? 5 : 3);
}
