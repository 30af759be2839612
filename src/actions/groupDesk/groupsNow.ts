import { tableIssues } from "../../workbook/tables/tableIssues";
import { groupsTable } from "../../workbook/tables/specs";
import type { GroupsNow } from "../groupReplies";
import { groupChoices } from "../groups/groupChoices";
import { impliedLevels } from "../implied/impliedLevels";
import type { OnBooks } from "../onBooks";
import { meetingDayIssues } from "./meetingDays";
import { readGroups } from "./readGroups";

/** What the group desk shows: the groups as they stand, what more can be built, and which levels are implied. */
export function groupsNow(on: OnBooks): GroupsNow {
  const { policy } = on.books;
  return {
    ...readGroups(on),
    ticks: [...policy.settings.beforeRetake],
    choices: groupChoices(on),
    implied: impliedLevels(on),
    issues: [...tableIssues(groupsTable(policy), on.snapshot), ...meetingDayIssues(on)],
  };
}
