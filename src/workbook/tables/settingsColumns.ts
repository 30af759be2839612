import { SCORING_METHOD_NAMES } from "../../mastery/scoring/methods";
import { KINDS } from "../gradebook/classBook";
import { EXCEPTION_KINDS } from "../gradebook/exceptionRow";
import { ours, teachers } from "./columns";
import type { ColumnSpec } from "./tableSpec";

/** The columns of the settings tabs and the log in the order of contracts.md §2; of one width, which is one service call. */

export const POLICY_COLUMNS: readonly ColumnSpec[] = [
  ...ours(["Setting", "text", 220], ["Value", "text", 150], ["What it means", "text", 420]),
  ...ours(["Column D", "text", 90], ["Column E", "text", 90]).map(untitled),
];

function untitled(column: ColumnSpec): ColumnSpec {
  return { ...column, titled: "blank" };
}

// A row a column, as one reads a table.
// prettier-ignore
export const CLASSES_COLUMNS = ours(
  ["Class", "text", 130],
  ["Tab", "text", 130],
  ["Layout", "text", 130, ["wide", "long"]],
  ["Header row", "number", 130],
  ["First student row", "number", 130],
  ["Last student row", "number", 130],
  ["Student columns", "text", 130],
  ["Student ID column", "text", 130],
  ["Standard column", "text", 130],
  ["Assessment column", "text", 130],
  ["Score column", "text", 130],
  ["Out of column", "text", 130],
  ["Date column", "text", 130],
  ["Attempt column", "text", 130],
  ["Ignored", "text", 130],
  ["Mastery at", "text", 130],
  ["Forms start at", "text", 130],
  ["Meeting days", "text", 130],
);

// prettier-ignore
export const STANDARDS_COLUMNS = ours(
  ["Code", "text", 130],
  ["Title", "text", 130],
  ["I can", "text", 130],
  ["Unit", "text", 130],
  ["Priority", "text", 130, ["yes", "supporting"]],
  ["Scale", "text", 130],
  ["Mastery at", "text", 130],
  ["Scoring method", "text", 130, SCORING_METHOD_NAMES],
  ["Forms", "text", 130],
  ["Retakes allowed", "text", 130],
  ["Corrective", "text", 130],
  ["Link", "text", 130],
  ["Extension", "text", 130],
  ["Prerequisites", "text", 130],
);

// prettier-ignore
export const ASSESSMENTS_COLUMNS = ours(
  ["Class", "text", 130],
  ["Column", "text", 130],
  ["Standard", "text", 130],
  ["Kind", "text", 130, KINDS],
  ["Counts", "text", 130, ["yes", "shown"]],
  ["Retake of", "text", 130],
  ["Out of", "number", 130],
  ["Form", "text", 130],
  ["Given", "date", 130],
  ["Returned", "date", 130],
  ["Retake on", "date", 130],
  ["Retakes", "text", 130, ["yes", "no"]],
);

// prettier-ignore
export const EXCEPTIONS_COLUMNS = teachers(
  ["Class", "text", 130],
  ["Student", "text", 130],
  ["Student ID", "text", 130],
  ["Standard", "text", 130],
  ["What", "text", 130, EXCEPTION_KINDS],
  ["Value", "text", 130],
  ["From", "date", 130],
  ["To", "date", 130],
  ["Private note", "text", 130],
);

// prettier-ignore
export const LOG_COLUMNS = ours(
  ["When", "text", 130],
  ["Action", "text", 130],
  ["Class", "text", 130],
  ["Student", "text", 130],
  ["Student ID", "text", 130],
  ["Standard", "text", 130],
  ["Assessment", "text", 130],
  ["Attempt", "number", 130],
  ["Form", "text", 130],
  ["Score", "text", 130],
  ["Cell", "text", 130],
  ["Before", "text", 130],
  ["After", "text", 130],
  ["Note", "text", 130],
);
