import { columnLetters, isBlank, textOf, type Row, type Table } from "../../workbook/cell";

/** A rectangle from A1 on. */
export interface Extent {
  rows: number;
  columns: number;
}

/** What else a map says of a student on a standard (src/workbook/words.ts). */
const INSTEAD_OF_A_LEVEL = /^(?:Check: |More evidence \()/;

/** `levels`: the names of all levels. */
export function isSaidOfLevel(text: string, levels: ReadonlySet<string>): boolean {
  return levels.has(text) || INSTEAD_OF_A_LEVEL.test(text);
}

/**
 * What of a class's map is the map: headings in the first row, students' names in the first column. A column beside it
 * that holds anything but levels is the teacher's, and so is what stands below.
 */
export function extentOf(cells: Table, levels: ReadonlySet<string>): Extent {
  const rows = rowsWithLevels(cells, levels);
  const [headings = [], ...bodies] = cells.slice(0, rows);
  const isLevel = (row: Row, column: number) => {
    const text = textOf(row[column]);
    return text === "" || isSaidOfLevel(text, levels);
  };
  let columns = Math.min(1, headings.length);
  while (!isBlank(headings[columns]) && bodies.every((row) => columns === 0 || isLevel(row, columns))) {
    columns += 1;
  }
  return { rows, columns };
}

/** To the last row with a level and the names right below it: what stands further down is the teacher's. */
function rowsWithLevels(cells: Table, levels: ReadonlySet<string>): number {
  const hasLevel = (row: Row = []) =>
    row.some((cell, column) => column > 0 && isSaidOfLevel(textOf(cell), levels));
  let rows = cells.length;
  while (rows > 0 && !hasLevel(cells[rows - 1])) rows -= 1;
  while (rows < cells.length && !isBlank(cells[rows]?.[0])) rows += 1;
  return rows;
}

/** The first cell, in A1 text, that is not ours and stands where something is needed; null: the way is free. */
export function inTheWay(
  cells: Table,
  { widths, needed, above }: { widths: readonly number[]; needed: Extent; above: number },
): string | null {
  for (let row = 0; row < Math.min(needed.rows, cells.length); row++) {
    for (let column = widths[row] ?? 0; column < needed.columns; column++) {
      if (!isBlank(cells[row]?.[column])) return `${columnLetters(column)}${row + 1 + above}`;
    }
  }
  return null;
}
