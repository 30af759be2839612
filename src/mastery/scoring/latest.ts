import type { ScoringMethod } from "./scoringMethod";

/**
 * The newest value sₙ, even if an earlier one was better. No parameters.
 *
 * Source: the most recent evidence tells most about what a student knows now. Canvas outcomes call it Most Recent Score.
 * "Newest" is by date and position here, as in Educate (by due date); Canvas goes by the time of submitting or grading.
 */
export const latest: ScoringMethod = {
  plain: "the newest one, even if lower",
  score: (values) => values[values.length - 1] as number,
  working: (values, _context, written) =>
    `the newest counts: ${written(values[values.length - 1] as number)}`,
};
