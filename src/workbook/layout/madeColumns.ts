import { keyOf, type Cell } from "../cell";
import { drawnDown, isRescaled, isSumOrMean, numbersOf, type Numbers } from "./computed";
import type { PeopleFound } from "./identity";
import { stemOf, type Column, type NotAssessed, type WideTable } from "./wideColumns";

/** Takes out what is made of other columns: sums, means, copies in percent, formulas drawn down, "Quiz 1 Score". */
export function withoutMade(tab: WideTable, columns: readonly Column[]): Column[] {
  const { table, people } = tab;
  const open = columns.filter(({ not }) => not === null);
  const drawn = drawnDown(
    table,
    people.rows,
    columns.filter(({ not }) => not !== "id").map(({ column }) => column),
  );
  const kept: { column: Column; numbers: Numbers }[] = [];
  const made = columns.map((column): Column => {
    if (column.not !== null) return column;
    if (isStray(column, { people, kept: kept.map((one) => one.column) }))
      return { ...column, not: "untitled" };
    const numbers = numbersOf(table, column.column, people.rows);
    const not = madeOf(column, numbers, { kept, open, drawn });
    if (not === null) kept.push({ column, numbers });
    return { ...column, not };
  });
  return made.map((column) => (isAsMadeAsIts(column, made) ? { ...column, not: "computed" } : column));
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
  { people, kept }: { people: PeopleFound; kept: readonly Column[] },
): boolean {
  if (heading.title !== null || people.headerRow === null) return false;
  return !kept.some((other) => other.column === column - 1);
}

function madeOf(
  column: Column,
  numbers: Numbers,
  {
    kept,
    open,
    drawn,
  }: {
    kept: readonly { column: Column; numbers: Numbers }[];
    open: readonly Column[];
    drawn: ReadonlySet<number>;
  },
): NotAssessed | null {
  if (drawn.has(column.column) && open.some((other) => !drawn.has(other.column))) return "drawnDown";
  if (isNamedAfter(column, open)) return "rescaled";
  const numeric = kept.filter((other) => other.column.profile.numeric > 0);
  const last = numeric[numeric.length - 1];
  if (column.profile.numeric === 0 || !last) return null;
  if (
    isSumOrMean(
      numbers,
      numeric.map((other) => other.numbers),
    )
  )
    return "computed";
  return column.profile.numeric >= 3 && isRescaled(numbers, last.numbers) ? "rescaled" : null;
}

/** "Exam 1 Score" and "Exam 1 %" beside "Exam 1"; "Quiz Score" beside "Quiz 1", "Quiz 2". */
function isNamedAfter({ heading, column }: Column, open: readonly Column[]): boolean {
  const found =
    /^(.+?)\s*[-–:(]?\s*(?:scores?|grades?|level|letter|percent(?:age)?|%|ratio|points|average|avg|nota|note)\)?$/i.exec(
      heading.title ?? "",
    );
  if (!found) return false;
  const base = keyOf((found[1] as string).replace(/[\s(:–-]+$/, ""));
  const others = open.filter((other) => other.column !== column && other.kind === "assessment");
  const series = others.filter((other) => stemOf(other.heading.cell) === `${base}#`);
  return others.some((other) => withoutReal(other.heading.cell) === base) || series.length > 1;
}

/** Moodle writes "(Real)" behind raw points. */
function withoutReal(cell: Cell): string {
  return keyOf(cell).replace(/\(real\)$/, "");
}
