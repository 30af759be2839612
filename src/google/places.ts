/** Where a tab stands in the workbook, as far as only Sheets knows; each question is one service call. */

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Asked for only where it is needed, and once per tab. */
export interface Places {
  /** Such as "en_US": it says which way round a date was typed. */
  locale: () => string;
  /** Such as "Europe/Berlin". */
  timeZone: () => string;
  isHidden: (tab: string) => boolean;
  /** What a link to the tab names it by; null where it is gone. */
  gidOf: (tab: string) => number | null;
}

export function openPlaces(): Places {
  const spreadsheet: Spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheets = once(() => spreadsheet.getSheets());
  const sheetOf = (tab: string) => sheets("").find((sheet) => sheet.getName() === tab);
  return {
    locale: () => spreadsheet.getSpreadsheetLocale(),
    timeZone: () => spreadsheet.getSpreadsheetTimeZone(),
    isHidden: (tab) => sheetOf(tab)?.isSheetHidden() ?? false,
    gidOf: once((tab) => sheetOf(tab)?.getSheetId() ?? null),
  };
}

function once<T>(ask: (of: string) => T): (of: string) => T {
  const known = new Map<string, T>();
  return (of) => {
    if (!known.has(of)) known.set(of, ask(of));
    return known.get(of) as T;
  };
}

/** Shows a place to the person; false where its tab is gone. `cells`: A1 text without a tab, "" for the tab alone. */
export function showPlace(tab: string, cells: string): boolean {
  const spreadsheet: Spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getSheetByName(tab);
  if (!sheet) return false;
  if (cells === "") spreadsheet.setActiveSheet(sheet);
  else sheet.getRange(cells).activate();
  return true;
}

/** The cell the person has selected; row and column from 1. */
export function selectedCell(): { tab: string; row: number; column: number } {
  const cell = SpreadsheetApp.getActiveSpreadsheet().getActiveRange();
  if (!cell) return { tab: "", row: 1, column: 1 };
  return { tab: cell.getSheet().getName(), row: cell.getRow(), column: cell.getColumn() };
}
