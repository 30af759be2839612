import type { Block, NewCell, TabChange } from "../workbook/snapshot";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Size {
  rows: number;
  columns: number;
}

/** Adds rows and columns at the end until the grid is that large. */
export function makeRoom(sheet: Sheet, needed: Size): void {
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (needed.rows > rows) sheet.insertRowsAfter(rows, needed.rows - rows);
  if (needed.columns > columns) sheet.insertColumnsAfter(columns, needed.columns - columns);
}

/** The size of grid that holds these blocks. */
export function sizeOf(blocks: readonly Block[]): Size {
  return {
    rows: Math.max(0, ...blocks.map(({ row, cells }) => row + cells.length - 1)),
    columns: Math.max(0, ...blocks.map(({ column, cells }) => column + (cells[0]?.length ?? 0) - 1)),
  };
}

/** One write per block. Text in text columns stays what it is; elsewhere "=…" is a formula. */
export function writeBlocks(sheet: Sheet, { looks, columns, writes }: TabChange): void {
  const isText = writes.some(({ cells }) => cells.some((row) => row.some(isReadable)))
    ? (looks?.map((look) => look?.kind === "text") ?? plainTextColumns(sheet, columns))
    : [];
  writes.forEach((block) =>
    writeBlock(sheet, {
      ...block,
      cells: block.cells.map((row) =>
        row.map((cell, index) => (isText[block.column - 1 + index] ? guarded(cell) : cell)),
      ),
    }),
  );
}

export function writeBlock(sheet: Sheet, { row, column, cells }: Block): void {
  const width = cells[0]?.length ?? 0;
  if (width > 0) sheet.getRange(row, column, cells.length, width).setValues(cells.map((line) => [...line]));
}

/** Which columns of a tab that is there are plain text. */
function plainTextColumns(sheet: Sheet, columns: number): boolean[] {
  const [formats = []] = sheet.getRange(2, 1, 1, columns).getNumberFormats();
  return formats.map((format) => format === "@");
}

/** Sheets would make a formula of it, or take its apostrophe for a sign of its own. */
function isReadable(cell: NewCell): cell is string {
  return typeof cell === "string" && /^[='+]/.test(cell);
}

/** A leading apostrophe makes text of anything and is no part of it. "'=…" has its apostrophe already. */
function guarded(cell: NewCell): NewCell {
  return isReadable(cell) && !cell.startsWith("'=") ? `'${cell}` : cell;
}
