import type { ScoringMethod } from "./scoringMethod";

/** The sum of all values divided by their number. */
export const mean: ScoringMethod = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
