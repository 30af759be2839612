import type { ClassGroups } from "../groupReplies";
import type { OnBooks } from "../onBooks";

export interface GroupsRead {
  /** null: there is no tab, or headings of ours are gone from it. */
  tab: string | null;
  classes: ClassGroups[];
}

/** The groups as they stand on the tab, with when each is met; nothing is decided anew. */
export function readGroups(on: OnBooks): GroupsRead {
  throw new Error(`not there yet ${on.today}`);
}
