import { columnLetters, type Cell } from "../workbook/cell";
import type { OwnName, Snapshot, TabSnapshot } from "../workbook/snapshot";
import { mayHoldShares } from "../workbook/shares";
import { MAP_NAME } from "../workbook/tables/ownership";
import { tabsToAsk, withMarks } from "../workbook/tables/tabMark";
import { readMarks } from "./marks";
import { ownNamedRanges } from "./namedRanges";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface ReadOptions {
  /** Only these tabs, by name: the snapshot has no others then. Left out: all of them. */
  tabs?: readonly string[];
  /**
   * Whether tabs that are not ours are asked what their numbers are shown as. `all`: where a share may stand, which
   * reads as another score then; `every`: everywhere, since formats are to be written.
   */
  formats: "every" | "all" | "none";
}

/** Reads the workbook; each kind of read once per tab, whatever its size. */
export function readSnapshot({ tabs, formats }: ReadOptions): Snapshot {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheets = spreadsheet.getSheets();
  const names = readNames(spreadsheet);
  const protections = readProtections(spreadsheet);
  const asked = sheets.filter((sheet) => !tabs || tabs.includes(sheet.getName()));
  const read = asked.map((sheet) => {
    const name = sheet.getName();
    const own = names.filter(({ tab }) => tab === name).map((each) => each.name);
    return {
      ...readTab(sheet, { name, own, formats: own.length > 0 ? "none" : formats }),
      protected: protections.filter(({ tab }) => tab === name).map(({ cells }) => cells),
    };
  });
  const snapshot = { tabs: read, names, mayEdit: sheets.some((sheet) => mayEdit(sheet, read)) };
  return tabs ? snapshot : withMarks(snapshot, readMarks(sheets, tabsToAsk(snapshot)));
}

function readNames(spreadsheet: Spreadsheet): OwnName[] {
  return ownNamedRanges(spreadsheet).map(({ name, range }) => ({
    name,
    tab: range && range.getSheet().getName(),
  }));
}

function readTab(
  sheet: Sheet,
  { name, own, formats }: { name: string; own: readonly string[]; formats: ReadOptions["formats"] },
): Omit<TabSnapshot, "protected"> {
  const isOwn = own.length > 0;
  const range = sheet.getDataRange();
  const values = range.getValues() as Cell[][];
  const formulas = range.getFormulas();
  const inUse = rowsInUse(values, formulas);
  return {
    name,
    cells: values.slice(0, inUse),
    formulas: formulas.slice(0, inUse),
    numberFormats:
      formats === "every" || (formats === "all" && mayHoldShares(values))
        ? range.getNumberFormats().slice(0, inUse)
        : [],
    merges: isOwn ? [] : range.getMergedRanges().map((merged) => merged.getA1Notation()),
    // Only formulas of ours ask how far a tab goes: those that look levels up in a map, and a map that reads a class.
    rows: own.some((each) => each.startsWith(MAP_NAME)) ? sheet.getMaxRows() : values.length,
    columns: isOwn ? (values[0]?.length ?? 0) : sheet.getMaxColumns(),
  };
}

/** Sheets counts boxes that nobody ticked, which reach below the last line; an empty tab it calls one blank cell. */
function rowsInUse(values: readonly Cell[][], formulas: readonly string[][]): number {
  const isUsed = (row: Cell[], index: number): boolean =>
    row.some((cell) => cell !== "" && cell !== false) || (formulas[index] ?? []).some(Boolean);
  let rows = values.length;
  while (rows > 0 && !isUsed(values[rows - 1] ?? [], rows - 1)) rows -= 1;
  return rows;
}

/** What this person may not change. A protection that only warns stops nobody and can be edited. */
function readProtections(spreadsheet: Spreadsheet): { tab: string; cells: string }[] {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  return [SHEET, RANGE].flatMap((type) =>
    spreadsheet
      .getProtections(type)
      .filter((protection) => !protection.canEdit())
      .map((protection) => protection.getRange())
      .map((range) => ({
        tab: range.getSheet().getName(),
        // The range of a protected tab has no A1 text.
        cells: type === SHEET ? `A:${columnLetters(range.getNumColumns() - 1)}` : range.getA1Notation(),
      })),
  );
}

/** Somebody who may only view can change no cell. The last cell of a tab is the least likely to be protected. */
function mayEdit(sheet: Sheet, read: readonly TabSnapshot[]): boolean {
  const columns = read.find(({ name }) => name === sheet.getName())?.columns ?? sheet.getMaxColumns();
  return sheet.getRange(sheet.getMaxRows(), columns).canEdit();
}
