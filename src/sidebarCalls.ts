import { describeWorkbook as describe } from "./actions/describeWorkbook";
import { buildGroupsTab } from "./actions/groups/buildGroupsTab";
import { tickedAlong } from "./actions/groupTicks/tickedAlong";
import { updateMaps } from "./actions/map/updateMaps";
import { planRemoval } from "./actions/remove/planRemoval";
import { planRepairs } from "./actions/repair/planRepairs";
import { buildRoster as rosterOf } from "./actions/roster/buildRoster";
import { applySetup as applied } from "./actions/setup/applySetup";
import { previewSetup as preview } from "./actions/setup/previewSetup";
import type { Setup } from "./actions/setup/setup";
import { checkSetup } from "./actions/setup/checkSetup";
import { isNewerFormat } from "./actions/setup/newerFormat";
import { suggestSetup as suggest } from "./actions/setup/suggestSetup";
import { checkTryInput } from "./actions/tryInput";
import { tryMarks as answerMarks } from "./actions/tryMarks";
import { words } from "./actions/words";
import { onBooks } from "./onBooks";
import { acting, lastAction, looking, refused, removing, replying, undoing, type Refused } from "./running";
import type { SidebarCalls } from "./sidebarReplies";

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
  acting("groups", onBooks(scope, tickedAlong(buildGroupsTab)));

/** Builds or rebuilds the tab Retake Roster. */
export const buildRoster: SidebarCalls["buildRoster"] = (scope) =>
  acting(
    "roster",
    onBooks(scope, (on) =>
      on.scope.needsMost ? refused("illegalInput", words.onlyForGroups) : tickedAlong(rosterOf)(on),
    ),
  );

/** Brings the map tabs up to date. */
export const updateMap: SidebarCalls["updateMap"] = () => acting("maps", onBooks({}, updateMaps));

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
