import { checkWorkbook as check } from "./actions/check/checkWorkbook";
import type { CheckInput } from "./actions/check/codes";
import { fixIssues } from "./actions/check/fixIssues";
import { readAsked } from "./actions/check/readAsked";
import { cellsOf } from "./actions/check/where";
import { words } from "./actions/check/words";
import { openPlaces, showPlace, type Places } from "./google/places";
import type { Day } from "./mastery/calendar/day";
import { acting, refused, replying } from "./running";
import type { SidebarCalls } from "./sidebarReplies";
import type { Snapshot } from "./workbook/snapshot";

/** Finds everything that needs a look; it can be done at any time, so the action before it stays the last one. */
export const checkWorkbook: SidebarCalls["checkWorkbook"] = () =>
  acting(
    null,
    (snapshot, today) => {
      const places = openPlaces();
      return check({ ...inputOf(places, snapshot, today), gidOf: places.gidOf }) ?? refused("notSetUp");
    },
    "every",
  );

/** Puts right what the check found. */
export const fix: SidebarCalls["fix"] = (issue) =>
  acting(
    "fixed",
    (snapshot, today) => {
      const asked = readAsked(issue);
      if (!asked) return refused("illegalInput", words.notAnIssue);
      const plan = fixIssues(asked, inputOf(openPlaces(), snapshot, today));
      if (!("refused" in plan)) return plan;
      return "message" in plan ? refused(plan.refused, plan.message) : refused(plan.refused);
    },
    "every",
  );

function inputOf(places: Places, snapshot: Snapshot, today: Day): CheckInput {
  return { snapshot, today, locale: places.locale(), isHidden: places.isHidden };
}

/** Shows a place to the person. */
export const goTo: SidebarCalls["goTo"] = (place) =>
  replying(() => {
    const [asked] = readAsked({ code: "", ...(typeof place === "object" ? place : {}) }) ?? [];
    if (!asked) return refused("illegalInput", words.notAnIssue);
    if (!showPlace(asked.tab, cellsOf(asked))) return refused("illegalInput", words.tabGone(asked.tab));
    return { status: "ok" };
  });
