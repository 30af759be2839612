import { keyOf } from "../cell";
import { isRescaled, madeOf, numbersOf, type Numbers } from "./computed";
import { drawnDown } from "./drawnDown";
import type { PeopleFound } from "./identity";
import { bestOf, resultOf, tickedFor, type Made } from "./namedAfter";
import { restatedFrom } from "./restated";
import { stemOf, type Column, type WideTable } from "./wideColumns";

/** So many students make a column of only two values the copy of another. */
const OF_TWO_VALUES = 10;

interface Kept {
  column: Column;
  numbers: Numbers;
}

/** Takes out what is made of other columns: sums, means, copies in percent, formulas drawn down, "Quiz 1 Score". */
export function withoutMade(tab: WideTable, columns: readonly Column[]): Column[] {
  const { table, people } = tab;
  const open = columns.filter(({ not }) => not === null);
  const drawn = drawnDown(
    table,
    people.rows,
    columns.filter(({ not }) => not !== "id").map(({ column }) => column),
  );
  const kept: Kept[] = [];
  const made: Column[] = [];
  for (const column of columns) {
    const numbers = numbersOf(table, column.column, people.rows);
    const found: Made | null =
      column.not !== null
        ? { not: column.not }
        : isStray(column, { people, kept })
          ? { not: "untitled" }
          : (madeFrom({ column, numbers }, { kept, open, drawn }) ??
            restatedFrom(tab, { column, isLast: column === open[open.length - 1] }, made));
    if (found === null) kept.push({ column, numbers });
    made.push({ ...column, ...found });
  }
  return pointsFirst(made).map((column) =>
    isAsMadeAsIts(column, made) ? { ...column, not: "computed" } : column,
  );
}

/** Of "Score (%)" and "Score" the points are kept. */
function pointsFirst(columns: readonly Column[]): Column[] {
  const isShare = ({ heading, profile }: Column) =>
    /%|percent|prozent|porcent/i.test(heading.title ?? "") || profile.shares * 2 > profile.numeric;
  const swapped = columns.flatMap((column) => {
    const source = columns.find((other) => column.of?.length === 1 && other.column === column.of[0]);
    return column.not === "rescaled" && source?.not === null && isShare(source) && !isShare(column)
      ? [{ column, source }]
      : [];
  });
  return columns.map((column) => {
    if (swapped.some((pair) => pair.column === column)) return { ...column, not: null, of: [] };
    const points = swapped.find(({ source }) => source === column);
    return points ? { ...column, not: "rescaled", of: [points.column.column] } : column;
  });
}

/** "Q2" is a mark of the term where "Q1" is the mean of what stands before it. */
function isAsMadeAsIts(column: Column, made: readonly Column[]): boolean {
  if (column.not !== null || column.heading.title === null) return false;
  const stem = stemOf(column.heading.cell);
  const series = made.filter(
    (other) => stemOf(other.heading.cell) === stem && (other.not === null || other.not === "computed"),
  );
  const computed = series.filter(({ not }) => not === "computed").length;
  return series.length > 1 && computed * 2 >= series.length;
}

/** Numbers without a title beside no assessment. */
function isStray(
  { column, heading }: Column,
  { people, kept }: { people: PeopleFound; kept: readonly Kept[] },
): boolean {
  if (heading.title !== null || people.headerRow === null) return false;
  return !kept.some((other) => other.column.column === column - 1);
}

function madeFrom(
  { column, numbers }: Kept,
  { kept, open, drawn }: { kept: readonly Kept[]; open: readonly Column[]; drawn: ReadonlySet<number> },
): Made | null {
  // A lone score is none the less one.
  const others = open.filter((other) => !drawn.has(other.column)).length;
  const isLone = column.kind === "result" && others < 2;
  if (drawn.has(column.column) && others > 0 && !isLone) return { not: "drawnDown" };
  const named = bestOf(column, open) ?? tickedFor(column, open) ?? resultOf(column, open);
  const numeric = kept.filter((other) => other.column.profile.numeric > 0);
  const last = numeric[numeric.length - 1];
  if (named || column.profile.numeric === 0 || !last) return named;
  const made = madeOf(
    numbers,
    numeric.map((other) => other.numbers),
  );
  if (made) {
    const of = numeric.slice(-made.count).map((other) => other.column.column);
    return { not: "computed", of, how: made.how };
  }
  const title = keyOf(column.heading.cell);
  const namesakes = title === "" ? [] : numeric.filter((other) => keyOf(other.column.heading.cell) === title);
  const source = [last, ...namesakes].find((other) => isCopy({ column, numbers }, other, last));
  return source ? { not: "rescaled", of: [source.column.column] } : null;
}

/** The numbers of the column on its left on another scale, or of one of the same title again. */
function isCopy({ column, numbers }: Kept, other: Kept, last: Kept): boolean {
  if (column.profile.numeric < 3) return false;
  if (other === last && isRescaled(numbers, other.numbers)) return true;
  const title = keyOf(column.heading.cell);
  if (title === "" || title !== keyOf(other.column.heading.cell)) return false;
  if (new Set(numbers).size > 2 && isRescaled(numbers, other.numbers)) return true;
  const values = new Set(numbers).size;
  const isTelling = values > 2 || (values === 2 && numbers.length >= OF_TWO_VALUES);
  return isTelling && numbers.every((number, at) => number === other.numbers[at]);
}
