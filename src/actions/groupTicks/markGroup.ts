import type { Changes } from "../../workbook/snapshot";
import type { GroupMarked } from "../groupReplies";
import type { OnBooks } from "../onBooks";

/** Ticks, unticks or notes a meeting for everyone of a group at once; `mark`: GroupMark. */
export function markGroup(
  on: OnBooks,
  mark: unknown,
): { changes: Changes; reply: GroupMarked; toast: string } | { refused: string } {
  throw new Error(`not there yet ${on.today} ${String(mark)}`);
}
