import type { GroupException } from "./classroom";

/** A hand that cannot be followed any more: the group is not there, or groups are not made for its standard now. */
export type HandWarning =
  | { code: "handNotAsked"; student: string; standard: string }
  | { code: "handGroupGone"; student: string; standard: string | null };

/** What a teacher is told beside the groups; those about pins and keeping apart never stand on a tab. */
export type GroupWarning =
  | HandWarning
  | { code: "noPriorityStandard" }
  | { code: "sizesContradict"; atLeast: number; atMost: number }
  | { code: "prerequisiteCircle"; standards: readonly string[] }
  | { code: "groupTooLarge" | "groupTooSmall"; standard: string; part: number; size: number }
  | { code: "alone"; standard: string; student: string }
  | { code: "unknownStudent" | "unknownStandard"; exception: GroupException }
  | { code: "apartFromSelf" | "pinNowhere"; student: string }
  | { code: "pinAndLeaveOut" | "pinWithoutGap" | "noGroupForPin"; student: string; standard: string }
  | { code: "twoPins"; student: string; holds: string; ignored: string }
  | { code: "pinnedTogether"; students: readonly [string, string]; standard: string }
  | { code: "apartFromNobody"; student: string }
  /** Somebody is where a teacher's hand put them, beside whom they are kept apart from. */
  | { code: "handTogether"; students: readonly [string, string]; standard: string | null }
  /** There without a gap. */
  | { code: "handWithoutGap" | "handOverPin"; student: string; standard: string }
  | { code: "handAndLeaveOut"; student: string }
  | { code: "handsBeyondLimit"; groups: number; atMost: number }
  /** No group was left that the student could be in, apart from those they are kept apart from. */
  | { code: "individualToKeepApart"; student: string; standard: string };
