import { counted } from "../../words";

/** Notes on scores, for review and translation. */
export const labelsWords = {
  intro: "A note on each retake score says which attempt it is:",
  example: "2nd attempt, form B, 14 Nov",
  own: "A cell that has a note of yours keeps it. Scores are not touched.",
  add: "Add notes",
  remove: "Remove our notes",
  kept: (count: number) =>
    count === 1
      ? "1 cell has a note of yours, which stays."
      : `${counted(count, "cell has a note", "cells have notes")} of yours, which stay.`,
  issues: (count: number) => counted(count, "place needs a look", "places need a look"),
} as const;
