import type { CellFile, SheetFile, WorkbookFile } from "../../workbench/files/workbookFile";

/** More than any test adds to a tab. */
const ROOM = 60;

/**
 * The workbook with tabs that end soon below what stands on them, as a teacher's may: most of the thousand rows of a
 * new tab hold nothing but formats, which take longer to open than all the rest.
 */
export function withShortTabs(file: WorkbookFile): WorkbookFile {
  return { ...file, sheets: file.sheets.map(shortened) };
}

function shortened(sheet: SheetFile): SheetFile {
  const lastInUse = Math.max(0, ...sheet.cells.filter(isInUse).map(({ row }) => row));
  const rows = Math.min(sheet.rows, lastInUse + ROOM);
  return { ...sheet, rows, cells: sheet.cells.filter(({ row }) => row < rows) };
}

function isInUse({ value, formula, note }: CellFile): boolean {
  return (value !== null && value !== "" && value !== false) || formula !== undefined || note !== undefined;
}
