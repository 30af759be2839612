import { isBlank, type Table } from "../cell";
import type { StudentRow } from "./tab";

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
  const isUsed = (row: number) => columns.some((column) => !isBlank(table[row]?.[column]));
  const isGap = (row: number) => row > last && ![row, row + 1, row + 2].some(isUsed);
  const gap = table.findIndex((_, row) => isGap(row));
  const places = table
    .map((_, row) => row)
    // Behind a gap stands another table.
    .filter((row) => gap < 0 || row < gap)
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
