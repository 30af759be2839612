import { isBlank, type Cell, type Row, type Table } from "../cell";
import { foldedText } from "./foldedText";
import { headingKind } from "./headings";
import type { PeopleFound } from "./identity";
import { isNumberedStudent } from "./names";
import { pointsIn } from "./points";
import { isPointsLabel, isRowLabel } from "./rowLabels";
import type { People } from "./tab";

/** The row that holds the points possible, and whether it says so. */
export interface PointsRow {
  row: number;
  labelled: boolean;
}

/** A row of points that says so wins over one that only holds numbers; below the titles wins over above. */
export function findPointsRow(
  table: Table,
  people: PeopleFound,
  columns: readonly number[],
): PointsRow | null {
  const first = people.rows[0]?.row ?? table.length;
  const from = people.headerRow ?? -1;
  const between = range(from + 1, first);
  const above = people.headerRow === null ? [] : range(Math.max(0, from - 8), from).reverse();
  const numbers = (row: number) => columns.filter((column) => pointsIn(table[row]?.[column]) !== null).length;
  // "sur" may stand in a column that turns out to be none.
  const label = (row: number) =>
    leadOf(table[row] as Row, columns.find((column) => pointsIn(table[row]?.[column]) !== null) ?? 0);
  const labelled = [
    ...between.filter((row) => label(row).some(isPointsLabel)),
    ...above.filter((row) => label(row).some(isPointsLabel)),
    ...below(table, people).filter((row) => label(row).some(saysPoints)),
    // WebAssign calls the points possible "Totals"; under the students that is a sum.
    ...between.filter((row) => label(row).some((cell) => /^totals?:?$/.test(foldedText(cell)))),
  ].find((row) => numbers(row) > 0);
  if (labelled !== undefined) return { row: labelled, labelled: true };
  const saying = [...between, ...above].find(
    (row) => numbers(row) > 2 && (table[row] as Row).every((cell) => isBlank(cell) || isOutOf(cell)),
  );
  if (saying !== undefined) return { row: saying, labelled: true };
  const filled = (row: number) => columns.filter((column) => !isBlank(table[row]?.[column])).length;
  const bare = [...between, ...above].find(
    (row) =>
      (numbers(row) > 2 ? filled(row) : numbers(row)) * 2 >= columns.length &&
      isBare(table[row] as Row, people, { row, columns }),
  );
  return bare === undefined ? null : { row: bare, labelled: false };
}

/** Numbers without a label; where there is no row of titles, a word may stand before them. */
function isBare(
  cells: Row,
  { peopleRow, headerRow }: PeopleFound,
  { row, columns }: { row: number; columns: readonly number[] },
): boolean {
  const isQuiet = (cell: Cell) => !isRowLabel(cell) && (typeof cell !== "string" || headerRow === null);
  const strange = columns.filter((column) => isStrange(cells[column])).length;
  const lead = leadOf(cells, columns[0] ?? 0);
  const isCounted = isNumbering(columns.map((column) => cells[column]));
  return !isCounted && (row === peopleRow || lead.every(isQuiet)) && strange <= (headerRow === null ? 1 : 0);
}

/** "/20" or "out of 20" says what it is. */
function isOutOf(cell: Cell): boolean {
  return /^(?:\/|out of|sur|von) ?\d/.test(foldedText(cell));
}

/** 101, 102, 103, 201, 202, or 5.2, 5.3, 6.1: numbers of the tasks; points are whole, half or quarter numbers. */
function isNumbering(cells: readonly Cell[]): boolean {
  const numbers = cells.flatMap((cell) => pointsIn(cell) ?? []);
  const steps = numbers.slice(1).map((number, at) => number - (numbers[at] as number));
  if (steps.length < 3 || steps.some((step) => step < 0)) return false;
  const parts = numbers.filter((number) => !Number.isInteger(number * 4)).length;
  const isRising = steps.every((step) => step > 0);
  return (
    parts * 2 > numbers.length || (isRising && steps.filter((step) => step === 1).length * 2 > steps.length)
  );
}

/** "Grade" stands for work without points. */
function isStrange(cell: Cell): boolean {
  return !isBlank(cell) && pointsIn(cell) === null && headingKind(cell) !== "result";
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

/** Under the students a "Max" is the best score. */
function saysPoints(cell: Cell): boolean {
  return isPointsLabel(cell) && !/^max/.test(foldedText(cell));
}

/** Some books have the points under the students. */
function below(table: Table, { rows }: People): number[] {
  const last = rows[rows.length - 1]?.row ?? table.length;
  return range(last + 1, Math.min(table.length, last + 8));
}

/** What stands before the first column of scores. */
function leadOf(row: Row, until: number): Cell[] {
  return row.slice(0, until).filter((cell) => !isBlank(cell) && !isNumberedStudent(cell));
}
