import type { ScoringMethod } from "./scoringMethod";

/** The newest value, even if an earlier one was better. */
export const latest: ScoringMethod = (values) => values[values.length - 1] as number;
