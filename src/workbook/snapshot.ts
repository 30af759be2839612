import type { Cell } from "./cell";

/** What the add-on has read of a workbook: each kind of read once per tab. Rows and columns count from 0 in arrays. */
export interface Snapshot {
  /** In the workbook's order. */
  tabs: readonly TabSnapshot[];
  /** The workbook-level names that are ours (they begin with MASTERY_); they tell which tabs are ours. */
  names: readonly OwnName[];
  /** Whether this person may change the workbook at all. */
  mayEdit: boolean;
  renamedTabs?: readonly RenamedTab[];
}

export interface OwnName {
  /** In capitals. */
  name: string;
  /** The tab it points to; null when that tab is gone. */
  tab: string | null;
  /** The name itself is gone; the tab's mark tells (tables/tabMark.ts). The next write there gives it back. */
  lost?: true;
}

/** The tab of a class under another title, known by its mark. */
export interface RenamedTab {
  from: string;
  to: string;
}

export interface TabSnapshot {
  name: string;
  /** From A1 to the last cell in use; [] when nothing stands on the tab. */
  cells: readonly (readonly Cell[])[];
  /** The same shape; "" where a cell holds no formula. */
  formulas: readonly (readonly string[])[];
  /** The same shape; what a cell's number is shown as, such as "0%". [] where it was not asked for. */
  numberFormats: readonly (readonly string[])[];
  /** Merged ranges as A1 text without a tab. */
  merges: readonly string[];
  /** How large the grid is: rows of a map, columns of a tab that is not ours; of others only what is in use. */
  rows: number;
  columns: number;
  /** Cells this person may not change, as A1 text without a tab; "A:Z" style when the whole tab is protected. */
  protected: readonly string[];
}

/** A value to be written: dates as "YYYY-MM-DD" into a column with a date format, formulas as "=…" with semicolons. */
export type NewCell = string | number | boolean;

/** How the cells of one column of ours are kept and shown. */
export interface ColumnLook {
  /** Pixels. */
  width: number;
  /** `text`: plain text ("@"), so that nothing a person is called becomes a formula or a date. */
  kind: "text" | "number" | "date" | "tick" | "any";
  /** What may be chosen from a list; other values stay possible. */
  choices?: readonly string[];
}

/** Cells that show one of these texts get its colours. */
export interface TextColour {
  text: string;
  background: string;
  /** Columns from 1, both included. */
  firstColumn: number;
  lastColumn: number;
}

/** Everything an action does to one tab of ours. Rows and columns count from 1, as in the sheet. */
export interface TabChange {
  tab: string;
  /** `make`: the tab is made at the end of the workbook, or is there and empty, left from a run that was cut off. */
  kind: "make" | "update";
  /** The workbook-level name that makes the tab ours; it covers the columns 1 to `columns`. */
  rangeName: string;
  columns: number;
  /**
   * A look for each of the columns, null for one of the teacher's own, which is left alone; given with `make`, where
   * a heading of ours was added, and where lines came: their ticks and lists are offered by it.
   */
  looks: readonly (ColumnLook | null)[] | null;
  /** Rows that stay in sight. */
  frozenRows: number;
  frozenColumns: number;
  /** Long texts take several lines instead of running out of their cell. */
  wraps?: true;
  /** Settings tabs are grey. */
  tabColour: string | null;
  colours: readonly TextColour[];
  /** Backgrounds of single cells. */
  backgrounds: readonly { row: number; column: number; colour: string }[];
  /** So many rows are put in above all that stands on the tab, before anything is written; `writes` count with them. */
  rowsAbove?: number;
  /** One write per block; the block that makes the tab complete stands last. */
  writes: readonly Block[];
  /** From the bottom up, after the writes. */
  deleteRows: readonly { row: number; count: number }[];
  /** The rows that hold lines once all is written: ticks and lists are offered there. */
  lastRow: number;
  /** Columns, from 1, that hold boxes, where `looks` does not say so. */
  boxes?: readonly number[];
  /** Columns, from 1, of which Sheets warns whoever types there; left out: as it was. */
  warnOn?: readonly number[];
  /** At the very end, after rows went: whole rows change their places, with everything that stands or hangs on them. */
  sort?: RowSort;
}

/** Rows from `row` on, by the numbers in a column; blanks come last. From 1. */
export interface RowSort {
  row: number;
  rows: number;
  by: number;
  /** What is written once they stand there. */
  then: Block;
}

export interface Block {
  row: number;
  column: number;
  cells: readonly (readonly NewCell[])[];
}

/** Cells of a tab of the teacher's. */
export interface CellsElsewhere {
  tab: string;
  block: Block;
  /** A new column takes the look of this one, from 1: its formats, width and lists. */
  looksLike?: number;
  /** The same shape, where it matters what the cells are shown as afterwards. */
  formats?: readonly (readonly string[])[];
}

/** Notes on cells of a tab of the teacher's; "" asks nothing of a cell. */
export interface NotesElsewhere {
  tab: string;
  /** From 1. */
  row: number;
  column: number;
  notes: readonly (readonly string[])[];
  /** `add`: only where no note stands. `remove`: only where exactly this note stands. */
  how: "add" | "remove";
}

/** What an action wants done, in this order; the only way anything is written. */
export interface Changes {
  /** Cells outside our tabs that are written before ours, so that nothing of ours says what does not stand there yet. */
  first?: readonly CellsElsewhere[];
  /** After `first`. */
  notes?: readonly NotesElsewhere[];
  tabs: readonly TabChange[];
  /** Tabs of ours that go, after everything is written. */
  deleteTabs: readonly string[];
  /** Names of ours that go. */
  deleteNames: readonly string[];
  /** Cells outside our tabs, only those the person was shown and asked about. */
  elsewhere: readonly CellsElsewhere[];
  /** Marks of classes' tabs, written first; null takes ours away, last. The tabs of ours are marked when they are made. */
  marks?: readonly { tab: string; mark: string | null }[];
  /** The tab that is shown at the end; null: none. */
  show: string | null;
}

export const NO_CHANGES: Changes = { tabs: [], deleteTabs: [], deleteNames: [], elsewhere: [], show: null };
