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
  | "activate"
  | "canEdit"
  | "getA1Notation"
  | "getFormulas"
  | "getMergedRanges"
  | "getNumColumns"
  | "getNumberFormats"
  | "getSheet"
  | "getValues"
  | "setDataValidation"
  | "setFontWeight"
  | "setNumberFormat"
  | "setNumberFormats"
  | "setValues"
> {
  constructor(
    private readonly sheet: Sheet,
    readonly place: Place,
  ) {}

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this.sheet as never;
  }

  getNumColumns(): number {
    return this.place.columns;
  }

  getA1Notation(): string {
    return this.place.notation;
  }

  activate(): Real {
    call("Range.activate", this.place);
    return this as never;
  }

  canEdit(): boolean {
    return call("Range.canEdit", this.place);
  }

  getMergedRanges(): Real[] {
    const places = call<Place[]>("Range.getMergedRanges", this.place);
    return places.map((place) => new Range(this.sheet, place)) as never;
  }

  getNumberFormats(): string[][] {
    return call("Range.getNumberFormats", this.place);
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

  setNumberFormats(formats: string[][]): Real {
    checkSize(formats, this.place);
    call("Range.setNumberFormats", this.place, formats);
    return this as never;
  }

  /** null takes the rules away. */
  setDataValidation(rule: GoogleAppsScript.Spreadsheet.DataValidation | null): Real {
    call("Range.setDataValidation", this.place, rule);
    return this as never;
  }

  setFontWeight(weight: GoogleAppsScript.Spreadsheet.FontWeight | null): Real {
    call("Range.setFontWeight", this.place, weight);
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
