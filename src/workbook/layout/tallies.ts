import { keyOf, type Table } from "../cell";
import { numberIn } from "./cellKinds";
import { numbersOf } from "./computed";
import type { StudentRow } from "./tab";
import type { Column, WideTable } from "./wideColumns";

/** So many students must bear it out, so that chance has no room. */
const STUDENTS = 4;

/** 1, 2, 3 … down the class: a number of the list, whatever its heading says. */
export function isRunning(table: Table, column: number, rows: readonly StudentRow[]): boolean {
  return rows.length >= STUDENTS && rows.every(({ row }, at) => numberIn(table[row]?.[column]) === at + 1);
}

/** So many columns of words or letters are worth counting. */
const COUNTED = 3;

/** Leaves out how often one word or letter stands in the columns before: "Mastered: 3". */
export function withoutTallies({ table, people }: WideTable, columns: readonly Column[]): Column[] {
  const { rows } = people;
  const isOpen = ({ not, profile }: Column) => not === null && profile.filled > 0;
  const worded = columns.filter((column) => isOpen(column) && column.profile.numeric === 0);
  const cells = rows.map(({ row }) => worded.map(({ column }) => keyOf(table[row]?.[column])));
  const kinds = [...new Set(cells.flat())].filter((kind) => kind !== "");
  const isTally = (column: Column) => {
    const numbers = numbersOf(table, column.column, rows);
    return (
      new Set(numbers).size > 1 &&
      kinds.some((kind) =>
        numbers.every((number, at) => (number ?? 0) === cells[at]?.filter((cell) => cell === kind).length),
      )
    );
  };
  if (worded.length < COUNTED || rows.length < STUDENTS) return [...columns];
  const of = worded.map(({ column }) => column);
  return columns.map((column) =>
    isOpen(column) && column.profile.numeric > 0 && isTally(column)
      ? { ...column, not: "computed", of, how: "count" }
      : column,
  );
}
