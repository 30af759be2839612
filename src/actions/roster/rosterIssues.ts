import { columnLetters, dayOf, isBlank } from "../../workbook/cell";
import { illegalKinds } from "./exceptionsFor";
import type { Snapshot } from "../../workbook/snapshot";
import { findTable, type FoundTable } from "../../workbook/tables/findTable";
import { EXCEPTIONS_TABLE } from "../../workbook/tables/specs";
import type { Issue } from "../describeWorkbook";
import { requestIssues } from "../requests/unmatched";
import type { RosterInput } from "./buildRoster";
import { lineIssues } from "./lineIssues";
import { scoredEntries } from "./candidates";
import type { DaysOfSittings } from "./returned";
import type { RosterLine } from "./rosterLine";
import { leftLines } from "./wantedLines";
import { whoMoved } from "./whoMoved";
import { words } from "./words";

interface Looked {
  found: FoundTable;
  shown: readonly RosterLine[];
  /** Every line there may be; left out: those that are shown. */
  lines?: readonly RosterLine[];
  days: DaysOfSittings;
  hasRow: (className: string, column: string) => boolean;
}

/** What the teacher can mend: in the gradebook, the settings and the roster itself. */
export function rosterIssues({ books, snapshot, today }: RosterInput, looked: Looked): Issue[] {
  const { found, shown } = looked;
  const left = leftLines(found, looked.lines ?? shown, books);
  return [
    ...books.issues,
    ...books.books.flatMap(({ issues }) => issues),
    ...exceptionIssues(books.exceptions, snapshot),
    ...requestIssues({ books, snapshot }, today),
    ...notKept(looked),
    ...notADay(looked.found),
    ...lineIssues({ found, left, lines: shown, moved: whoMoved(shown), policy: books.policy }),
  ];
}

function exceptionIssues(rows: RosterInput["books"]["exceptions"], snapshot: Snapshot): Issue[] {
  const tab = findTable(EXCEPTIONS_TABLE, snapshot).tab?.name ?? EXCEPTIONS_TABLE.title;
  return illegalKinds(rows).map((what) => ({
    tab,
    row: null,
    column: null,
    code: "illegalException",
    message: words.illegalException(what),
  }));
}

/** A long list's assessment without a line of its own has nowhere to write a guess down. */
function notKept({ shown, days, hasRow }: Looked): Issue[] {
  const names = new Map<string, Issue>();
  for (const { candidate } of shown) {
    const scored = scoredEntries(candidate.result);
    const sitting = candidate.chain.sittings[scored[scored.length - 1]?.sitting ?? 0];
    const { name: className, tab } = candidate.in.book.settings;
    if (!sitting || scored.length === 0 || days.get(sitting)?.returned) continue;
    if (hasRow(className, sitting.name)) continue;
    const message = words.returnedNotKept(sitting.name);
    names.set(`${className}\n${sitting.name}`, {
      tab,
      row: null,
      column: null,
      code: "returnedUnknown",
      message,
    });
  }
  return [...names.values()];
}

function notADay({ tab, lines, columnOf }: FoundTable): Issue[] {
  const heading = "Scheduled for";
  const column = columnOf.get(heading);
  if (!tab || column === undefined) return [];
  return lines
    .filter(({ line }) => !isBlank(line[heading]) && dayOf(line[heading]) === null)
    .map(({ row }) => ({
      tab: tab.name,
      row,
      column: columnLetters(column - 1),
      code: "notADay",
      message: words.notADay(heading),
    }));
}
