/**
 * A workbook as it stands in a file: what every reader makes, every writer takes, and the engine loads and
 * saves. Plain data; rows and columns count from 0; ranges are A1 text without a tab.
 */
export interface WorkbookFile {
  /** As Sheets names it: "en_US", "de_DE". */
  locale: string;
  /** IANA name. */
  timeZone: string;
  sheets: SheetFile[];
  /** Workbook-level names. Whole columns are written "'Mastery Policy'!A:E". */
  names: { name: string; range: string }[];
  /** One sentence for each thing in the file that export cannot keep (charts, images, pivot tables …). */
  notKept: string[];
}

export interface SheetFile {
  name: string;
  /** Size of the grid, at least as large as what is in it. */
  rows: number;
  columns: number;
  hidden: boolean;
  frozenRows: number;
  frozenColumns: number;
  tabColor: string | null;
  /** Only cells that hold something: a value, a formula, a format, a style or a note. */
  cells: CellFile[];
  merges: string[];
  /** Pixels by column (row) number; a missing one has the default size. */
  columnWidths: Record<number, number>;
  rowHeights: Record<number, number>;
  hiddenRows: number[];
  hiddenColumns: number[];
  validations: ValidationFile[];
  conditionalFormats: ConditionalFormatFile[];
  protections: ProtectionFile[];
  /** Developer metadata on the sheet, or on one of its columns. */
  metadata: MetadataFile[];
}

export type FileValue = string | number | boolean | null | { error: string };

export interface CellFile {
  row: number;
  column: number;
  /** What the cell shows; of a formula its last known result. A date is its serial number (1899-12-30 = 0) under a date format. */
  value: FileValue;
  /** With its "=", English function names, commas: "=MASTERY_LEVEL(C5:E5,10)". */
  formula?: string;
  /** As Sheets writes number formats: "0.00", "0%", "yyyy-mm-dd", "@" (plain text). */
  numberFormat?: string;
  style?: CellStyle;
  note?: string;
  /** The value was spilled here by the array formula of another cell: a writer marks it, a reader leaves it out. */
  spilled?: true;
}

/** Colours are "#rrggbb". A missing field is the default. */
export interface CellStyle {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  fontSize?: number;
  fontColor?: string;
  background?: string;
  horizontal?: "left" | "center" | "right";
  vertical?: "top" | "middle" | "bottom";
  wrap?: "overflow" | "wrap" | "clip";
}

export interface ValidationFile {
  ranges: string[];
  type: "checkbox" | "list" | "range" | "other";
  /** The choices of a list, the A1 text of a range; of "other" the operator and its operands as found. */
  values: string[];
  /** Refuses other input instead of warning. */
  strict: boolean;
}

export interface ConditionalFormatFile {
  ranges: string[];
  /** In words of Sheets: {kind:"textEquals", values:["Mastery"]}, {kind:"formula", values:["=$C2<5"]}, {kind:"numberLess", values:["80"]}. */
  rule: { kind: ConditionKind; values: string[] };
  background?: string;
  fontColor?: string;
  bold?: boolean;
}

export const CONDITION_KINDS = [
  "textEquals",
  "textContains",
  "textNotContains",
  "textStartsWith",
  "textEndsWith",
  "empty",
  "notEmpty",
  "numberEquals",
  "numberNotEquals",
  "numberGreater",
  "numberGreaterOrEqual",
  "numberLess",
  "numberLessOrEqual",
  "numberBetween",
  "numberNotBetween",
  "formula",
] as const;
export type ConditionKind = (typeof CONDITION_KINDS)[number];

export interface ProtectionFile {
  /** A1 text, or null for the whole tab. */
  range: string | null;
  /** Whoever changes these cells is asked first, and nobody is stopped. */
  warningOnly: boolean;
  description: string;
  /** Every editor is still on the list of those who may: as a script makes it. */
  open?: true;
  /** Of a whole tab: the cells it leaves free. */
  unprotected?: string[];
}

export interface MetadataFile {
  key: string;
  value: string;
  /** Column letter, or null for the tab itself. */
  column: string | null;
}
