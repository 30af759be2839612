import { columnLetters, textOf } from "../../workbook/cell";
import type { PlacedLine } from "../../workbook/tables/tableSpec";
import type { Issue } from "../describeWorkbook";
import type { RosterNow } from "../roster/readRoster";
import type { RecordIssueCode } from "./codes";
import { words } from "./words";

/** A reason to leave a line, in words. */
export interface Why {
  code: RecordIssueCode;
  message: string;
}

export function issueAt({ found, spec }: RosterNow, row: number, { code, message }: Why): Issue {
  const column = found.columnOf.get("Retake score");
  const letters = column === undefined ? null : columnLetters(column - 1);
  return { tab: found.tab?.name ?? spec.title, row, column: letters, code, message };
}

/** "Ana, LF.1", of a line as it stands. */
export function whoOf({ line }: PlacedLine): string {
  return words.who(textOf(line["Student"]), [textOf(line["Standard"])]);
}
