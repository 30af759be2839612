import type { GroupMark, GroupMarked, GroupNow } from "../../../src/sidebarReplies";
import type { Desk } from "../../desk/useDesk";

/** What can be marked for everyone of a group, and what was marked last. */
export interface Marking {
  desk: Desk;
  /** The tick columns of the policy. */
  ticks: readonly string[];
  marked: { mark: GroupMark; came: GroupMarked } | null;
  mark: (mark: GroupMark) => Promise<void>;
  /** Reads the groups once more. */
  look: () => Promise<boolean>;
}

/** What can be marked for all of a group. */
export type Markable = "ticks" | "met";

/** Those who work by themselves or extend have their own pace: what they did is ticked student by student, on the tab. */
const OF_KIND: Readonly<Record<GroupNow["kind"], readonly Markable[]>> = {
  corrective: ["ticks", "met"],
  practice: ["ticks"],
  individual: [],
  extension: [],
};

/** What two groups of one label and standard have in common names neither. */
export function marksOf(own: GroupNow, groups: readonly GroupNow[]): readonly Markable[] {
  const { label, standard, kind } = own;
  const alike = groups.filter((group) => group.label === label && group.standard === standard);
  return alike.length === 1 ? OF_KIND[kind] : [];
}

export function howManyHave(tick: string, { members }: GroupNow): number {
  return members.filter(({ ticked }) => ticked.includes(tick)).length;
}
