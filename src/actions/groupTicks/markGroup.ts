import type { Changes } from "../../workbook/snapshot";
import type { GroupMarked } from "../groupReplies";
import type { OnBooks } from "../onBooks";
import { markMet } from "./markMet";
import { markTick } from "./markTick";
import { readMark } from "./readMark";

export interface MarkAnswer {
  changes: Changes;
  reply: GroupMarked;
  toast: string;
}

/** Ticks, unticks or notes a meeting for everyone of a group at once; `mark`: GroupMark. */
export function markGroup(on: OnBooks, mark: unknown): MarkAnswer | { refused: string } {
  const asked = readMark(mark, on);
  if ("refused" in asked) return asked;
  const { what } = asked;
  return "met" in what ? markMet(on, asked) : markTick(on, asked, what);
}
