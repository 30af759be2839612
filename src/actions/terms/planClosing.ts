import { calendarOf, type Term } from "../../mastery/calendar/calendar";
import { termFrom } from "../../mastery/calendar/terms";
import { readException } from "../../workbook/gradebook/readException";
import { NO_CHANGES } from "../../workbook/snapshot";
import { findTable } from "../../workbook/tables/findTable";
import { planAppend } from "../../workbook/tables/planTable";
import { EXCEPTIONS_TABLE } from "../../workbook/tables/specs";
import type { TermChoice } from "../deskReplies";
import type { OnBooks } from "../onBooks";
import { readRoster } from "../roster/readRoster";
import type { RosterLine } from "../roster/rosterLine";
import { planArchive } from "./archiveTab";
import { closedReply } from "./closedReply";
import type { TermAnswer } from "./closeTerm";
import { becomes, gapRows } from "./gapRows";
import { levelsArchive } from "./levelsArchive";
import { dayAfter, linesOfTerm, openGaps, type Closing } from "./openGaps";
import { retakesArchive } from "./retakesArchive";
import { words } from "./words";

/** What closes a term; scores that are typed and stand nowhere else yet are recorded first. */
export function planClosing(
  on: OnBooks,
  { term, choice }: { term: Term; choice: TermChoice },
): TermAnswer | { refused: string } {
  const { books, snapshot, today } = on;
  const roster = readRoster(on);
  const closing = closingOf(on, term);
  const ofTerm = linesOfTerm(roster.lines, closing);
  const typed = ofTerm.filter(hasTypedScore).length;
  if (typed > 0) return { refused: words.typedScores(typed, roster.found.tab?.name ?? roster.spec.title) };
  const gaps = openGaps(ofTerm, closing);
  const archives = [levelsArchive(books, term, today), retakesArchive(on, term, { roster, ofTerm })].map(
    (archive) => planArchive(archive, snapshot),
  );
  const rows = gapRows(gaps, choice, term);
  const exceptions = rows.length === 0 ? null : planAppend(EXCEPTIONS_TABLE, snapshot, rows);
  const [levels] = archives;
  const reply = closedReply(on, {
    term,
    next: termFrom(dayAfter(term), closing.calendar),
    tabs: archives.map(({ tab }) => tab),
    became: gaps.map((gap) => becomes(gap, choice)),
    lines: roster.lines,
  });
  return {
    changes: {
      ...NO_CHANGES,
      // The archives come first: what they keep is as it was before.
      tabs: [...archives.map(({ change }) => change), exceptions].flatMap((change) => change ?? []),
      show: levels?.tab ?? null,
    },
    reply,
    toast: reply.message,
  };
}

function closingOf({ books, snapshot }: OnBooks, term: Term): Closing {
  const exceptions = findTable(EXCEPTIONS_TABLE, snapshot).lines.flatMap(
    ({ line }) => readException(line) ?? [],
  );
  return { term, calendar: calendarOf(books.policy), exceptions };
}

function hasTypedScore({ case: known }: RosterLine): boolean {
  return known.entries.typedScore !== null;
}
