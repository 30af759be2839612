import type { Changes, Snapshot, TabChange, TabSnapshot } from "../workbook/snapshot";
import { SETTINGS_NAMES } from "../workbook/tables/ownership";
import { findTab, insertTab, makeRoom, openBook, openTab, TAB_GONE, type Book, type OpenTab } from "./book";
import { dressNewTab, dressTab } from "./dressTab";
import { ownNamedRanges } from "./namedRanges";
import { onRange, onTab, runSteps, wholeColumns, type RangeStep } from "./rangeSteps";
import { refuseTypedSince } from "./typedSince";
import { blockStep, blockSteps, sizeOf } from "./writeCells";

/**
 * Carries changes out in an order in which nothing is lost when it is cut off anywhere, and in which the next run
 * sees what is missing: names and looks first, then cells, and only then what goes. `planned`: what the changes were
 * planned on; where somebody has typed since, nothing is written (see tabTypedSince).
 */
export function applyChanges(changes: Changes, planned: Pick<Snapshot, "tabs"> = { tabs: [] }): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  if (changesAnything(changes)) carryOut(openBook(spreadsheet), changes, planned);
  if (changes.show === null) return;
  const shown = spreadsheet.getSheetByName(changes.show);
  if (!shown) throw new Error(TAB_GONE);
  spreadsheet.setActiveSheet(shown);
}

/** Whether more is wanted than a tab to be shown. */
export function changesAnything({ tabs, deleteTabs, deleteNames, elsewhere }: Changes): boolean {
  return tabs.length + deleteTabs.length + deleteNames.length + elsewhere.length > 0;
}

function carryOut(book: Book, changes: Changes, planned: Pick<Snapshot, "tabs">): void {
  const asRead = (tab: string) => planned.tabs.find(({ name }) => name === tab);
  changes.tabs.forEach((change) => applyTab(book, change, asRead(change.tab)));
  for (const tab of new Set(changes.elsewhere.map((each) => each.tab))) {
    const blocks = changes.elsewhere.filter((each) => each.tab === tab).map(({ block }) => block);
    const { sheet } = makeRoom(book, openTab(book, tab), sizeOf(blocks));
    refuseTypedSince(sheet, { rangeName: "", writes: blocks, deleteRows: [] }, asRead(tab));
    runSteps(sheet, blocks.map(blockStep));
  }
  changes.deleteTabs.forEach((tab) => deleteTab(book, tab, asRead(tab)));
  deleteNames(book, changes.deleteNames);
}

function applyTab(book: Book, change: TabChange, asRead: TabSnapshot | undefined): void {
  const written = sizeOf(change.writes);
  const lastRow = Math.max(change.lastRow, written.rows);
  const goes = change.deleteRows.reduce((sum, { count }) => sum + count, 0);
  const { sheet, size } = makeRoom(book, tabFor(book, change), {
    // Sheets never deletes all rows below the frozen ones.
    rows: Math.max(lastRow, change.frozenRows + goes + 1, 2),
    columns: Math.max(change.columns, written.columns, change.frozenColumns + 1),
  });
  runSteps(sheet, [
    ...nameColumns(book, change),
    ...(change.kind === "make" ? dressNewTab(sheet, change) : []),
    ...dressTab(sheet, change, { lastRow, rows: size.rows }),
    onTab(() => refuseTypedSince(sheet, change, asRead)),
    ...blockSteps(sheet, change),
  ]);
  // From the bottom up, so that no row moves before its turn.
  [...change.deleteRows]
    .sort((a, b) => b.row - a.row)
    .forEach(({ row, count }) => sheet.deleteRows(row, count));
  book.sizes.delete(change.tab);
}

function tabFor(book: Book, change: TabChange): OpenTab {
  const { kind, tab } = change;
  if (kind === "update" || findTab(book, tab)) return openTab(book, tab);
  return insertTab(book, tab, placeFor(book, change));
}

/** What a teacher works with stands before the settings tabs, which stand last. */
function placeFor({ sheets, names }: Book, { tabColour }: TabChange): number {
  if (tabColour !== null) return sheets.length;
  const settings = SETTINGS_NAMES.flatMap((name) => names.get(name)?.tab ?? []);
  const first = sheets.findIndex((sheet) => settings.includes(sheet.getName()));
  return first < 0 ? sheets.length : first;
}

/** A name that stands is left alone: setting it again would make every formula with it calculate again. */
function nameColumns(book: Book, { kind, tab, rangeName, columns }: TabChange): RangeStep[] {
  const there = book.names.get(rangeName);
  if (kind === "update" && there?.tab === tab && there.columns >= columns) return [];
  const naming = onRange(wholeColumns({ first: 1, count: columns }), (range) => {
    book.spreadsheet.setNamedRange(rangeName, range);
    book.names.set(rangeName, { tab, columns });
  });
  return [naming];
}

function deleteTab(book: Book, tab: string, asRead: TabSnapshot | undefined): void {
  const sheet = findTab(book, tab);
  if (!sheet) return;
  const isLive = asRead?.formulas.some((row) => row.some((formula) => formula !== ""));
  if (!isLive) refuseTypedSince(sheet, "everything", asRead);
  book.spreadsheet.deleteSheet(sheet);
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
}

/** Sheets refuses to remove a name that is not there; a tab that went may have taken its names along. */
function deleteNames({ spreadsheet }: Book, names: readonly string[]): void {
  if (names.length === 0) return;
  ownNamedRanges(spreadsheet)
    .filter(({ name }) => names.includes(name))
    .forEach(({ name }) => spreadsheet.removeNamedRange(name));
}
