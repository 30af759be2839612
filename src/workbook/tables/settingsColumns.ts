import { SCORING_METHOD_NAMES } from "../../mastery/scoring/methods";
import { KINDS } from "../gradebook/classBook";
import { EXCEPTION_KINDS } from "../gradebook/exceptionRow";
import { ours, teachers } from "./columns";
import type { ColumnSpec } from "./tableSpec";

/** The columns of the settings tabs and the log in the order of contracts.md §2; of one width, which is one service call. */

export const POLICY_COLUMNS: readonly ColumnSpec[] = [
  ...ours(["Setting", "text", 220], ["Value", "text", 150], ["What it means", "text", 540]),
  ...ours(["Column D", "text", 90], ["Column E", "text", 90]).map(untitled),
];

function untitled(column: ColumnSpec): ColumnSpec {
  return { ...column, titled: "blank" };
}

// A row a column, as one reads a table.
// prettier-ignore
export const CLASSES_COLUMNS = ours(
  ["Class", "text", 150],
  ["Tab", "text", 150],
  ["Layout", "text", 150, ["wide", "long", "none"]],
  ["Header row", "number", 150],
  ["First student row", "number", 150],
  ["Last student row", "number", 150],
  ["Student columns", "text", 150],
  ["Student ID column", "text", 150],
  ["Standard column", "text", 150],
  ["Assessment column", "text", 150],
  ["Score column", "text", 150],
  ["Out of column", "text", 150],
  ["Date column", "text", 150],
  ["Attempt column", "text", 150],
  ["Ignored", "text", 150],
  ["Mastery at", "text", 150],
  ["Forms start at", "text", 150],
  ["Meeting days", "text", 150],
);

// prettier-ignore
export const STANDARDS_COLUMNS: readonly ColumnSpec[] = [...ours(
  ["Code", "text", 150],
  ["Title", "text", 150],
  ["I can", "text", 150],
  ["Unit", "text", 150],
  ["Priority", "text", 150, ["yes", "supporting"]],
  ["Scale", "text", 150],
  ["Mastery at", "text", 150],
  ["Scoring method", "text", 150, SCORING_METHOD_NAMES],
  ["Forms", "text", 150],
  ["Retakes allowed", "text", 150],
  ["Corrective", "text", 150],
  ["Link", "text", 150],
  ["Extension", "text", 150],
  ["Prerequisites", "text", 150],
),
  // How it was taught first: the corrective is to differ from it. Tabs of before it get it at the next set-up.
  ...ours(["First taught", "text", 150]).map((column) => ({ ...column, titled: "byPolicy" as const })),
];

// prettier-ignore
export const ASSESSMENTS_COLUMNS = ours(
  ["Class", "text", 150],
  ["Column", "text", 150],
  ["Standard", "text", 150],
  ["Kind", "text", 150, KINDS],
  ["Counts", "text", 150, ["yes", "shown"]],
  ["Retake of", "text", 150],
  ["Out of", "number", 150],
  ["Form", "text", 150],
  ["Given", "date", 150],
  ["Returned", "date", 150],
  ["Retake on", "date", 150],
  ["Retakes", "text", 150, ["yes", "no"]],
);

// prettier-ignore
export const EXCEPTIONS_COLUMNS = teachers(
  ["Class", "text", 150],
  ["Student", "text", 150],
  ["Student ID", "text", 150],
  ["Standard", "text", 150],
  ["What", "text", 150, EXCEPTION_KINDS],
  ["Value", "text", 150],
  ["From", "date", 150],
  ["To", "date", 150],
  ["Private note", "text", 150],
);

// prettier-ignore
export const LOG_COLUMNS = ours(
  ["When", "text", 150],
  ["Action", "text", 150],
  ["Class", "text", 150],
  ["Student", "text", 150],
  ["Student ID", "text", 150],
  ["Standard", "text", 150],
  ["Assessment", "text", 150],
  ["Attempt", "number", 150],
  ["Form", "text", 150],
  ["Score", "text", 150],
  ["Cell", "text", 150],
  ["Before", "text", 150],
  ["After", "text", 150],
  ["Note", "text", 150],
);

/** The places are links, which a column of plain text would not show. */
export const CHECKS_COLUMNS = ours(
  ["Where", "any", 190],
  ["What", "text", 520],
  ["What to do", "text", 520],
  ["Code", "text", 130],
);

/** A form's answers are no plain text: a formula that fetches them would not be one there. */
// prettier-ignore
export const REQUESTS_COLUMNS: readonly ColumnSpec[] = [
  ...teachers(
    ["When", "any", 150],
    ["Name or e-mail", "any", 200],
    ["Standard", "any", 200],
    ["What I did", "any", 320],
  ),
  ...ours(["Matched to", "text", 420]),
];

/** Every further heading is a language of the teacher's. */
export const WORDING_COLUMNS: readonly ColumnSpec[] = [
  ...ours(["Sentence", "text", 200]),
  ...teachers(["When", "text", 300], ["English", "text", 420]),
];

/** Values in place of formulas of ours, and what the formulas were; a spread one is a line with its whole range. */
// prettier-ignore
export const FROZEN_COLUMNS = ours(
  ["Tab", "text", 190],
  ["Cell", "text", 100],
  ["Formula", "text", 420],
  ["Value", "text", 300],
  ["On", "text", 100],
);
