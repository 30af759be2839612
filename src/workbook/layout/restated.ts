import { keyOf } from "../cell";
import { STUDENTS, isBanded, isPlace, type Pair } from "./bands";
import { isRescaled, numbersOf, type Numbers } from "./computed";
import { foldedText } from "./foldedText";
import type { Made } from "./namedAfter";
import { standardIn } from "./standards";
import { namesATask } from "./taskWords";
import type { Column, WideTable } from "./wideColumns";

/** So many students must bear it out, more for the letter of a single score. */
const OF_A_SCORE = 7;

/** A total, a mean, or what is said of one. */
const RESULTS: readonly (string | null)[] = ["summary", "computed", "rescaled", "onlyTotal"];

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
    const isSaid = isResult(source.not) || (isSaidOf(column, source) && letters.length >= OF_A_SCORE);
    return isNext && isSaid && isBanded(letters);
  }
  if (column.profile.numeric < column.profile.filled || !isResult(source.not)) return false;
  const pairs = pairsOf(to, from);
  if (isPlace(pairs)) return true;
  const isMark = isLast && pairs.every(({ to: mark }) => Number.isInteger(mark) && Number(mark) <= 10);
  return (isMark && isBanded(pairs)) || (isRescaled(to, from) && pairs.length >= STUDENTS);
}

/** "AT1 grade" beside "AT1 Speech": able students do well in both of two works, too. */
function isSaidOf(column: Column, source: Column): boolean {
  const first = ({ heading }: Column) => foldedText(heading.title).split(" ")[0];
  return (
    first(column) === first(source) ||
    /\b(?:grade|grd|ltr|letter|level|band)s?\b/i.test(column.heading.title ?? "")
  );
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
