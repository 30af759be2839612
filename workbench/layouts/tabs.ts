import type { CellFile, WorkbookFile } from "../files/workbookFile";

/** A tab as the recogniser takes it. */
export interface Tab {
  name: string;
  cells: TabCell[][];
  merges: string[];
}
type TabCell = string | number | boolean | Date;

const DAY = 24 * 3600 * 1000;
/** Day 0 of serial numbers. */
const DAY_0 = Date.UTC(1899, 11, 30);

/** The cells of each tab as Sheets would hand them over: blanks "", days as dates, errors as shown. */
export function tabsOf({ sheets }: WorkbookFile): Tab[] {
  return sheets.map(({ name, cells, merges }) => ({ name, cells: rowsOf(cells), merges }));
}

function rowsOf(cells: readonly CellFile[]): TabCell[][] {
  const filled = cells.filter(({ value }) => value !== null && value !== "");
  const rows = filled.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const columns = filled.reduce((most, { column }) => Math.max(most, column + 1), 0);
  const table = Array.from({ length: rows }, () => Array.from({ length: columns }, (): TabCell => ""));
  for (const cell of filled) (table[cell.row] as TabCell[])[cell.column] = valueOf(cell);
  return table;
}

function valueOf({ value, numberFormat }: CellFile): TabCell {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  const isDay = typeof value === "number" && /[yd]/i.test(numberFormat ?? "");
  return isDay ? new Date(DAY_0 + value * DAY) : value;
}
