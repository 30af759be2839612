import { keyOf, textOf } from "../../workbook/cell";
import type { Snapshot } from "../../workbook/snapshot";
import { findTable } from "../../workbook/tables/findTable";
import type { Line } from "../../workbook/tables/tableSpec";
import type { Issue } from "../describeWorkbook";
import type { RosterNow } from "./readRoster";

/** Issues about lines of the roster with the rows in which these lines stand once it is built again. */
export function rowsNow(
  issues: readonly Issue[],
  { spec, found }: Pick<RosterNow, "spec" | "found">,
  after: Snapshot,
): Issue[] {
  const before = new Map(found.lines.map(({ row, line }) => [row, line]));
  const lines = findTable(spec, after).lines;
  return issues.map((issue) => {
    const line = issue.tab === found.tab?.name && issue.row !== null ? before.get(issue.row) : undefined;
    const now = line && lines.find((other) => isSame(line, other.line));
    return now ? { ...issue, row: now.row } : issue;
  });
}

/** A student may have got another name or class by the rebuild, not both. */
function isSame(one: Line, other: Line): boolean {
  const same = (heading: string) => keyOf(one[heading]) === keyOf(other[heading]);
  const isTyped = textOf(one["Retake score"]) === textOf(other["Retake score"]);
  return (
    isTyped &&
    same("Standard") &&
    same("Retake of") &&
    (same("Student") || (same("Student ID") && textOf(one["Student ID"]) !== ""))
  );
}
