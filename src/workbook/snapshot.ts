import type { Cell } from "./cell";

/** What the add-on has read of a workbook; each kind of read once per tab. */
export interface Snapshot {
  tabs: TabSnapshot[];
  /** The cells of the range MASTERY_POLICY, null when there is no such name or its tab is gone. */
  policy: PolicySnapshot | null;
}

export interface TabSnapshot {
  name: string;
  /** "" where a cell holds no formula. */
  formulas: string[][];
  /** Whether the tab holds nothing at all. */
  empty: boolean;
}

export interface PolicySnapshot {
  tab: string;
  /** Row and column of its first cell, from 1. */
  row: number;
  column: number;
  cells: Cell[][];
}

/** What an action wants done; the only way anything is written. */
export interface NewTab {
  name: string;
  /** The tab is there already and is filled, not made. */
  existing: boolean;
  /** All cells are written as plain text. The first row is a heading. */
  rows: string[][];
  /** Pixels of each column. */
  widths: number[];
  /** The workbook-level name that makes the tab ours; it covers the columns in use. */
  rangeName: string;
  /** Backgrounds of single cells: row and column from 1. */
  colours: { row: number; column: number; colour: string }[];
}
