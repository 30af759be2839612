import type { Day } from "../../mastery/calendar/day";
import { columnLetters, type Cell } from "../cell";
import { readPolicyTable } from "../policyTable";
import type { Snapshot } from "../snapshot";
import { findTable } from "../tables/findTable";
import { tabOf } from "../tables/ownership";
import { ASSESSMENTS_TABLE, EXCEPTIONS_TABLE, POLICY_TABLE, STANDARDS_TABLE } from "../tables/specs";
import type { Line, TableSpec } from "../tables/tableSpec";
import { bookWords } from "./bookWords";
import { booksOf } from "./booksOf";
import { readClassRow } from "./classRow";
import { classLinesNow } from "./classLinesNow";
import type { BookIssue, Books } from "./classBook";
import { assessmentProblems, exceptionProblems } from "./rowProblems";
import { standardProblems, type RowProblem } from "./standardProblems";

/** Everything a workbook that was set up says about its classes; null: it was not set up. */
export function readBooks(snapshot: Snapshot, today: Day): Books | null {
  const lines = (spec: TableSpec): Line[] => findTable(spec, snapshot).lines.map(({ line }) => line);
  const classes = classLinesNow(snapshot).map(({ line }) => line);
  if (!classes.some(readClassRow)) return null;
  const books = booksOf({
    policy: policyCells(snapshot),
    classes,
    standards: lines(STANDARDS_TABLE),
    assessments: lines(ASSESSMENTS_TABLE),
    exceptions: lines(EXCEPTIONS_TABLE),
    tabs: snapshot.tabs,
    today,
  });
  const { renamedTabs = [] } = snapshot;
  const renamed = renamedTabs.map(({ from, to }): BookIssue => {
    return { tab: to, row: null, column: null, code: "tabRenamed", message: bookWords.tabRenamed(from, to) };
  });
  const ofSettings = [...policyIssues(snapshot), ...rowIssues(books, snapshot)];
  return { ...books, issues: [...ofSettings, ...renamed, ...books.issues] };
}

/** What cannot be gone by in the rows of the other settings tabs: blanks hold there instead. */
function rowIssues(books: Books, snapshot: Snapshot): BookIssue[] {
  const of = (spec: TableSpec, problemsIn: (line: Line) => RowProblem[]): BookIssue[] => {
    const { tab, lines, columnOf } = findTable(spec, snapshot);
    const columnAt = (heading: string) => columnLetters((columnOf.get(heading) ?? 1) - 1);
    return lines.flatMap(({ line, row }) =>
      problemsIn(line).map(({ heading, message }) => ({
        tab: tab?.name ?? spec.title,
        row,
        column: columnAt(heading),
        code: "illegalSetting" as const,
        message,
      })),
    );
  };
  return [
    ...of(STANDARDS_TABLE, (line) => standardProblems(line, books.policy)),
    ...of(ASSESSMENTS_TABLE, assessmentProblems),
    ...of(EXCEPTIONS_TABLE, (line) => exceptionProblems(line, books)),
  ];
}

/** What cannot be read in the policy reads as its default: nobody may go by that without knowing. */
function policyIssues(snapshot: Snapshot): BookIssue[] {
  const tab = tabOf(POLICY_TABLE.rangeName, snapshot)?.name ?? POLICY_TABLE.title;
  return readPolicyTable(policyCells(snapshot)).problems.map(({ row, column, message }) => ({
    tab,
    row: row === null ? null : row + 1,
    column: column === null ? null : columnLetters(column),
    code: "illegalSetting",
    message,
  }));
}

/** The cells of the policy, whoever made it; [] where there is none. */
export function policyCells(snapshot: Snapshot): readonly (readonly Cell[])[] {
  return tabOf(POLICY_TABLE.rangeName, snapshot)?.cells ?? [];
}
