import type { RotationDay } from "../groupReplies";
import { counted } from "../roster/words";

/** Every word about when and where groups are met, in one place, to be reviewed and translated. */
export const words = {
  /** "Mon 10 Nov, turn 1, 13 minutes". */
  meets: ({ words: day, minutes }: Pick<RotationDay, "words" | "minutes">, turn: number) =>
    `${day}, turn ${turn}, ${counted(minutes, "minute")}`,
  /** With a mark each, so that they can be told apart in black and white. */
  colours: ["Blue ●", "Green ▲", "Red ■", "Yellow ★", "Purple ◆", "Orange ✚", "Brown ▼", "Grey ○"],
  part: (name: string, part: number) => `${name} ${part}`,
  /** Several classes: "Period 1: 3 of 9 not yet". */
  ofClass: (name: string, below: string) => `${name}: ${below}`,
  meetingDaysUnread: (name: string, typed: string) =>
    `"${typed}" under Meeting days of ${name} names no days of the week; type them as "Mon, Wed, Fri". Until then every school day counts.`,
} as const;
