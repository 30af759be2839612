import type { HeldHand } from "./hand";
import type { Place } from "./place";
import type { GroupWarning } from "./warnings";

/** Why a student is in this group. `pinned` and `keptApart` are for the teacher's eyes, never for a tab. */
export const MEMBER_REASONS = [
  /** By the teacher's hand ("Moved to"). */
  "byHand",
  "pinned",
  /** Was here before and the gap is still open, though a first build would choose otherwise. */
  "stayed",
  "onlyChosenGap",
  "prerequisite",
  "furthestBelow",
  /** As far below on another chosen standard, whose group was larger. */
  "smallerGroup",
  /** As far below on another, in a group as large, which comes later in Standards. */
  "standardsOrder",
  /** The group of the gap that was their first was too small and was given up. */
  "groupGivenUp",
  "onlyRetaught",
  "noneChosen",
  "keptApart",
  "noGap",
] as const;
export type MemberReason = (typeof MEMBER_REASONS)[number];

/** Another gap of a member, and what becomes of it. */
export interface OpenGap {
  standard: string;
  place: "reteach" | "otherGroup" | "individualWork" | "leftOut" | "older";
}

export interface Member {
  student: string;
  reason: MemberReason;
  /** How far below the criterion, in per cent of the scale; null without a gap there: in extension, or by hand. */
  shortfall: number | null;
  /** Whether counted evidence or only a formative or pre result says so; null without a gap there. */
  basis: "counted" | "shown" | null;
  open: readonly OpenGap[];
}

export interface Group extends Place {
  /** In roster order. */
  members: readonly Member[];
}

/** A block for everyone before the groups. */
export interface Reteach {
  standard: string;
  /** Students with a result on it. */
  informed: number;
  /** Those of them who have not mastered it, in roster order. */
  below: readonly string[];
}

/** Why a rebuild moved somebody. Those that come from exceptions are for the teacher's eyes, never for a tab. */
export const MOVE_REASONS = [
  "notInClass",
  "leftOut",
  /** Nothing is known any more: a score was taken out. */
  "notAssessed",
  /** The teacher's hand ("Moved to"), and that it lets go of somebody again. */
  "byHand",
  "released",
  "newlyPlaced",
  "pinned",
  "mastered",
  /** The standard is no longer among those asked for, no longer a priority, or excused. */
  "noLongerAsked",
  "reteach",
  "reteachOver",
  "newGap",
  "keptApart",
  "prerequisite",
  /** A new result, and further below on another standard now. */
  "furthestBelow",
  "groupGivenUp",
  /** Other standards cover more students now. */
  "otherStandardsChosen",
  "groupFormed",
  /** A part was too large, too small, or is not needed any more. */
  "groupSizes",
] as const;
export type MoveReason = (typeof MOVE_REASONS)[number];

export interface Move {
  student: string;
  from: Place | null;
  to: Place | null;
  reason: MoveReason;
}

export interface GroupPlan {
  reteach: readonly Reteach[];
  groups: readonly Group[];
  /** Also of students who have a place by other standards. */
  notAssessed: readonly { student: string; standards: readonly string[] }[];
  /** Students who have no place because they are left out. */
  leftOut: readonly string[];
  /** Students who are in no group by the teacher's hand. */
  noGroup: readonly Member[];
  /** By student, the hands that were followed; parts are those of the last build. */
  hands: ReadonlyMap<string, HeldHand>;
  moved: readonly Move[];
  warnings: readonly GroupWarning[];
}
