import { textOf } from "../../workbook/cell";
import { NO_CHANGES, type Changes } from "../../workbook/snapshot";
import { findTable } from "../../workbook/tables/findTable";
import { EXCEPTIONS_TABLE } from "../../workbook/tables/specs";
import type { Line } from "../../workbook/tables/tableSpec";
import type { CoachList, ExceptionSet, SelectedStudent } from "../deskReplies";
import type { OnBooks } from "../onBooks";
import { linesForCoach } from "./linesForCoach";
import { planException } from "./planException";
import { readAsked } from "./readAsked";
import type { SelectedCell } from "./rowSays";
import { studentAt } from "./studentAt";
import { exceptionsOf } from "./exceptionsOf";
import { words } from "./words";

/** Adds, changes or takes away one row of Mastery Exceptions. */
export function setException(
  on: OnBooks,
  row: unknown,
): { changes: Changes; reply: ExceptionSet; toast?: string } | { refused: string } {
  const asked = readAsked(row, on);
  if ("refused" in asked) return asked;
  const { tab, missing } = findTable(EXCEPTIONS_TABLE, on.snapshot);
  if (missing.length > 0)
    return { refused: words.headingsGone(tab?.name ?? EXCEPTIONS_TABLE.title, missing) };
  const { done, change } = planException(asked, on.snapshot);
  if (done === "notThere") return { refused: words.notThere };
  if (done === "another") return { refused: words.another };
  const message = words.done[done](inWords(asked.line));
  return {
    changes: { ...NO_CHANGES, tabs: change ? [change] : [] },
    reply: { done, message, issues: [] },
    toast: message,
  };
}

/** The private note is never said. */
function inWords(line: Line): string {
  return words.exception(["Student", "Standard", "What", "Value"].map((heading) => textOf(line[heading])));
}

/** Who has an exception, without the reasons. */
export function coachList({ books, snapshot }: OnBooks): CoachList {
  return { lines: linesForCoach(findTable(EXCEPTIONS_TABLE, snapshot).lines, books) };
}

/** The student in whose row a cell stands, on a class's tab, the roster, the groups or a map. */
export function selectedStudent(on: OnBooks, cell: SelectedCell): SelectedStudent | { refused: string } {
  const found = studentAt(on, cell);
  if ("refused" in found) return found;
  const { student, standard } = found;
  const { book, name, id } = student;
  return {
    class: book.settings.name,
    student: name,
    id,
    standard,
    standards: book.standards.map(({ code }) => code),
    exceptions: exceptionsOf(student, on.snapshot),
  };
}
