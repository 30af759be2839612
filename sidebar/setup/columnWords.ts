import { counted } from "../words";

/** What is said of a column, for review and translation. */
export const columnWords = {
  assessment: "An assessment",
  retakeOf: (name: string) => `A retake of ${name}`,
  notScored: "Not scored",
  takenAs: "What is it?",
  outOf: "Points possible",
  outOfShort: (points: string) => `out of ${points}`,
  outOfUnknown: "points not known",
  standard: "Standard",
  standardHint: "More than one? Put ; between them.",
  letter: (letter: string) => `Column ${letter}`,
  change: (name: string) => `Correct ${name}`,
  cannotTake: "Give this column a heading in its tab to use it as an assessment.",
  leftOut: (count: number) => `Left out: ${counted(count, "column", "columns")}`,
  doubtful: "Please look",
  others: "The other columns",
  leave: "Leave out",
  take: "Take in",
  sure: { sure: "sure", likely: "likely", guess: "please look", own: "your choice" },
} as const;
