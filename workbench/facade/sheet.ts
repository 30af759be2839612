import { Range, type Place } from "./range";
import { call, exception, wrongSignature } from "./service";

type Real = GoogleAppsScript.Spreadsheet.Sheet;

/** What the host knows a tab by, and the name it had when it was fetched. */
export interface Handle {
  sheet: string;
  name: string;
}

export class Sheet implements Pick<
  Real,
  "getLastColumn" | "getLastRow" | "getName" | "getRange" | "setColumnWidth" | "setFrozenRows" | "setTabColor"
> {
  constructor(readonly handle: Handle) {}

  getName(): string {
    return this.handle.name;
  }

  getLastRow(): number {
    return call("Sheet.getLastRow", this.handle);
  }

  getLastColumn(): number {
    return call("Sheet.getLastColumn", this.handle);
  }

  getRange(row: number | string, column?: number, rows = 1, columns = 1): GoogleAppsScript.Spreadsheet.Range {
    const place =
      typeof row === "string" && column === undefined
        ? call<Place>("Sheet.getRange", this.handle, row)
        : call<Place>("Sheet.getRange", this.handle, checkedNumbers(row, column, rows, columns));
    return new Range(this, place) as never;
  }

  setFrozenRows(rows: number): void {
    call("Sheet.setFrozenRows", this.handle, rows);
  }

  setTabColor(color: string | null): Real {
    call("Sheet.setTabColor", this.handle, color);
    return this as never;
  }

  setColumnWidth(column: number, width: number): Real {
    call("Sheet.setColumnWidth", this.handle, column, width);
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
