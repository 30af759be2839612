import { exact, meanInWords, meanOf, type ScoringMethod } from "./scoringMethod";

/**
 * w·sₙ + (1−w)·mean(s₁ … sₙ₋₁): the newest score against the mean of all before; one score is itself. `Weight of the
 * newest score` w: 1–99 %, 65 %.
 *
 * Source: Canvas outcomes, with the same range and default; once called Decaying Average there, now Weighted Average.
 */
export const latestWeightedAverage: ScoringMethod = {
  plain: "the newest against those before",
  newestWeight: { least: 0.01, most: 0.99 },
  score(values, { newestWeight }) {
    const newest = values[values.length - 1] as number;
    if (values.length === 1) return newest;
    return newestWeight * newest + (1 - newestWeight) * meanOf(values.slice(0, -1));
  },
  working(values, context, written) {
    const newest = written(values[values.length - 1] as number);
    if (values.length === 1) return `the only score counts: ${newest}`;
    const before = values.slice(0, -1);
    const { newestWeight } = context;
    const sum = `${exact(newestWeight)} × ${newest} + ${exact(1 - newestWeight)} × ${written(meanOf(before))}`;
    const mean = before.length === 1 ? "" : `, where ${meanInWords(before, written)}`;
    return `the newest against the mean of those before counts: ${sum} = ${written(this.score(values, context) as number)}${mean}`;
  },
};
