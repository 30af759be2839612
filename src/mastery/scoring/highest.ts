import { compare } from "../scale";
import type { ScoringMethod } from "./scoringMethod";

/**
 * The best value; on a scale that counts downwards the smallest. No parameters; the default.
 *
 * Source: reassessment as mastery learning has it: a later attempt counts in full, an earlier one takes nothing away.
 * Canvas outcomes call it Highest Score, JumpRope Max Value.
 */
export const highest: ScoringMethod = {
  plain: "the best one",
  score(values, { scale }) {
    const sign = scale.best === "highest" ? 1 : -1;
    let best = values[0] as number;
    for (const value of values) if (sign * value > sign * best) best = value;
    return best;
  },
  working(values, context, written) {
    const best = this.score(values, context) as number;
    const first = values.findIndex((value) => compare(context.scale, value, best) === 0);
    const place = values.length === 1 ? "" : `, number ${first + 1} of ${values.length}`;
    return `the best counts: ${written(best)}${place}`;
  },
};
