/**
 * The seam between the workbench and the spreadsheet engine: one workbook, open, calculated and up to date
 * after every call. Plain values only; rows and columns count from 0; nothing here knows Apps Script.
 */
import type {
  CellStyle,
  ConditionalFormatFile,
  FileValue,
  MetadataFile,
  ProtectionFile,
  ValidationFile,
  WorkbookFile,
} from "../files/workbookFile";

/** A block of cells of one tab. */
export interface Area {
  sheet: SheetId;
  row: number;
  column: number;
  rows: number;
  columns: number;
}
export type SheetId = string;

/** A cell's value. A date is {date: serial}, so that nobody confuses it with a number. Blank is null. */
export type CellValue = string | number | boolean | null | { date: number } | CellError;
/** `error` as shown ("#N/A", "#ERROR!"), `message` the words behind it (what a custom function threw). */
export interface CellError {
  error: string;
  message: string;
}

export interface SheetInfo {
  id: SheetId;
  name: string;
  rows: number;
  columns: number;
  hidden: boolean;
  frozenRows: number;
  frozenColumns: number;
  tabColor: string | null;
}

/**
 * What is written into one cell. `typed`: as a person types it in the workbook's locale ("=…" is a formula,
 * "7/8" may become a date, a leading apostrophe makes text; in a cell whose format is "@" everything is text).
 * `value`: as it is. `formula`: with its "=", English function names and commas, whatever the locale.
 * `undefined` in a block leaves that cell alone.
 */
export type Entry =
  | { typed: string }
  | { value: string | number | boolean | null | { date: number } }
  | { formula: string };

/** A protection that can be told from others of the same cells. */
export interface Protection extends ProtectionFile {
  id: string;
}

/** Called for a custom function in a cell: rows of arguments in, a value or rows out; throws FunctionError. */
export type CallCustomFunction = (name: string, args: FunctionArgument[]) => FunctionResult;
/** What Sheets passes: a single cell as a value, a range as rows; a blank cell "", a missing argument undefined. */
export type FunctionArgument = ScalarArgument | ScalarArgument[][] | undefined;
export type ScalarArgument = string | number | boolean | { date: number };
export type ScalarResult = string | number | boolean | null | { date: number };
export type FunctionResult = ScalarResult | ScalarResult[][];
/** Its message is what Sheets shows on hover over #ERROR!. */
export class FunctionError extends Error {}

/** A custom function as it is offered while typing. */
export interface CustomFunction {
  name: string;
  description: string;
  parameters: { name: string; description: string; optional: boolean }[];
  /** Has @customfunction: offered while typing. Others can be called but are not offered. */
  offered: boolean;
}

export interface EngineOptions {
  functions: CustomFunction[];
  callFunction: CallCustomFunction;
  /** The moment TODAY() and NOW() show. */
  now: () => Date;
}

export interface Engine {
  locale(): string;
  setLocale(locale: string): void;
  timeZone(): string;
  setTimeZone(timeZone: string): void;
  /** Calculates everything again, custom functions too: after `now` has moved. */
  recalculate(): void;
  /** Until the returned function is called, formulas are calculated only when somebody reads what they show. */
  putOff(): () => void;
  /** Calculates what waits. */
  settle(): void;

  sheets(): SheetInfo[];
  /** Throws a sentence when the name is taken or the sheet is the last one. */
  addSheet(name: string, at: number, rows: number, columns: number): SheetId;
  deleteSheet(sheet: SheetId): void;
  renameSheet(sheet: SheetId, name: string): void;
  duplicateSheet(sheet: SheetId, name: string): SheetId;
  moveSheet(sheet: SheetId, to: number): void;
  setHidden(sheet: SheetId, hidden: boolean): void;
  setTabColor(sheet: SheetId, color: string | null): void;
  freeze(sheet: SheetId, rows: number, columns: number): void;

