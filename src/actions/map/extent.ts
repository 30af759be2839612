import { columnLetters, isBlank, textOf, type Row, type Table } from "../../workbook/cell";

/** A rectangle from A1 on. */
export interface Extent {
  rows: number;
  columns: number;
}

export interface MapShape {
  /** Columns that name the student. */
  keys: number;
  isHeader: (row: Row, at: number) => boolean;
  /** The names of all levels. */
  levels: ReadonlySet<string>;
  /** The text of the row that ends what is ours; null: the last row with anything in column A. */
  lastRow: string | null;
}

/** What else a map says of a student on a standard (src/workbook/words.ts). */
const INSTEAD_OF_A_LEVEL = /^(?:Check: |More evidence \()/;

/** What of a map's tab is the map: a column beside it that holds anything but levels is the teacher's. */
export function extentOf(cells: Table, { keys, isHeader, levels, lastRow }: MapShape): Extent {
  const rows = rowsOf(cells, lastRow);
  const own = cells.slice(0, rows);
  const headers = own.filter(isHeader);
  const bodies = own.filter((row, at) => !isHeader(row, at));
  const isLevel = (row: Row, column: number) => {
    const text = textOf(row[column]);
    return text === "" || levels.has(text) || INSTEAD_OF_A_LEVEL.test(text);
  };
  let columns = Math.min(keys, Math.max(0, ...headers.map((row) => row.length)));
  while (
    headers.some((row) => !isBlank(row[columns])) &&
    bodies.every((row) => columns < keys || isLevel(row, columns))
  ) {
    columns += 1;
  }
  return { rows, columns };
}

function rowsOf(cells: Table, lastRow: string | null): number {
  const end = lastRow === null ? -1 : cells.findIndex(([first]) => textOf(first) === lastRow);
  if (end >= 0) return end + 1;
  let rows = cells.length;
  while (rows > 0 && isBlank(cells[rows - 1]?.[0])) rows -= 1;
  return rows;
}

/** The first cell, in A1 text, that stands outside what is ours and inside what is needed; null: the way is free. */
export function inTheWay(cells: Table, ours: Extent, needed: Extent): string | null {
  for (let row = 0; row < Math.min(needed.rows, cells.length); row++) {
    for (let column = 0; column < needed.columns; column++) {
      const isOurs = row < ours.rows && column < ours.columns;
      if (!isOurs && !isBlank(cells[row]?.[column])) return `${columnLetters(column)}${row + 1}`;
    }
  }
  return null;
}
