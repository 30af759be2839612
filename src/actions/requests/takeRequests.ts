import { NO_CHANGES, type Changes } from "../../workbook/snapshot";
import { findTable, type FoundTable } from "../../workbook/tables/findTable";
import { freeTitle } from "../../workbook/tables/ownership";
import { REQUESTS_TABLE } from "../../workbook/tables/specs";
import type { RequestsRead, RequestsSuggested } from "../deskReplies";
import type { OnBooks } from "../onBooks";
import { readRoster } from "../roster/readRoster";
import { matchAnswers } from "./matchAnswers";
import { matchedCell } from "./matchedCells";
import { planRequests } from "./planRequests";
import { readAnswers } from "./readAnswers";
import { FED, linesFrom, readSource, sourceOn } from "./source";
import { tabsOfForms } from "./suggestRequests";
import { unmatchedIn } from "./unmatched";
import { zoneOf } from "./whenOf";
import { words } from "./words";

/** The tabs a form writes its answers into. */
export function suggestRequests(on: OnBooks): RequestsSuggested {
  return tabsOfForms(on);
}

/** Makes the tab Mastery Requests where there is none, fed by `source` where one is chosen, and matches its lines. */
export function takeRequests(
  on: OnBooks,
  source: unknown,
): { changes: Changes; reply: RequestsRead; toast: string } | { refused: string } {
  const found = findTable(REQUESTS_TABLE, on.snapshot);
  const from = readSource(source, on);
  if (from !== null && "refused" in from) return from;
  const tab = found.tab?.name ?? freeTitle(REQUESTS_TABLE.title, on.snapshot);
  if (found.missing.length > 0) return { refused: words.headingsGone(tab, found.missing) };
  if (from !== null && holdsTyped(found)) return { refused: words.typedThere(tab) };
  const answers = readAnswers(from ? linesFrom(from) : found.lines, zoneOf(on.snapshot));
  const matched = matchAnswers(answers, on.books.books);
  const now = readRoster(on);
  const cells = new Map(matched.map((each) => [each.answer.row, matchedCell(each, now)]));
  const change = planRequests({ found, snapshot: on.snapshot }, from, cells);
  const unmatched = unmatchedIn(matched, { found, tab, form: from ?? sourceOn(found, on.snapshot) });
  const message = words.read(matched.length - unmatched.length, unmatched.length);
  return {
    changes: { ...NO_CHANGES, tabs: change ? [change] : [], show: tab },
    reply: { tab, matched: matched.length - unmatched.length, unmatched, message, issues: [] },
    toast: message,
  };
}

/** What stands there without a formula was typed; a form's answers would find no room. */
function holdsTyped({ tab, lines, columnOf }: FoundTable): boolean {
  const hasFormula = FED.some(([heading]) => tab?.formulas[1]?.[(columnOf.get(heading) ?? 0) - 1]);
  return lines.length > 0 && !hasFormula;
}
