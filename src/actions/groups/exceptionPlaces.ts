import type { GroupException } from "../../mastery/groups/classroom";
import type { GroupWarning } from "../../mastery/groups/warnings";
import type { ExceptionRow } from "../../workbook/gradebook/exceptionRow";
import { isInForce, readException } from "../../workbook/gradebook/readException";
import { findTable, lettersOf } from "../../workbook/tables/findTable";
import { EXCEPTIONS_TABLE } from "../../workbook/tables/specs";
import type { Issue } from "../describeWorkbook";
import type { OnBooks } from "../onBooks";
import type { Decided } from "./decided";

/** Where an issue is. */
export type IssuePlace = Pick<Issue, "tab" | "row" | "column">;

/** Which exception a warning is about, and under which heading it is to be put right; null: about none. */
function aboutException(warning: GroupWarning): [(one: GroupException) => boolean, heading: string] | null {
  switch (warning.code) {
    case "unknownStudent": {
      const { exception } = warning;
      return [(one) => one === exception, exception.what === "keepApart" ? "Value" : "Student"];
    }
    case "unknownStandard":
      return [(one) => one === warning.exception, "Standard"];
    case "apartFromSelf":
    case "apartFromNobody":
      return [(one) => one.what === "keepApart" && one.student === warning.student, "Value"];
    case "pinNowhere":
      return [pinOf(warning.student, null), "Standard"];
    case "pinAndLeaveOut":
    case "pinWithoutGap":
    case "noGroupForPin":
    case "handOverPin":
      return [pinOf(warning.student, warning.standard), "Standard"];
    case "twoPins":
      return [pinOf(warning.student, warning.ignored), "Standard"];
    case "handAndLeaveOut":
      return [(one) => one.what === "leaveOut" && one.student === warning.student, "What"];
    default:
      return null;
  }
}

function pinOf(student: string, standard: string | null) {
  return (one: GroupException) => one.what === "pin" && one.student === student && one.standard === standard;
}

/** The exception behind a warning; null: it is about something else. */
export function exceptionBehind(
  warning: GroupWarning,
  decided: readonly Decided[],
): { row: ExceptionRow | null; heading: string } | null {
  const about = aboutException(warning);
  if (about === null) return null;
  const [isIt, heading] = about;
  return { row: decided.find(({ exception }) => isIt(exception))?.row ?? null, heading };
}

/** Where an exception stands on Mastery Exceptions; null: nobody knows. */
export function exceptionPlaces({ books, snapshot, today }: OnBooks) {
  const found = findTable(EXCEPTIONS_TABLE, snapshot);
  const { tab, lines } = found;
  const rows = lines.flatMap(({ line, row }) => {
    const read = readException(line);
    return read && isInForce(read, today) ? [row] : [];
  });
  // The books hold the same rows in the same order.
  const rowOf = new Map(books.exceptions.map((exception, at) => [exception, rows[at]] as const));
  return (exception: ExceptionRow | null, heading: string): IssuePlace | null => {
    const row = exception === null ? undefined : rowOf.get(exception);
    if (!tab || row === undefined) return null;
    return { tab: tab.name, row, column: lettersOf(heading, found) };
  };
}
