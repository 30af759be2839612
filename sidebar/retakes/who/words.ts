import { counted } from "../../words";

/** "Who still needs to retake?", for review and translation. */
export const whoWords = {
  everything: "Everything that is open",
  everythingHint: "All standards, older gaps too.",
  toRetake: (count: number) => `${count.toLocaleString("en-US")} to retake`,
  standards: "Standards",
  mastered: (count: number) => `${counted(count, "standard", "standards")} with nobody to retake`,
  none: "Nobody has a retake open: every assessed student has mastered every standard.",
  answerFor: (standard: string, inClass: string) =>
    [standard, inClass].filter((part) => part !== "").join(", "),
} as const;
