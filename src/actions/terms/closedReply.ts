import type { Term } from "../../mastery/calendar/calendar";
import type { Day } from "../../mastery/calendar/day";
import { termOf } from "../../mastery/calendar/terms";
import { ASSESSMENTS_TABLE, POLICY_TABLE } from "../../workbook/tables/specs";
import { tabOf } from "../../workbook/tables/ownership";
import type { TermClosed } from "../deskReplies";
import type { Issue } from "../describeWorkbook";
import type { OnBooks } from "../onBooks";
import type { RosterLine } from "../roster/rosterLine";
import { dayOfWork, isOpenGap, type GoesOn } from "./openGaps";
import { words } from "./words";

interface Closed {
  term: Term;
  /** The one that what is carried goes into; null: the policy has none. */
  next: Term | null;
  tabs: string[];
  /** What each open gap has become. */
  became: readonly (GoesOn | null)[];
  /** Every line there is. */
  lines: readonly RosterLine[];
}

/** What was done, counted as it stands afterwards. */
export function closedReply(on: OnBooks, { term, next, tabs, became, lines }: Closed): TermClosed {
  const { today } = on;
  const open = became.length;
  const carried = became.filter((what) => what === "carried").length;
  const movedOn = became.filter((what) => what === "moved on").length;
  const left = open - carried - movedOn;
  const done = [
    ...(carried > 0 ? [words.carried(carried, next?.name ?? null)] : []),
    ...(movedOn > 0 ? [words.movedOn(movedOn)] : []),
    ...(left > 0 ? [words.left(left)] : []),
  ].join(", ");
  const said = [
    words.closed(term.name),
    open === 0 ? words.nothingOpen : `${words.gaps(open)}: ${done}`,
    ...(today < term.last ? [words.runsUntil(term.last)] : []),
  ].join("; ");
  const issues = [...(carried > 0 && next === null ? [noNextTerm(on)] : []), ...withoutDay(on, lines)];
  return { term: term.name, tabs, open, carried, movedOn, message: `${said}.`, issues };
}

function noNextTerm({ snapshot }: OnBooks): Issue {
  const tab = tabOf(POLICY_TABLE.rangeName, snapshot)?.name ?? POLICY_TABLE.title;
  return { tab, row: null, column: null, code: "noNextTerm", message: words.noNextTerm(tab) };
}

/** Gaps of what nobody wrote any day down for: which term they belong to is not guessed. */
function withoutDay({ books, snapshot }: OnBooks, lines: readonly RosterLine[]): Issue[] {
  const isInTerm = (day: Day | null) => day !== null && termOf(day, books.policy) !== null;
  const undated = lines.filter(
    (line) => line.case.dates.assessed === null && !isInTerm(dayOfWork(line)) && isOpenGap(line, null),
  );
  const names = [...new Set(undated.map(({ candidate }) => candidate.chain.assessment))];
  if (names.length === 0) return [];
  const tab = tabOf(ASSESSMENTS_TABLE.rangeName, snapshot)?.name ?? ASSESSMENTS_TABLE.title;
  return [{ tab, row: null, column: null, code: "noDay", message: words.noDay(names) }];
}
