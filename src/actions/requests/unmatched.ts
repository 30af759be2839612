import { addDays, type Day } from "../../mastery/calendar/day";
import { columnLetters } from "../../workbook/cell";
import type { Books } from "../../workbook/gradebook/classBook";
import type { Snapshot } from "../../workbook/snapshot";
import { findTable, type FoundTable } from "../../workbook/tables/findTable";
import { REQUESTS_TABLE } from "../../workbook/tables/specs";
import type { Issue } from "../describeWorkbook";
import type { MatchedAnswer } from "./matchAnswers";
import { matchedAnswers } from "./requestsIn";
import { answerRows, sourceOn, type Source } from "./source";
import { words } from "./words";

/** Where something of an answer names nobody, with what to do: a form's answers are mended on the form's tab. */
export function unmatchedIn(
  matched: readonly MatchedAnswer[],
  { found, tab, form }: { found: FoundTable; tab: string; form: Source | null },
): Issue[] {
  const rows = form ? answerRows(form) : [];
  const column = form ? form.columns["Name or e-mail"] : (found.columnOf.get("Name or e-mail") ?? 2) - 1;
  return matched.flatMap(({ answer, problems }) =>
    problems.map((problem) => ({
      tab: form ? form.tab.name : tab,
      row: form ? (rows[answer.row - 2] ?? null) : answer.row,
      column: column === null ? null : columnLetters(column),
      code: "requestUnmatched",
      message: words.unmatched(problem, form?.tab.name ?? null),
    })),
  );
}

/** So long a request that names nobody is told of: after that it has been settled otherwise. */
const DAYS_TOLD = 30;

/** One issue for all requests that do not count, so that a roster that is built without them says so. */
export function requestIssues(
  { books, snapshot }: { books: Books; snapshot: Snapshot },
  today: Day,
): Issue[] {
  const found = findTable(REQUESTS_TABLE, snapshot);
  const isRecent = ({ answer: { when } }: MatchedAnswer) =>
    when === null || when >= addDays(today, -DAYS_TOLD);
  const recent = matchedAnswers({ books, snapshot }).filter(isRecent);
  const tab = found.tab?.name ?? REQUESTS_TABLE.title;
  const issues = unmatchedIn(recent, { found, tab, form: sourceOn(found, snapshot) });
  const [first, ...others] = issues;
  return first ? [{ ...first, message: words.firstUnmatched(first.message, others.length) }] : [];
}
