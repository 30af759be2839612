import { exact, type ScoringMethod } from "./scoringMethod";

/**
 * r₁ = s₁, rᵢ = (1−w)·rᵢ₋₁ + w·sᵢ: with each new score what was before loses weight. `Weight of the newest score` w:
 * 50–99 %, 65 %.
 *
 * Source: Canvas outcomes, the newer method of the name Decaying Average, with the same range and default; Otus (65 %);
 * JumpRope's Rolling Average. What Canvas called so before is `latest-weighted average` here.
 */
export const decayingAverage: ScoringMethod = {
  plain: "an average that favours the newer",
  newestWeight: { least: 0.5, most: 0.99 },
  score(values, { newestWeight }) {
    let running = values[0] as number;
    for (let at = 1; at < values.length; at++) {
      running = (1 - newestWeight) * running + newestWeight * (values[at] as number);
    }
    return running;
  },
  working(values, context, written) {
    const { newestWeight } = context;
    const until = (count: number) => this.score(values.slice(0, count), context) as number;
    const first = Math.max(1, values.length - WRITTEN_STEPS);
    const steps = values.slice(first).map((value, at) => {
      const [before, after] = [until(first + at), until(first + at + 1)];
      return `${exact(1 - newestWeight)} × ${written(before)} + ${exact(newestWeight)} × ${written(value)} = ${written(after)}`;
    });
    const left = first > 1 ? `after ${first} scores ${written(until(first))}; ` : "";
    return `the decaying average counts: ${left}${steps.join("; ") || written(until(1))}`;
  },
};

/** Of many scores only the last steps are written out. */
const WRITTEN_STEPS = 6;
