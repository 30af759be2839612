/** The functions of ours that stand in cells (src/functions.ts); a test compares the two lists. */
export const OUR_FUNCTIONS = [
  "MASTERY_LEVEL",
  "MASTERY_SCORE",
  "MASTERY_EXPLAIN",
  "MASTERY_CREDIT",
  "MASTERY_MAP",
  "BEST_ATTEMPT",
  "RECORDED_SCORE",
] as const;

/** A call of one of them in a formula; the name is its first group. */
export const OUR_CALL = new RegExp(`\\b(${OUR_FUNCTIONS.join("|")})\\s*\\(`, "i");
