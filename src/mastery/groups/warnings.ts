import type { GroupException } from "./classroom";

/** What a teacher is told beside the groups; those about pins and keeping apart never stand on a tab. */
export type GroupWarning =
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
  /** No group was left that the student could be in, apart from those they are kept apart from. */
  | { code: "individualToKeepApart"; student: string; standard: string };
