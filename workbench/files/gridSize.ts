import { UnreadableFile } from "./unreadableFile";
import type { SheetFile } from "./workbookFile";

/** What a new tab in Sheets has; a tab read from a file is at least as large. */
export const NEW_TAB_ROWS = 1000;
export const NEW_TAB_COLUMNS = 26;

/** Sheets' own limit for a whole workbook. */
const MOST_CELLS = 10_000_000;

export function refuseMoreCellsThanSheetsHolds(fileName: string, sheets: SheetFile[]): void {
  const cells = sheets.reduce((sum, sheet) => sum + sheet.rows * sheet.columns, 0);
  if (cells <= MOST_CELLS) return;
  throw new UnreadableFile(
    fileName,
    "has more than 10 million cells, which is more than Sheets can hold; delete unused tabs, rows or columns and try again.",
  );
}

/** A tab with nothing in it. */
export function emptySheet(name: string): SheetFile {
  return {
    name,
    rows: NEW_TAB_ROWS,
    columns: NEW_TAB_COLUMNS,
    hidden: false,
    frozenRows: 0,
    frozenColumns: 0,
    tabColor: null,
    cells: [],
    merges: [],
    columnWidths: {},
    rowHeights: {},
    hiddenRows: [],
    hiddenColumns: [],
    validations: [],
    conditionalFormats: [],
    protections: [],
    metadata: [],
  };
}
