import { SETTINGS_TABLES } from "./workbook/tables/allTables";
import type { Issue } from "./actions/describeWorkbook";
import type { OnBooks } from "./actions/onBooks";
import { withLostNames } from "./actions/repair/lostNames";
import { readScope } from "./actions/scope";
import { suggestSetup } from "./actions/setup/suggestSetup";
import { words } from "./actions/words";
import type { Day } from "./mastery/calendar/day";
import { looking, refused, type Plan, type Refused } from "./running";
import { readBooks } from "./workbook/gradebook/readBooks";
import { FORMAT_VERSION } from "./workbook/settings";
import type { Snapshot } from "./workbook/snapshot";
import { isLost } from "./workbook/tables/ownership";

/** A workbook that is not set up, or by a newer add-on, is refused before anything is planned. */
export function onBooks<T extends { issues: Issue[] }>(
  scope: unknown,
  plan: (on: OnBooks) => ReturnType<Plan<T>>,
): Plan<T> {
  return (snapshot, today) => {
    const on = readOn(scope, snapshot, today);
    if ("status" in on) return on;
    const planned = plan(on);
    if ("status" in planned) return planned;
    const { reply, toast, changes } = planned;
    const issues = [...reply.issues, ...whatIsNew(snapshot, today)];
    return {
      changes: withLostNames(changes, snapshot, on.books.policy),
      reply: { ...reply, issues },
      ...(toast ? { toast: words.withIssues(toast, issues.length) } : {}),
    };
  };
}

/** Answers about a workbook that is set up; nothing is written. */
export function lookingOn<T extends object>(
  answer: (on: OnBooks) => T | Refused,
  formats?: Parameters<typeof looking>[1],
) {
  return looking((snapshot, today) => {
    const on = readOn({}, snapshot, today);
    return "status" in on ? on : answer(on);
  }, formats);
}

/** What an action refuses in its own words, as a page hears it. */
export function orRefused<T extends object>(answer: T | { refused: string }): T | Refused {
  return "refused" in answer ? refused("illegalInput", answer.refused) : answer;
}

/** The workbook as it is set up, or why nothing can be done with it. */
export function readOn(scope: unknown, snapshot: Snapshot, today: Day): OnBooks | Refused {
  const lost = SETTINGS_TABLES.find(({ rangeName }) => isLost(rangeName, snapshot));
  if (lost) return refused("headingMissing", words.tabLost(lost.title));
  const books = readBooks(snapshot, today);
  if (!books) return refused("notSetUp");
  if (books.policy.settings.formatVersion > FORMAT_VERSION) return refused("newerFormat");
  const asked = readScope(scope, books);
  if ("refused" in asked) return refused("illegalInput", asked.refused);
  return { books, snapshot, scope: asked.scope, today };
}

/** Columns and tabs that came since set-up: the most usual reason why something is not on a list. */
function whatIsNew(snapshot: Snapshot, today: Day): Issue[] {
  return suggestSetup(snapshot, today).issues.filter(
    ({ code }) => code === "newColumn" || code === "newClass",
  );
}
