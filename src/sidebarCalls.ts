import { SETTINGS_TABLES } from "./actions/allTables";
import { describeWorkbook as describe } from "./actions/describeWorkbook";
import { buildGroupsTab } from "./actions/groups/buildGroupsTab";
import { updateMaps } from "./actions/map/updateMaps";
import { planRemoval } from "./actions/remove/planRemoval";
import { withLostNames } from "./actions/repair/lostNames";
import { planRepairs } from "./actions/repair/planRepairs";
import { buildRoster as rosterOf } from "./actions/roster/buildRoster";
import { readScope, type Scope } from "./actions/scope";
import { applySetup as applied } from "./actions/setup/applySetup";
import { previewSetup as preview } from "./actions/setup/previewSetup";
import type { Setup } from "./actions/setup/setup";
import { checkSetup } from "./actions/setup/checkSetup";
import { isNewerFormat } from "./actions/setup/newerFormat";
import { suggestSetup as suggest } from "./actions/setup/suggestSetup";
import type { Issue } from "./actions/describeWorkbook";
import { words } from "./actions/words";
import { checkTryInput } from "./actions/tryInput";
import { tryMarks as answerMarks } from "./actions/tryMarks";
import {
  acting,
  lastAction,
  looking,
  refused,
  removing,
  replying,
  undoing,
  type Plan,
  type Refused,
} from "./running";
import type { SidebarCalls } from "./sidebarReplies";
import type { Books } from "./workbook/gradebook/classBook";
import { FORMAT_VERSION } from "./workbook/settings";
import type { Snapshot } from "./workbook/snapshot";
import { isLost } from "./workbook/tables/ownership";
import type { Day } from "./mastery/calendar/day";
import { readBooks } from "./workbook/gradebook/readBooks";

/** What the home page shows: the classes, our tabs, our formulas, the policy in force, what can be undone. */
export const describeWorkbook: SidebarCalls["describeWorkbook"] = () =>
  looking((snapshot, today) => ({
    workbook: describe(snapshot, { today, undo: lastAction()?.what ?? null }),
  }));

/** The functions' answers to marks typed in the page. */
export const tryMarks: SidebarCalls["tryMarks"] = (input) =>
  replying(() => {
    const checked = checkTryInput(input);
    if ("refused" in checked) return refused("illegalInput", checked.refused);
    try {
      return { status: "ok", answer: answerMarks(checked.input) };
    } catch (error) {
      return refused("illegalInput", (error as Error).message);
    }
  });

/** The set-up as it is stored, else as the workbook is recognised. */
export const suggestSetup: SidebarCalls["suggestSetup"] = () => looking(suggest);

/** How many students would stand at each level; nothing is written. */
export const previewSetup: SidebarCalls["previewSetup"] = (setup) =>
  looking((snapshot, today) => withSetup(setup, (checked) => preview(snapshot, checked, today)));

/** Writes the settings tabs and the maps; a second time it changes nothing. */
export const applySetup: SidebarCalls["applySetup"] = (setup) =>
  acting("setUp", (snapshot, today) =>
    withSetup(setup, (checked) => {
      const plan = applied(snapshot, checked, today);
      return "refused" in plan ? refused(plan.refused) : plan;
    }),
  );

function withSetup<T>(input: unknown, act: (setup: Setup) => T): T | Refused {
  const checked = checkSetup(input);
  return "refused" in checked ? refused("illegalInput", checked.refused) : act(checked.setup);
}

/** Builds or rebuilds the tab Corrective Groups. */
export const buildGroups: SidebarCalls["buildGroups"] = (scope) =>
  acting("groups", onBooks(scope, buildGroupsTab));

/** Builds or rebuilds the tab Retake Roster. */
export const buildRoster: SidebarCalls["buildRoster"] = (scope) => acting("roster", onBooks(scope, rosterOf));

/** Brings the map tabs up to date. */
export const updateMap: SidebarCalls["updateMap"] = () => acting("maps", onBooks({}, updateMaps));

/** Everything an action needs to know of a workbook that is set up. */
interface OnBooks {
  books: Books;
  snapshot: Snapshot;
  scope: Scope;
  today: Day;
}

/** A workbook that is not set up, or by a newer add-on, is refused before anything is planned. */
function onBooks<T extends { issues: Issue[] }>(
  scope: unknown,
  plan: (on: OnBooks) => Exclude<ReturnType<Plan<T>>, Refused>,
): Plan<T> {
  return (snapshot, today) => {
    const lost = SETTINGS_TABLES.find(({ rangeName }) => isLost(rangeName, snapshot));
    if (lost) return refused("headingMissing", words.tabLost(lost.title));
    const books = readBooks(snapshot, today);
    if (!books) return refused("notSetUp");
    if (books.policy.settings.formatVersion > FORMAT_VERSION) return refused("newerFormat");
    const asked = readScope(scope, books);
    if ("refused" in asked) return refused("illegalInput", asked.refused);
    const { reply, toast, changes } = plan({ books, snapshot, scope: asked.scope, today });
    const issues = [...reply.issues, ...whatIsNew(snapshot, today)];
    return {
      changes: withLostNames(changes, snapshot, books.policy),
      reply: { ...reply, issues },
      ...(toast ? { toast: words.withIssues(toast, issues.length) } : {}),
    };
  };
}

/** Columns and tabs that came since set-up: the most usual reason why something is not on a list. */
function whatIsNew(snapshot: Snapshot, today: Day): Issue[] {
  return suggest(snapshot, today).issues.filter(({ code }) => code === "newColumn" || code === "newClass");
}

/** Puts tabs, headings and names of ours back that were deleted or renamed. */
export const repair: SidebarCalls["repair"] = () =>
  acting("repaired", (snapshot, today) => {
    return isNewerFormat(snapshot) ? refused("newerFormat") : planRepairs(snapshot, today);
  });

/** Takes the last action back, unless somebody has typed there since. */
export const undoLast: SidebarCalls["undoLast"] = () => undoing();

/** Takes every tab and name of ours out of the workbook; the tabs in `keep` stay as plain values. */
export const removeEverything: SidebarCalls["removeEverything"] = (keep) =>
  removing((snapshot) => planRemoval(snapshot, Array.isArray(keep) ? keep.map(String) : []));
