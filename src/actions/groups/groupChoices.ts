import type { GroupsNow } from "../groupReplies";
import type { OnBooks } from "../onBooks";

/** What groups can be built for, class by class, and the standard that most students struggle with. */
export function groupChoices(on: OnBooks): GroupsNow["choices"] {
  throw new Error(`not there yet ${on.today}`);
}
