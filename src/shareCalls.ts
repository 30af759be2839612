import { explainSelection as explained } from "./actions/explain/explainSelection";
import { freeze as frozen } from "./actions/freeze/freeze";
import { frozenNow as frozenOf } from "./actions/freeze/frozenNow";
import { thaw as thawed } from "./actions/freeze/thaw";
import { policyText as textOf } from "./actions/policyPage/policyText";
import { changeSetting as settingChanged } from "./actions/preview/changeSetting";
import { previewSetting as preview } from "./actions/preview/previewSetting";
import { settingsNow as settingsOf } from "./actions/preview/settingsNow";
import { makeWording } from "./actions/familyWording/makeWording";
import { slipChoices as choicesOf } from "./actions/slips/slipChoices";
import { slips as slipsOf } from "./actions/slips/slips";
import { courseNow as courseOf } from "./actions/summary/courseNow";
import { forSchool } from "./actions/summary/forSchool";
import { supportDetails as detailsOf } from "./actions/supportDetails/supportDetails";
import { words } from "./actions/words";
import { openPlaces, selectedCell } from "./google/places";
import { lookingOn, onBooks, orRefused } from "./onBooks";
import { acting, lastAction } from "./running";
import { shownPage } from "./shownPage";
import type { SidebarCalls } from "./sidebarReplies";

/** How the student of the selected cell stands on its standard; `about`: ExplainAsked, where nothing is to be selected. */
export const explainSelection: SidebarCalls["explainSelection"] = (about) =>
  lookingOn((on) => orRefused(explained(on, selectedCell(), about)));

/** Every setting of the policy as it stands. */
export const settingsNow: SidebarCalls["settingsNow"] = () => lookingOn(settingsOf);

/** What another value of a setting would change on these classes. */
export const previewSetting: SidebarCalls["previewSetting"] = (asked) =>
  lookingOn((on) => orRefused(preview(on, asked)));

/** Writes a setting whose preview was shown. */
export const changeSetting: SidebarCalls["changeSetting"] = (asked) =>
  acting(
    "settingChanged",
    onBooks({}, (on) => orRefused(settingChanged(on, asked))),
  );

/** Whom slips can be printed for. */
export const slipChoices: SidebarCalls["slipChoices"] = () =>
  lookingOn((on) => choicesOf(on, selectedCell()));

/** Slips of students in a dialog, ready to print; `asked`: SlipsAsked, or the students alone. */
export const slips: SidebarCalls["slips"] = (asked) =>
  lookingOn((on) => shownPage(words.slips, orRefused(slipsOf(on, asked))));

/** The tab with every sentence families read, to be changed and translated. */
export const familyWording: SidebarCalls["familyWording"] = () => acting("wording", onBooks({}, makeWording));

/** The policy under the four questions. */
export const policyText: SidebarCalls["policyText"] = () => lookingOn(textOf);

/** The same as a page to hand out, in a dialog, ready to print. */
export const policyPage: SidebarCalls["policyPage"] = () =>
  lookingOn((on) => shownPage(words.policyPage, textOf(on)));

/** A column in the order of the roster of the school's system; `asked`: ColumnForSchool. */
export const schoolColumn: SidebarCalls["schoolColumn"] = (asked) =>
  lookingOn((on) => orRefused(forSchool(on, asked, openPlaces().locale())));

/** Every class's course at a glance. */
export const courseSummary: SidebarCalls["courseSummary"] = () => lookingOn(courseOf);

/** Where functions of ours stand, and where values stand instead. */
export const frozenNow: SidebarCalls["frozenNow"] = () => lookingOn(frozenOf);

/** Values instead of our functions. Thawing takes it back, however large it is, so that nothing is kept to be undone. */
export const freeze: SidebarCalls["freeze"] = () => acting(null, onBooks({}, frozen));

/** Our functions again; freezing takes it back. */
export const thaw: SidebarCalls["thaw"] = () => acting(null, onBooks({}, thawed));

/** What helps whoever helps, without a word of a person. */
export const supportDetails: SidebarCalls["supportDetails"] = () =>
  lookingOn((on) => {
    const { locale, timeZone } = openPlaces();
    return detailsOf(on, { locale: locale(), timeZone: timeZone(), lastAction: lastAction()?.what ?? null });
  });
