import type { RowSort, TabChange, TabSnapshot } from "../workbook/snapshot";
import { SETTINGS_NAMES, TABLE_NAMES } from "../workbook/tables/ownership";
import { makeMark } from "../workbook/tables/tabMark";
import { findTab, insertTab, makeRoom, openTab, type Book, type OpenTab } from "./book";
import { dressNewTab, dressTab, type Extent } from "./dressTab";
import { addMark, removeMarks } from "./marks";
import { onRange, onTab, placeOf, runSteps, wholeColumns, type RangeStep } from "./rangeSteps";
import { refuseTypedSince } from "./typedSince";
import { warnSteps } from "./warnings";
import { blockStep, blockSteps, sizeOf } from "./writeCells";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Dresses the first of some new tabs that look the same and copies it before anything stands on it. Their names come
 * later, with their cells: a copy of a tab would get names of its own.
 */
export function makeAlike(book: Book, [first, ...others]: readonly TabChange[]): void {
  if (!first) return;
  const { sheet, size, lastRow } = openWithRoom(book, first);
  runSteps(sheet, dressSteps(sheet, first, { lastRow, rows: size.rows }));
  book.dressed.add(first.tab);
  for (const { tab, ...change } of others) {
    if (findTab(book, tab)) continue;
    insertTab(book, tab, { at: placeFor(book, change), template: { sheet, size } });
    book.dressed.add(tab);
  }
}

function dressSteps(sheet: Sheet, change: TabChange, extent: Extent): RangeStep[] {
  return [...(change.kind === "make" ? dressNewTab(sheet, change) : []), ...dressTab(sheet, change, extent)];
}

/** The tab of a change, large enough for it, and its last line. */
function openWithRoom(book: Book, change: TabChange): OpenTab & { lastRow: number } {
  const written = sizeOf(change.writes);
  const lastRow = Math.max(change.lastRow, written.rows);
  const goes = change.deleteRows.reduce((sum, { count }) => sum + count, 0);
  const open = makeRoom(book, tabFor(book, change), {
    // Sheets never deletes all rows below the frozen ones.
    rows: Math.max(lastRow, change.frozenRows + goes + 1, 2),
    columns: Math.max(change.columns, written.columns, change.frozenColumns + 1),
  });
  return { ...open, lastRow };
}

export function applyTab(book: Book, change: TabChange, asRead: TabSnapshot | undefined): void {
  const { sheet, size, lastRow } = openWithRoom(book, change);
  putRowsAbove(sheet, change);
  const isDressed = book.dressed.has(change.tab);
  runSteps(sheet, [
    ...nameColumns(book, sheet, change),
    ...(isDressed ? [] : dressSteps(sheet, change, { lastRow, rows: size.rows })),
    ...(change.warnOn
      ? warnSteps(sheet, change.warnOn, book.inserted.has(change.tab) ? "none" : "perhaps")
      : []),
    onTab(() => refuseTypedSince(sheet, change, asRead)),
    ...blockSteps(sheet, change),
  ]);
  // From the bottom up, so that no row moves before its turn.
  [...change.deleteRows]
    .sort((a, b) => b.row - a.row)
    .forEach(({ row, count }) => sheet.deleteRows(row, count));
  if (change.sort) runSteps(sheet, sortSteps(change.sort, size.columns));
  book.sizes.delete(change.tab);
}

/** Whole rows: what stands beside and what reads the tab moves along. */
function putRowsAbove(sheet: Sheet, { rowsAbove = 0, frozenRows }: TabChange): void {
  if (rowsAbove === 0) return;
  sheet.insertRowsBefore(1, rowsAbove);
  sheet.setFrozenRows(frozenRows);
}

/** Whole rows, so that notes, colours and columns of the teacher's own go along. */
function sortSteps({ row, rows, by, then }: RowSort, columns: number): RangeStep[] {
  let isSorted = false;
  const numbering = blockStep(then);
  return [
    onRange(placeOf({ row, column: 1, rows, columns }), (range) => (isSorted = wasSorted(range, by))),
    { at: numbering.at, act: (ranges) => isSorted && numbering.act(ranges) },
  ];
}

/** Sheets sorts nothing where somebody has merged cells: the lines stay where they are then. */
function wasSorted(range: GoogleAppsScript.Spreadsheet.Range, by: number): boolean {
  try {
    range.sort({ column: by, ascending: true });
    return true;
  } catch (error) {
    if (!/merge/i.test(String((error as Error).message))) throw error;
    return false;
  }
}

function tabFor(book: Book, change: TabChange): OpenTab {
  const { kind, tab } = change;
  if (kind === "update" || findTab(book, tab)) return openTab(book, tab);
  return insertTab(book, tab, { at: placeFor(book, change) });
}

/** What a teacher works with stands before the settings tabs, which stand last. */
function placeFor({ sheets, names }: Book, { tabColour }: Pick<TabChange, "tabColour">): number {
  if (tabColour !== null) return sheets.length;
  const settings = SETTINGS_NAMES.flatMap((name) => names.get(name)?.tab ?? []);
  const first = sheets.findIndex((sheet) => settings.includes(sheet.getName()));
  return first < 0 ? sheets.length : first;
}

/** A name that stands is left alone: setting it again would make every formula with it calculate again. */
function nameColumns(book: Book, sheet: Sheet, { kind, tab, rangeName, columns }: TabChange): RangeStep[] {
  const there = book.names.get(rangeName);
  if (kind === "update" && there?.tab === tab && there.columns >= columns) return [];
  // First the mark: where the name stands, the mark does.
  const marking = there?.tab === tab ? [] : [onTab(() => markOurs(book, sheet, { tab, rangeName }))];
  const naming = onRange(wholeColumns({ first: 1, count: columns }), (range) => {
    book.spreadsheet.setNamedRange(rangeName, range);
    book.names.set(rangeName, { tab, columns });
  });
  return [...marking, naming];
}

/** The maps of the classes, which are made anew from the others, are not worth the call. */
function markOurs(book: Book, sheet: Sheet, { tab, rangeName }: Pick<TabChange, "tab" | "rangeName">): void {
  if (!TABLE_NAMES.some((name) => name === rangeName)) return;
  if (!book.inserted.has(tab)) removeMarks(sheet);
  addMark(sheet, makeMark({ name: rangeName }));
}
