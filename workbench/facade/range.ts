import { Protection, type FoundProtection } from "./protection";
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

interface SortBy {
  column: unknown;
  ascending?: unknown;
}

/** Coordinates only: when rows move, the same object names other content, as in Sheets. */
export class Range implements Pick<
  Real,
  | "activate"
  | "canEdit"
  | "copyTo"
  | "getA1Notation"
  | "getColumn"
  | "getFormulas"
  | "getMergedRanges"
  | "getNotes"
  | "getNumColumns"
  | "getNumberFormats"
  | "getRow"
  | "getSheet"
  | "getValues"
  | "protect"
  | "setDataValidation"
  | "setFontWeight"
  | "setNotes"
  | "setNumberFormat"
  | "setNumberFormats"
  | "setValues"
  | "setVerticalAlignment"
  | "setWrap"
  | "sort"
> {
  constructor(
    private readonly sheet: Sheet,
    readonly place: Place,
  ) {}

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this.sheet as never;
  }

  /** From 1, as scripts count. */
  getRow(): number {
    return this.place.row + 1;
  }

  getColumn(): number {
    return this.place.column + 1;
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

  getNotes(): string[][] {
    return call("Range.getNotes", this.place);
  }

  setNotes(notes: (string | null)[][]): Real {
    checkSize(notes, this.place, "setNotes");
    call("Range.setNotes", this.place, notes);
    return this as never;
  }

  copyTo(
    destination: GoogleAppsScript.Spreadsheet.Range,
    type: unknown = "PASTE_NORMAL",
    transposed = false,
  ): void {
    const to = (destination as unknown as Range).place;
    if (typeof type === "object" && type !== null && "contentsOnly" in type) type = "PASTE_VALUES";
    call("Range.copyTo", this.place, to, transposed ? "transposed" : String(type));
  }

  /** By one column, counted from 1 as in the tab, upwards: so far nothing of ours asks for more. */
  sort(by: unknown): Real {
    const { column, ascending = true } =
      typeof by === "object" && by !== null ? (by as SortBy) : { column: by };
    if (!Number.isInteger(column) || ascending === false) throw wrongSignature("Range.sort", [by]);
    call("Range.sort", this.place, Number(column) - 1);
    return this as never;
  }

  /** A further protection, also where one stands. */
  protect(): GoogleAppsScript.Spreadsheet.Protection {
    return new Protection(this.sheet, call<FoundProtection>("Range.protect", this.place)) as never;
  }

  setValues(values: unknown[][]): Real {
    checkSize(values, this.place, "setValues");
    call("Range.setValues", this.place, wireRows(values));
    return this as never;
  }

  setNumberFormat(format: string): Real {
    call("Range.setNumberFormat", this.place, format);
    return this as never;
  }

  setNumberFormats(formats: string[][]): Real {
    checkSize(formats, this.place, "setNumberFormats");
    call("Range.setNumberFormats", this.place, formats);
    return this as never;
  }

  /** null takes the rules away. */
  setDataValidation(rule: GoogleAppsScript.Spreadsheet.DataValidation | null): Real {
    call("Range.setDataValidation", this.place, rule);
    return this as never;
  }

  setWrap(wrap: boolean): Real {
    call("Range.setWrap", this.place, wrap);
    return this as never;
  }

  setVerticalAlignment(alignment: "top" | "middle" | "bottom" | null): Real {
    call("Range.setVerticalAlignment", this.place, alignment);
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

function checkSize(rows: unknown[][], place: Place, member: string): void {
  if (!Array.isArray(rows) || !rows.every((row) => Array.isArray(row))) {
    throw wrongSignature(`SpreadsheetApp.Range.${member}`, [rows]);
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
