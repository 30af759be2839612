import { benchGroupsQuality } from "./groupsQuality";
import { benchGroupsSpeed } from "./groupsSpeed";
import type { Figure } from "./measure";

/** How good corrective groups are, and what they cost a school. */
export function benchGroups(): Figure[] {
  return [...benchGroupsQuality(), ...benchGroupsSpeed()];
}
