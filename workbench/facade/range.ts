import { call, exception, wrongSignature } from "./service";
import type { Sheet } from "./sheet";
import { fromWire, toWire, type WireValue } from "./values";

type Real = GoogleAppsScript.Spreadsheet.Range;

/** Rows and columns from 0. */
export interface Place {
  sheet: string;
  row: number;
  column: number;
  rows: number;
  columns: number;
  /** "A1:B2", "A:E". */
  notation: string;
}

/** Coordinates only: when rows move, the same object names other content, as in Sheets. */
export class Range implements Pick<
  Real,
  | "getColumn"
  | "getFormulas"
  | "getRow"
  | "getSheet"
  | "getValues"
  | "setBackground"
  | "setFontWeight"
  | "setNumberFormat"
  | "setValues"
> {
  constructor(
    private readonly sheet: Sheet,
    readonly place: Place,
  ) {}

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this.sheet as never;
  }

  getRow(): number {
    return this.place.row + 1;
  }

  getColumn(): number {
    return this.place.column + 1;
  }

  getValues(): unknown[][] {
    return call<WireValue[][]>("Range.getValues", this.place).map((row) => row.map(fromWire));
  }

  getFormulas(): string[][] {
    return call("Range.getFormulas", this.place);
  }

  setValues(values: unknown[][]): Real {
    checkSize(values, this.place);
    call("Range.setValues", this.place, wireRows(values));
    return this as never;
  }

  setNumberFormat(format: string): Real {
    call("Range.setNumberFormat", this.place, format);
    return this as never;
  }

  setFontWeight(weight: GoogleAppsScript.Spreadsheet.FontWeight | null): Real {
    call("Range.setFontWeight", this.place, weight);
    return this as never;
  }

  setBackground(color: string | null): Real {
    call("Range.setBackground", this.place, color);
    return this as never;
  }
}

function wireRows(values: unknown[][]): WireValue[][] {
  try {
    return values.map((row) => row.map(toWire));
  } catch {
    throw wrongSignature("SpreadsheetApp.Range.setValues", [values]);
  }
}

function checkSize(rows: unknown[][], place: Place): void {
  if (!Array.isArray(rows) || !rows.every((row) => Array.isArray(row))) {
    throw wrongSignature("SpreadsheetApp.Range.setValues", [rows]);
  }
  if (rows.length !== place.rows) throw wrongCount("rows", rows.length, place.rows);
  for (const row of rows) {
    if (row.length !== place.columns) throw wrongCount("columns", row.length, place.columns);
  }
}

function wrongCount(what: "rows" | "columns", has: number, wants: number): Error {
  return exception(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${has} but the range has ${wants}.`,
  );
}
