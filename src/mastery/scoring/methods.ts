import { highest } from "./highest";
import { latest } from "./latest";
import { mean } from "./mean";
import type { ScoringMethod } from "./scoringMethod";

/** Every scoring method by the name a teacher types: one file each, one line here. */
export const SCORING_METHODS = { highest, latest, mean } satisfies Record<string, ScoringMethod>;

export type ScoringMethodName = keyof typeof SCORING_METHODS;

export const SCORING_METHOD_NAMES = Object.keys(SCORING_METHODS) as ScoringMethodName[];
