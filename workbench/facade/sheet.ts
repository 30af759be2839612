import { DeveloperMetadata, type Entry } from "./metadata";
import { Protection, type FoundProtection } from "./protection";
import { Range, type Place } from "./range";
import { RangeList } from "./rangeList";
import { call, exception, wrongSignature } from "./service";

type Real = GoogleAppsScript.Spreadsheet.Sheet;

/** What the host knows a tab by, and the name it had when it was fetched. */
export interface Handle {
  sheet: string;
  name: string;
}

export class Sheet implements Pick<
  Real,
  | "addDeveloperMetadata"
  | "deleteRows"
  | "getDataRange"
  | "getDeveloperMetadata"
  | "getMaxColumns"
  | "getMaxRows"
  | "getName"
  | "getProtections"
  | "getRange"
  | "getRangeList"
  | "getSheetId"
  | "insertColumnsAfter"
  | "insertRowsAfter"
  | "insertRowsBefore"
  | "isSheetHidden"
  | "setColumnWidths"
  | "setConditionalFormatRules"
  | "setFrozenColumns"
  | "setFrozenRows"
  | "setTabColor"
> {
  constructor(readonly handle: Handle) {}

  getName(): string {
    return this.handle.name;
  }

  getRange(row: number | string, column?: number, rows = 1, columns = 1): GoogleAppsScript.Spreadsheet.Range {
    const place =
      typeof row === "string" && column === undefined
        ? call<Place>("Sheet.getRange", this.handle, row)
        : call<Place>("Sheet.getRange", this.handle, checkedNumbers(row, column, rows, columns));
    return new Range(this, place) as never;
  }

  getDataRange(): GoogleAppsScript.Spreadsheet.Range {
    return new Range(this, call<Place>("Sheet.getDataRange", this.handle)) as never;
  }

  getRangeList(texts: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    return new RangeList(this, call<Place[]>("Sheet.getRangeList", this.handle, texts)) as never;
  }

  addDeveloperMetadata(key: string, value: unknown = ""): Real {
    call("Sheet.addDeveloperMetadata", this.handle, key, String(value));
    return this as never;
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    const entries = call<Entry[]>("Sheet.getDeveloperMetadata", this.handle);
    return entries.map((entry) => new DeveloperMetadata(this.handle, entry)) as never;
  }

  getProtections(
    type: GoogleAppsScript.Spreadsheet.ProtectionType,
  ): GoogleAppsScript.Spreadsheet.Protection[] {
    const found = call<FoundProtection[]>("Sheet.getProtections", this.handle, String(type));
    return found.map((each) => new Protection(this, each)) as never;
  }

  getSheetId(): number {
    return call("Sheet.getSheetId", this.handle);
  }

  isSheetHidden(): boolean {
    return call("Sheet.isSheetHidden", this.handle);
  }

  getMaxRows(): number {
    return call("Sheet.getMaxRows", this.handle);
  }

  getMaxColumns(): number {
    return call("Sheet.getMaxColumns", this.handle);
  }

  insertRowsAfter(after: number, count: number): Real {
    call("Sheet.insertRowsAfter", this.handle, after, count);
    return this as never;
  }

  insertRowsBefore(before: number, count: number): Real {
    call("Sheet.insertRowsBefore", this.handle, before, count);
    return this as never;
  }

  insertColumnsAfter(after: number, count: number): Real {
    call("Sheet.insertColumnsAfter", this.handle, after, count);
    return this as never;
  }

  deleteRows(row: number, count: number): void {
    call("Sheet.deleteRows", this.handle, row, count);
  }

  setConditionalFormatRules(rules: GoogleAppsScript.Spreadsheet.ConditionalFormatRule[]): void {
    call("Sheet.setConditionalFormatRules", this.handle, rules);
  }

  setFrozenRows(rows: number): void {
    call("Sheet.setFrozenRows", this.handle, rows);
  }

  setFrozenColumns(columns: number): void {
    call("Sheet.setFrozenColumns", this.handle, columns);
  }

  setTabColor(color: string | null): Real {
    call("Sheet.setTabColor", this.handle, color);
    return this as never;
  }

  setColumnWidths(first: number, count: number, width: number): Real {
    call("Sheet.setColumnWidths", this.handle, first, count, width);
    return this as never;
  }
}

/** From 1, as scripts count. */
function checkedNumbers(row: unknown, column: unknown, rows: unknown, columns: unknown): number[] {
  const numbers = [row, column, rows, columns];
  if (!numbers.every((value): value is number => typeof value === "number")) {
    throw wrongSignature("SpreadsheetApp.Sheet.getRange", numbers);
  }
  const [firstRow, firstColumn, rowCount, columnCount] = numbers as [number, number, number, number];
  if (firstRow < 1) throw exception("The starting row of the range is too small.");
  if (firstColumn < 1) throw exception("The starting column of the range is too small.");
  if (rowCount < 1) throw exception("The number of rows in the range must be at least 1.");
  if (columnCount < 1) throw exception("The number of columns in the range must be at least 1.");
  return numbers;
}
