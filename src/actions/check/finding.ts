import { columnLetters, type Cell } from "../../workbook/cell";
import type { NewCell, TabChange } from "../../workbook/snapshot";
import type { Line, TableSpec } from "../../workbook/tables/tableSpec";

/** One thing that needs a look, however many cells it concerns. */
export interface Finding {
  code: string;
  tab: string;
  /** The first of its cells: row from 1, column as letters. */
  row: number | null;
  column: string | null;
  /** What stands there, in a teacher's words, with the value as typed. */
  what: string;
  /** One clear action. */
  todo: string;
  /** What may be done about it by us, the likeliest first; the others are other readings of the same cells. */
  repairs: readonly Repair[];
}

export interface Repair {
  /** Tells the readings of one finding apart. */
  id: string;
  label: string;
  /** In words, for people to compare. */
  before: string;
  after: string;
  edits: readonly Edit[];
}

/** What a repair writes. Rows and columns from 1. */
export type Edit =
  | { kind: "cell"; cell: CellEdit }
  /** A line added to a settings tab. */
  | { kind: "line"; spec: TableSpec; line: Line }
  /** A cell of a settings tab. */
  | { kind: "setting"; spec: TableSpec; row: number; heading: string; before: Cell; after: Cell }
  /** A change of a tab of ours that is planned elsewhere. */
  | { kind: "tab"; change: TabChange };

/** A cell of a tab of the teacher's. */
export interface CellEdit {
  tab: string;
  row: number;
  column: number;
  before: Cell;
  after: NewCell;
  /** What it is shown as afterwards; null: as before. */
  format: string | null;
}

/** A place on a tab; everything may be unknown but the tab. */
export interface Place {
  tab: string;
  row?: number | null;
  column?: string | null;
}

export function finding(
  code: string,
  { tab, row = null, column = null }: Place,
  { what, todo }: { what: string; todo: string },
  repairs: readonly Repair[] = [],
): Finding {
  return { code, tab, row, column, what, todo, repairs };
}

/** "C5"; the column from 0, the row from 1. */
export function cellName({ row, column }: { row: number; column: number }): string {
  return `${columnLetters(column)}${row}`;
}
