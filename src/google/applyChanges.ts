import type { Changes, Snapshot, TabSnapshot } from "../workbook/snapshot";
import { alikeRuns } from "./alikeTabs";
import { applyTab, makeAlike } from "./applyTab";
import { findTab, openBook, TAB_GONE, type Book } from "./book";
import { addMark, removeMarks } from "./marks";
import { ownNamedRanges } from "./namedRanges";
import { refuseTypedSince } from "./typedSince";
import { writeElsewhere, writeNotes } from "./writeElsewhere";

/** What was planned on, and who is told before each tab how many of how many are done. */
interface Around {
  planned: Pick<Snapshot, "tabs">;
  progress: (done: number, of: number) => void;
}

/**
 * Carries changes out in an order in which nothing is lost when it is cut off anywhere, and in which the next run
 * sees what is missing: names and looks first, then cells, and only then what goes. `planned`: what the changes were
 * planned on; where somebody has typed since, nothing is written (see tabTypedSince).
 */
export function applyChanges(changes: Changes, around: Partial<Around> = {}): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const { planned = { tabs: [] }, progress = () => undefined } = around;
  if (changesAnything(changes)) carryOut(openBook(spreadsheet), changes, { planned, progress });
  if (changes.show === null) return;
  const shown = spreadsheet.getSheetByName(changes.show);
  if (!shown) throw new Error(TAB_GONE);
  spreadsheet.setActiveSheet(shown);
}

/** Whether more is wanted than a tab to be shown. */
export function changesAnything({ first = [], notes = [], marks = [], ...others }: Changes): boolean {
  const { tabs, deleteTabs, deleteNames, elsewhere } = others;
  return [first, notes, marks, tabs, deleteTabs, deleteNames, elsewhere].some(({ length }) => length > 0);
}

function carryOut(book: Book, changes: Changes, { planned, progress }: Around): void {
  const asRead = (tab: string) => planned.tabs.find(({ name }) => name === tab);
  // First the marks, for a class that stands in our tabs is taken for marked.
  changes.marks?.filter(({ mark }) => mark !== null).forEach(({ tab, mark }) => markTab(book, tab, mark));
  writeFirst(book, changes, asRead);
  const alike = alikeRuns(changes.tabs);
  changes.tabs.forEach((change, at) => {
    progress(at, changes.tabs.length);
    makeAlike(book, alike.find(([first]) => first === change) ?? []);
    applyTab(book, change, asRead(change.tab));
  });
  writeElsewhere(book, changes.elsewhere, asRead);
  changes.deleteTabs.forEach((tab) => deleteTab(book, tab, asRead(tab)));
  deleteNames(book, changes.deleteNames);
  changes.marks?.filter(({ mark }) => mark === null).forEach(({ tab }) => markTab(book, tab, null));
}

/**
 * What our tabs will speak of. Once it stands there, planning anew could no longer take it back with the rest, so that
 * our tabs are looked at before it too.
 */
function writeFirst(
  book: Book,
  { first = [], notes = [], tabs }: Changes,
  asRead: (tab: string) => TabSnapshot | undefined,
): void {
  if (first.length > 0)
    tabs.forEach((change) => {
      const sheet = findTab(book, change.tab);
      if (sheet) refuseTypedSince(sheet, change, asRead(change.tab));
    });
  writeElsewhere(book, first, asRead);
  writeNotes(book, notes);
}

/** A tab that went meanwhile needs no mark. */
function markTab(book: Book, tab: string, mark: string | null): void {
  const sheet = findTab(book, tab);
  if (!sheet) return;
  removeMarks(sheet);
  if (mark !== null) addMark(sheet, mark);
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
