import { keyOf } from "../cell";
import { isRescaled, numbersOf, type Numbers } from "./computed";
import type { Made } from "./namedAfter";
import { standardIn } from "./standards";
import { namesATask } from "./taskWords";
import type { Column, WideTable } from "./wideColumns";

/** So many students must bear it out, more for the letter of a single score, and so many more than there are values. */
const STUDENTS = 6;
const OF_A_SCORE = 7;
const MORE = 3;

/** A total, a mean, or what is said of one. */
const RESULTS: readonly (string | null)[] = ["summary", "computed", "rescaled", "onlyTotal"];

interface Pair {
  from: number;
  to: string | number;
}

interface Restated {
  column: Column;
  /** No column of scores stands behind it. */
  isLast: boolean;
}

/**
 * The column on the left that this one says again: as a letter or verdict for each band of its numbers, as the place in
 * class, as a mark for a total. null where it does not.
 */
export function restatedFrom(
  tab: WideTable,
  { column, isLast }: Restated,
  before: readonly Column[],
): Made | null {
  if (namesWork(column) || column.profile.filled < STUDENTS) return null;
  const sources = before.filter(({ profile, not }) => profile.numeric > 0 && (not === null || isResult(not)));
  const near = sources.slice(-NEAR).reverse();
  const source = near.find((other) => says(tab, { column, isLast }, other));
  return source ? { not: "rescaled", of: [source.column] } : null;
}

/** A mean and a place stand behind a total. */
const NEAR = 3;

function isResult(not: Column["not"]): boolean {
  return RESULTS.includes(not);
}

function namesWork({ heading, kind }: Column): boolean {
  if (heading.title === null) return true;
  return (
    kind === "assessment" &&
    (namesATask(heading.title.replace(/\d+/g, " ")) || standardIn(heading.cell) !== null)
  );
}

function says(tab: WideTable, { column, isLast }: Restated, source: Column): boolean {
  const { table, people } = tab;
  const from = numbersOf(table, source.column, people.rows);
  const to = numbersOf(table, column.column, people.rows);
  if (column.profile.numeric === 0) {
    const isNext = source.column >= column.column - 2;
    const letters = lettersBeside(tab, column, from);
    return isNext && (isResult(source.not) || letters.length >= OF_A_SCORE) && isBanded(letters);
  }
  if (column.profile.numeric < column.profile.filled || !isResult(source.not)) return false;
  const pairs = pairsOf(to, from);
  if (isPlace(pairs)) return true;
  const isMark = isLast && pairs.every(({ to: mark }) => Number.isInteger(mark) && Number(mark) <= 10);
  return (isMark && isBanded(pairs)) || (isRescaled(to, from) && pairs.length >= STUDENTS);
}

function lettersBeside({ table, people }: WideTable, { column }: Column, from: Numbers): Pair[] {
  return people.rows.flatMap(({ row }, at) => {
    const number = from[at] ?? null;
    const letter = keyOf(table[row]?.[column]);
    return number === null || letter === "" ? [] : [{ from: number, to: letter }];
  });
}

function pairsOf(to: Numbers, from: Numbers): Pair[] {
  return to.flatMap((number, at) => {
    const other = from[at] ?? null;
    return number === null || other === null ? [] : [{ from: other, to: number }];
  });
}

/** Each value stands for one stretch of the numbers, and letters from A to F fall with them. */
function isBanded(pairs: readonly Pair[]): boolean {
  if (pairs.length < STUDENTS) return false;
  const sorted = [...pairs].sort((a, b) => b.from - a.from || rankOf(a.to) - rankOf(b.to));
  const values = new Set(pairs.map(({ to }) => to)).size;
  const runs = sorted.filter(({ to }, at) => at === 0 || to !== sorted[at - 1]?.to).length;
  if (values < 2 || runs !== values) return false;
  const same = sorted.some(({ from, to }, at) => from === sorted[at - 1]?.from && to !== sorted[at - 1]?.to);
  const ranks = sorted.map(({ to }) => rankOf(to));
  const falls = ranks.every((rank, at) => rank > 0 && (at === 0 || rank >= (ranks[at - 1] as number)));
  return !same && (falls ? values > 2 : values > 2 && pairs.length - values >= MORE);
}

/** 10 for "A+", 11 for "A", 12 for "A-" …; 0 for what is no such letter. */
function rankOf(value: string | number): number {
  const letter = /^([a-f])([+-]?)$/.exec(String(value));
  if (!letter) return 0;
  const sign = { "+": 0, "": 1, "-": 2 }[letter[2] as "+" | "" | "-"];
  return ((letter[1] as string).charCodeAt(0) - 96) * 10 + sign;
}

/** Whole numbers that are the smaller the larger the others, and alike where they are. */
function isPlace(pairs: readonly Pair[]): boolean {
  if (pairs.length < STUDENTS) return false;
  const sorted = [...pairs].sort((a, b) => b.from - a.from);
  return sorted.every(({ from, to }, at) => {
    const above = sorted[at - 1];
    if (!Number.isInteger(to) || Number(to) < 1) return false;
    return !above || (above.from === from ? above.to === to : Number(to) > Number(above.to));
  });
}
