import { dayPage as pageOf, dayPlan as planOf, retakeDays as daysOf } from "./actions/days/dayPlan";
import {
  coachList as listOf,
  selectedStudent as selected,
  setException as exceptionSet,
} from "./actions/exceptions/setException";
import { labelScores as labelled } from "./actions/labels/labelScores";
import {
  previewRetakes as preview,
  recordAsShown,
  recordRetakes as recorded,
} from "./actions/record/recordRetakes";
import { suggestRequests as sources, takeRequests as requested } from "./actions/requests/takeRequests";
import { closeTerm as closed } from "./actions/terms/closeTerm";
import { words } from "./actions/words";
import { notesOn } from "./google/notesOn";
import { openRetakes as openOf } from "./actions/roster/openRetakes";
import { selectedCell } from "./google/places";
import { lookingOn, onBooks, orRefused } from "./onBooks";
import { acting, refused } from "./running";
import { shownPage } from "./shownPage";
import type { SidebarCalls } from "./sidebarReplies";

/** What is written back as it was shown needs every format; what is previewed is read alike. */
const FORMATS_TO_RECORD = "every";

/** What recording the typed retake scores would write. */
export const previewRetakes: SidebarCalls["previewRetakes"] = () => lookingOn(preview, FORMATS_TO_RECORD);

/** Writes the typed retake scores into the gradebook; `stamp`: only what was shown under it. */
export const recordRetakes: SidebarCalls["recordRetakes"] = (stamp) =>
  acting(
    "recorded",
    onBooks({}, (on) => {
      if (typeof stamp !== "string") return recorded(on);
      return recordAsShown(on, stamp) ?? refused("changedSince", words.shownHasChanged);
    }),
    FORMATS_TO_RECORD,
  );

/** Notes on the cells of retakes that say which attempt they are. */
export const labelScores: SidebarCalls["labelScores"] = (scope, how) =>
  acting(
    "labelled",
    onBooks(scope, (on) => labelled(on, how === "remove" ? "remove" : "add", notesOn)),
  );

/** Who retakes what on a day. */
export const dayPlan: SidebarCalls["dayPlan"] = (day) => lookingOn((on) => orRefused(planOf(on, day)));

/** The plan of a day in a dialog, ready to print. */
export const dayPage: SidebarCalls["dayPage"] = (day) =>
  lookingOn((on) => {
    const plan = orRefused(planOf(on, day));
    if ("status" in plan) return plan;
    return shownPage(words.retakeDay, { html: pageOf(plan) });
  });

/** The days ahead, who waits, and which forms have to be written. */
export const retakeDays: SidebarCalls["retakeDays"] = () => lookingOn(daysOf);

/** How many students still need a retake, by class and standard. */
export const openRetakes: SidebarCalls["openRetakes"] = () => lookingOn(openOf);

/** Adds, changes or takes away one exception. */
export const setException: SidebarCalls["setException"] = (row) =>
  acting(
    "exception",
    onBooks({}, (on) => orRefused(exceptionSet(on, row))),
  );

/** Who has an exception, without the reasons. */
export const coachList: SidebarCalls["coachList"] = () => lookingOn(listOf);

/** The student in whose row the selected cell stands. */
export const selectedStudent: SidebarCalls["selectedStudent"] = () =>
  lookingOn((on) => orRefused(selected(on, selectedCell())));

/** The tabs a form writes its answers into. */
export const suggestRequests: SidebarCalls["suggestRequests"] = () => lookingOn(sources);

/** Makes the tab of requests where there is none, and matches its lines. */
export const takeRequests: SidebarCalls["takeRequests"] = (source) =>
  acting(
    "requests",
    onBooks({}, (on) => orRefused(requested(on, source))),
  );

/** Keeps a term as values and begins the next. */
export const closeTerm: SidebarCalls["closeTerm"] = (name, choice) =>
  acting(
    "termClosed",
    onBooks({}, (on) => orRefused(closed(on, name, choice))),
  );
