import type { ScoringMethod } from "./scoringMethod";

/**
 * The newest value sₙ, even if an earlier one was better. No parameters.
 *
 * Source: the most recent evidence tells most about what a student knows now (Guskey 1996; Canvas outcomes, Most Recent
 * Score). "Newest" is by date and position here, never by the time of typing, as in systems that go by submission.
 */
export const latest: ScoringMethod = {
  plain: "the newest one, even if lower",
  score: (values) => values[values.length - 1] as number,
  working: (values, _context, written) =>
    `the newest counts: ${written(values[values.length - 1] as number)}`,
};