  insertRows(sheet: SheetId, before: number, count: number): void;
  insertColumns(sheet: SheetId, before: number, count: number): void;
  deleteRows(sheet: SheetId, first: number, count: number): void;
  deleteColumns(sheet: SheetId, first: number, count: number): void;
  /** Moves columns so that they stand before the column that is now at `before`. */
  moveColumns(sheet: SheetId, first: number, count: number, before: number): void;
  /** Sorts the rows of an area by one of its columns, ascending, as Sheets does: numbers, text, booleans, blanks last. */
  sort(area: Area, byColumn: number): void;

  values(area: Area): CellValue[][];
  /** What the cell shows in the workbook's locale. */
  display(area: Area): string[][];
  /** "" where there is none; only where it was typed, not over a spill. */
  formulas(area: Area): string[][];
  numberFormats(area: Area): string[][];
  styles(area: Area): CellStyle[][];
  notes(area: Area): string[][];
  merges(sheet: SheetId): string[];
  /** The smallest area from A1 that holds every value or formula; 0 × 0 for an empty tab. */
  used(sheet: SheetId): { rows: number; columns: number };

  /** One step of undo, one calculation, however many cells. Grows the tab when needed. */
  write(area: Area, entries: (Entry | undefined)[][]): void;
  setNumberFormats(area: Area, formats: (string | undefined)[][]): void;
  setStyles(area: Area, styles: (CellStyle | undefined)[][]): void;
  /** Adds to the style that each cell has. */
  addStyle(area: Area, style: CellStyle): void;
  setNotes(area: Area, notes: (string | undefined)[][]): void;
  columnWidth(sheet: SheetId, column: number): number;
  setColumnWidth(sheet: SheetId, column: number, pixels: number): void;
  clear(area: Area, what: { contents: boolean; formats: boolean; notes: boolean }): void;
  merge(area: Area): void;

  names(): { name: string; range: string }[];
  /** Range as A1 text with its tab, whole columns allowed. Replaces one of the same name. */
  setName(name: string, range: string): void;
  deleteName(name: string): void;

  validations(sheet: SheetId): ValidationFile[];
  setValidation(area: Area, rule: Omit<ValidationFile, "ranges"> | null): void;
  conditionalFormats(sheet: SheetId): ConditionalFormatFile[];
  setConditionalFormats(sheet: SheetId, rules: ConditionalFormatFile[]): void;
  protections(sheet: SheetId): Protection[];
  /** Replaces all; one without an id is new. */
  setProtections(sheet: SheetId, protections: (ProtectionFile & { id?: string })[]): void;
  metadata(sheet: SheetId): MetadataFile[];
  setMetadata(sheet: SheetId, metadata: MetadataFile[]): void;

  /** Everything, as a file would hold it; formulas with their present values. */
  save(): WorkbookFile;
  /** Formulas the workbench cannot calculate; `kept`: they show the value they had in the file. */
  unsupported(): UnsupportedCell[];
  /** What a cell says on hover besides its note: why it shows the file's value; "" for most. */
  remark(sheet: SheetId, row: number, column: number): string;
  /** Lets a browser's grid take part: see collaboration.ts. */
  join(participant: Participant): Joined;
  /** Called after each change, whoever made it. Returns a function that ends it. */
  onChange(listener: () => void): () => void;
}

/** A browser's grid as the engine sees it. `send` gets messages of the collaboration protocol, plain JSON. */
export interface Participant {
  id: string;
  name: string;
  send(message: unknown): void;
}
export interface Joined {
  /** What the browser's model starts from, plain JSON. */
  data: unknown;
  receive(message: unknown): void;
  leave(): void;
}

export interface UnsupportedCell {
  sheet: SheetId;
  cell: { row: number; column: number };
  /** Upper case; empty when the formula as such cannot be read. */
  functions: string[];
  kept: boolean;
}

export type { FileValue, WorkbookFile };
/** Opens a workbook. Implemented by ./open.ts on o-spreadsheet. */
export type OpenEngine = (file: WorkbookFile, options: EngineOptions) => Engine;
