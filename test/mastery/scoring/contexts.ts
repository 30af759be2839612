import type { ScoringContext } from "../../../src/mastery/scoring/scoringMethod";
import { rubric } from "../makers";

/** What a method goes by unless a test says otherwise: a scale of 4 with mastery at 3. */
export function context(change: Partial<ScoringContext> = {}): ScoringContext {
  return { scale: rubric(), criterion: 3, newestWeight: 0.65, successes: 3, weights: null, ...change };
}
