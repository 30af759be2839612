import type { ScoringMethod } from "./scoringMethod";

/** The best value; on a scale that counts downwards the smallest. */
export const highest: ScoringMethod = (values, { scale }) => {
  const sign = scale.best === "highest" ? 1 : -1;
  let best = values[0] as number;
  for (const value of values) if (sign * value > sign * best) best = value;
  return best;
};
