import { ownNamedRanges } from "./namedRanges";
import type { Size } from "./writeCells";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** How large Sheets makes a new tab. */
const NEW_TAB: Size = { rows: 1000, columns: 26 };

export const TAB_GONE = "A tab that was to be changed is gone.";

/** A tab with the size of its grid. */
export interface OpenTab {
  sheet: Sheet;
  size: Size;
}

/** The tabs and names of a workbook, asked for once in a run and kept up while the run changes them. */
export interface Book {
  spreadsheet: Spreadsheet;
  /** In the workbook's order. */
  sheets: Sheet[];
  /** The names of ours that point to a tab: which one, and how many columns. */
  names: Map<string, { tab: string; columns: number }>;
  sizes: Map<string, Size>;
  /** New tabs that look as they should and lack their cells only. */
  dressed: Set<string>;
  /** New tabs, which hold no mark yet. */
  inserted: Set<string>;
}

export function openBook(spreadsheet: Spreadsheet): Book {
  const named = ownNamedRanges(spreadsheet).flatMap(({ name, range }) =>
    range ? [[name, { tab: range.getSheet().getName(), columns: range.getNumColumns() }] as const] : [],
  );
  const sheets = spreadsheet.getSheets();
  return {
    spreadsheet,
    sheets,
    names: new Map(named),
    sizes: new Map(),
    dressed: new Set(),
    inserted: new Set(),
  };
}

export function findTab({ sheets }: Book, tab: string): Sheet | null {
  return sheets.find((sheet) => sheet.getName() === tab) ?? null;
}

/** A tab that is there; its size is asked for once. */
export function openTab(book: Book, tab: string): OpenTab {
  const sheet = findTab(book, tab);
  if (!sheet) throw new Error(TAB_GONE);
  const size = book.sizes.get(tab) ?? { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  book.sizes.set(tab, size);
  return { sheet, size };
}

/** `template`: the new tab is a copy of this one. */
export function insertTab(
  book: Book,
  tab: string,
  { at, template }: { at: number; template?: OpenTab },
): OpenTab {
  const { spreadsheet } = book;
  const sheet = template
    ? spreadsheet.insertSheet(tab, at, { template: template.sheet })
    : spreadsheet.insertSheet(tab, at);
  const size = template?.size ?? NEW_TAB;
  book.sheets.splice(at, 0, sheet);
  if (!template) book.inserted.add(tab);
  book.sizes.set(tab, size);
  return { sheet, size };
}

/** Adds rows and columns at the end until the grid is that large. */
export function makeRoom(book: Book, { sheet, size }: OpenTab, needed: Size): OpenTab {
  const [rows, columns] = [Math.max(size.rows, needed.rows), Math.max(size.columns, needed.columns)];
  if (rows > size.rows) sheet.insertRowsAfter(size.rows, rows - size.rows);
  if (columns > size.columns) sheet.insertColumnsAfter(size.columns, columns - size.columns);
  const grown = { rows, columns };
  book.sizes.set(sheet.getName(), grown);
  return { sheet, size: grown };
}
