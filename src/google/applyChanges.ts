import type { Changes, TabChange } from "../workbook/snapshot";
import { dressNewTab, dressTab, wholeColumns } from "./dressTab";
import { ownNamedRanges } from "./namedRanges";
import { makeRoom, sizeOf, writeBlock, writeBlocks } from "./writeCells";

const SETTINGS_NAMES = [
  "MASTERY_POLICY",
  "MASTERY_CLASSES",
  "MASTERY_STANDARDS",
  "MASTERY_ASSESSMENTS",
  "MASTERY_EXCEPTIONS",
  "MASTERY_LOG",
];

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Carries changes out in an order in which nothing is lost when it is cut off anywhere, and in which the next run
 * sees what is missing: names and looks first, then cells, and only then what goes.
 */
export function applyChanges(changes: Changes): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  changes.tabs.forEach((change) => applyTab(spreadsheet, change));
  changes.elsewhere.forEach(({ tab, block }) => {
    const sheet = sheetNamed(spreadsheet, tab);
    makeRoom(sheet, sizeOf([block]));
    writeBlock(sheet, block);
  });
  changes.deleteTabs.forEach((tab) => deleteTab(spreadsheet, tab));
  deleteNames(spreadsheet, changes.deleteNames);
  if (changes.show !== null) spreadsheet.setActiveSheet(sheetNamed(spreadsheet, changes.show));
}

function applyTab(spreadsheet: Spreadsheet, change: TabChange): void {
  const sheet = sheetFor(spreadsheet, change);
  const written = sizeOf(change.writes);
  const lastRow = Math.max(change.lastRow, written.rows);
  const goes = change.deleteRows.reduce((sum, { count }) => sum + count, 0);
  makeRoom(sheet, {
    // Sheets never deletes all rows below the frozen ones.
    rows: Math.max(lastRow, change.frozenRows + goes + 1, 2),
    columns: Math.max(change.columns, written.columns, change.frozenColumns + 1),
  });
  nameColumns(spreadsheet, sheet, change);
  if (change.kind === "make") dressNewTab(sheet, change);
  dressTab(sheet, change, lastRow);
  writeBlocks(sheet, change);
  // From the bottom up, so that no row moves before its turn.
  [...change.deleteRows]
    .sort((a, b) => b.row - a.row)
    .forEach(({ row, count }) => sheet.deleteRows(row, count));
}

function sheetFor(spreadsheet: Spreadsheet, change: TabChange): Sheet {
  const { kind, tab } = change;
  if (kind === "update") return sheetNamed(spreadsheet, tab);
  return spreadsheet.getSheetByName(tab) ?? spreadsheet.insertSheet(tab, placeFor(spreadsheet, change));
}

/** What a teacher works with stands before the settings tabs, which stand last. */
function placeFor(spreadsheet: Spreadsheet, { tabColour }: TabChange): number {
  const sheets = spreadsheet.getSheets();
  if (tabColour !== null) return sheets.length;
  const settings = ownNamedRanges(spreadsheet)
    .filter(({ name }) => SETTINGS_NAMES.includes(name))
    .flatMap(({ range }) => range?.getSheet().getName() ?? []);
  const first = sheets.findIndex((sheet) => settings.includes(sheet.getName()));
  return first < 0 ? sheets.length : first;
}

function sheetNamed(spreadsheet: Spreadsheet, tab: string): Sheet {
  const sheet = spreadsheet.getSheetByName(tab);
  if (!sheet) throw new Error("A tab that was to be changed is gone.");
  return sheet;
}

/** A name that stands is left alone: setting it again would make every formula with it calculate again. */
function nameColumns(spreadsheet: Spreadsheet, sheet: Sheet, { kind, rangeName, columns }: TabChange): void {
  if (kind === "update") {
    const { range } = ownNamedRanges(spreadsheet).find(({ name }) => name === rangeName) ?? { range: null };
    if (range?.getSheet().getName() === sheet.getName() && range.getNumColumns() >= columns) return;
  }
  spreadsheet.setNamedRange(rangeName, wholeColumns(sheet, { first: 1, count: columns }));
}

function deleteTab(spreadsheet: Spreadsheet, tab: string): void {
  const sheet = spreadsheet.getSheetByName(tab);
  if (sheet) spreadsheet.deleteSheet(sheet);
}

/** Sheets refuses to remove a name that is not there. */
function deleteNames(spreadsheet: Spreadsheet, names: readonly string[]): void {
  if (names.length === 0) return;
  ownNamedRanges(spreadsheet)
    .filter(({ name }) => names.includes(name))
    .forEach(({ name }) => spreadsheet.removeNamedRange(name));
}
