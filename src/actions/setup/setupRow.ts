import { nameKey } from "../../mastery/name";
import { isDate, isoDay, type Cell, type Table } from "../../workbook/cell";
import type { Line, TableSpec } from "../../workbook/tables/tableSpec";
import type { SetupRow } from "./setup";

/** A line as it travels: every heading of ours, days as "YYYY-MM-DD", blank "". */
export function rowOfLine(spec: TableSpec, line: Line): SetupRow {
  return Object.fromEntries(spec.columns.map(({ heading }) => [heading, valueOf(line[heading])]));
}

function valueOf(cell: Cell): string | number | boolean {
  if (isDate(cell)) return isoDay(cell);
  return cell ?? "";
}

/** A row as a line of its tab; what the tab has no heading for falls away. */
export function lineOfRow(spec: TableSpec, row: SetupRow): Line {
  return Object.fromEntries(spec.columns.map(({ heading }) => [heading, row[heading] ?? ""]));
}

export function textIn(row: SetupRow, heading: string): string {
  return String(row[heading] ?? "").trim();
}

/** What names in a row are compared by. */
export function keyIn(row: SetupRow, heading: string): string {
  return nameKey(textIn(row, heading));
}

/** The columns that Assessments names for a class; a row without a class is for all. */
export function assessedIn(name: string, assessments: readonly SetupRow[]): string[] {
  return assessments
    .filter((row) => keyIn(row, "Class") === nameKey(name) || keyIn(row, "Class") === "")
    .map((row) => textIn(row, "Column"));
}

export const POLICY_HEADINGS = ["Setting", "Value", "What it means", "Column D", "Column E"] as const;

/** A policy's rows by place, as formulas read them; the heading row and rows without a name fall away. */
export function policyRowsOf(cells: Table): SetupRow[] {
  return cells
    .map((row): SetupRow =>
      Object.fromEntries(POLICY_HEADINGS.map((heading, column) => [heading, valueOf(row[column])])),
    )
    .filter((row) => keyIn(row, "Setting") !== "" && keyIn(row, "Setting") !== "setting");
}

export function policyTableOf(rows: readonly SetupRow[]): Table {
  return [[...POLICY_HEADINGS], ...rows.map((row) => POLICY_HEADINGS.map((heading) => row[heading] ?? ""))];
}
