import type { Scale } from "../scale";

/** What a scoring method may look at besides the values. */
export interface ScoringContext {
  scale: Pick<Scale, "best">;
  /** Where mastery begins, in the scale's numbers. */
  criterion: number;
}

/** Values of the evidence in order, at least one, on one scale; the answer is on that scale, not yet rounded. */
export type ScoringMethod = (values: readonly number[], context: ScoringContext) => number;
