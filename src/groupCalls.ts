import { groupsNow as nowOf } from "./actions/groupDesk/groupsNow";
import { boardPage as boardOf } from "./actions/groupPages/boardPage";
import { groupsPage as pageOf } from "./actions/groupPages/groupsPage";
import { markGroup as marked } from "./actions/groupTicks/markGroup";
import { supportLog as logOf } from "./actions/support/supportLog";
import { words } from "./actions/words";
import { lookingOn, onBooks, orRefused } from "./onBooks";
import { acting } from "./running";
import { shownPage } from "./shownPage";
import type { SidebarCalls } from "./sidebarReplies";

/** The groups as they stand, what more can be built, and which levels are implied. */
export const groupsNow: SidebarCalls["groupsNow"] = () => lookingOn(nowOf);

/** Ticks, unticks or notes a meeting for everyone of a group. */
export const markGroup: SidebarCalls["markGroup"] = (mark) =>
  acting(
    "groupMarked",
    onBooks({}, (on) => orRefused(marked(on, mark))),
  );

/** The teacher's page of the groups in a dialog, ready to print. */
export const groupsPage: SidebarCalls["groupsPage"] = (name) =>
  lookingOn((on) => shownPage(words.groupsPage, orRefused(pageOf(on, name))));

/** The groups' page for the board in a dialog, ready to print. */
export const boardPage: SidebarCalls["boardPage"] = (name) =>
  lookingOn((on) => shownPage(words.boardPage, orRefused(boardOf(on, name))));

/** Who was helped with what, when. */
export const supportLog: SidebarCalls["supportLog"] = (who) => lookingOn((on) => orRefused(logOf(on, who)));
