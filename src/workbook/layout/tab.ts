import { isBlank, type Table } from "../cell";

/** A tab as it is read: values, and which ranges are merged (A1 text without a tab). */
export interface TabCells {
  name: string;
  cells: Table;
  merges?: readonly string[];
}

export const LONG_COLUMNS = ["standard", "assessment", "score", "outOf", "date", "attempt"] as const;
export type LongColumn = (typeof LONG_COLUMNS)[number];

/** Rows from 1, columns as letters, as in the sheet (contracts.md §5, `setup.classes`). */
interface ClassRows {
  class: string;
  tab: string;
  headerRow: number | null;
  firstStudentRow: number;
  lastStudentRow: number;
  /** Distinct students; one on two rows counts once. */
  students: number;
  studentColumns: string[];
  keyColumn: string | null;
}

export interface AssessmentColumn {
  column: string;
  title: string | null;
  outOf: number | null;
  standard: string | null;
}

export interface WideClass extends ClassRows {
  orientation: "wide";
  assessments: AssessmentColumn[];
  ignored: string[];
}

export interface LongClass extends ClassRows {
  orientation: "long";
  columns: Record<LongColumn, string | null>;
}

export type ClassLayout = WideClass | LongClass;

export const DECISIONS = [
  "header",
  "students",
  "studentColumns",
  "key",
  "points",
  "assessment",
  "ignored",
  "none",
] as const;
export type Decision = (typeof DECISIONS)[number];

export type Sure = "sure" | "likely" | "guess";

/** One decision with its reason. Row from 1, column as letters; null where it concerns no single one. */
export interface Why {
  tab: string;
  row: number | null;
  column: string | null;
  decision: Decision;
  words: string;
  sure: Sure;
}

export const NO_CLASS = ["blank", "noStudentColumn", "noStudents", "noScores", "onePerStudent"] as const;
export type NoClass = (typeof NO_CLASS)[number];

export interface LayoutIssue {
  tab: string;
  row: null;
  column: null;
  code: NoClass;
  message: string;
}

/** Exactly one of `class`, `empty` and `issue` is there. */
export interface RecognisedTab {
  class?: ClassLayout;
  /** Students and titled columns, but no score yet. */
  empty?: ClassLayout;
  issue?: LayoutIssue;
  why: Why[];
}

/** A student's row, from 0, and what tells the student apart from others. */
export interface StudentRow {
  row: number;
  identity: string;
}

/** Where students stand in a table; rows and columns from 0. */
export interface People {
  headerRow: number | null;
  /** Columns of the name, or the one id where there is no name; left to right. */
  names: readonly number[];
  key: number | null;
  rows: readonly StudentRow[];
}

/** How many columns are in use. */
export function widthOf(table: Table): number {
  return table.reduce((width, row) => {
    let last = row.length;
    while (last > width && isBlank(row[last - 1])) last--;
    return Math.max(width, last);
  }, 0);
}
