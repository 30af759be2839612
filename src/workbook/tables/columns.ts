import type { ColumnSpec } from "./tableSpec";

/** A column as a row of a literal table: heading, kind, width in pixels, what may be chosen. */
type ColumnRow = readonly [
  heading: string,
  kind: ColumnSpec["kind"],
  width: number,
  choices?: readonly string[],
];

/** Columns the add-on fills in. */
export function ours(...rows: readonly ColumnRow[]): ColumnSpec[] {
  return rows.map((row) => columnOf(row, "ours"));
}

/** Columns the teacher types in. */
export function teachers(...rows: readonly ColumnRow[]): ColumnSpec[] {
  return rows.map((row) => columnOf(row, "teacher"));
}

function columnOf([heading, kind, width, choices]: ColumnRow, owner: ColumnSpec["owner"]): ColumnSpec {
  return { heading, kind, width, owner, ...(choices ? { choices } : {}) };
}
