import { decayingAverage } from "./decayingAverage";
import { highest } from "./highest";
import { latest } from "./latest";
import { latestWeightedAverage } from "./latestWeightedAverage";
import { mean } from "./mean";
import { median } from "./median";
import { mode } from "./mode";
import { numberOfTimes } from "./numberOfTimes";
import { powerLaw } from "./powerLaw";
import type { ScoringMethod } from "./scoringMethod";

/** Every scoring method by the name a teacher types: one file each, one line here. */
export const SCORING_METHODS = {
  highest,
  latest,
  mean,
  median,
  mode,
  "decaying average": decayingAverage,
  "latest-weighted average": latestWeightedAverage,
  "number of times": numberOfTimes,
  "power law": powerLaw,
} satisfies Record<string, ScoringMethod>;

export type ScoringMethodName = keyof typeof SCORING_METHODS;

export const SCORING_METHOD_NAMES = Object.keys(SCORING_METHODS) as ScoringMethodName[];

/** The range the weight of the newest score must lie in for a method and does not; null: it is legal or not used. */
export function illegalWeight(
  name: ScoringMethodName,
  weight: number,
): { least: number; most: number } | null {
  const range = (SCORING_METHODS[name] as ScoringMethod).newestWeight;
  return range && (weight < range.least || weight > range.most) ? range : null;
}
