import type { GroupsNow } from "../groupReplies";
import { groupChoices } from "../groups/groupChoices";
import { impliedLevels } from "../implied/impliedLevels";
import type { OnBooks } from "../onBooks";
import { readGroups } from "./readGroups";

/** What the group desk shows: the groups as they stand, what more can be built, and which levels are implied. */
export function groupsNow(on: OnBooks): GroupsNow {
  return {
    ...readGroups(on),
    ticks: [...on.books.policy.settings.beforeRetake],
    choices: groupChoices(on),
    implied: impliedLevels(on),
    issues: [],
  };
}
