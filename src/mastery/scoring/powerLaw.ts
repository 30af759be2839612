import { fullMarks, worst } from "../scale";
import { exact, meanInWords, meanOf, type ScoringContext, type ScoringMethod } from "./scoringMethod";

/**
 * The least-squares line of ln s on ln i, i = 1 … n, read at i = n: where a learning curve stands now. With fewer than 3
 * scores, or one that is not above 0, the mean; never outside the scale. No parameters.
 *
 * Source: Marzano 2000, "Transforming Classroom Grading": true score as a power function of practice. JumpRope's published
 * results are these. Ascender takes the mean where it is higher; ProGradeBook shows a curve through a score of 0, too.
 */
export const powerLaw: ScoringMethod = {
  plain: "where the learning curve stands",
  score(values, { scale }) {
    if (hasNoCurve(values)) return meanOf(values);
    const { start, growth } = curveThrough(values);
    return within(scale, start * values.length ** growth);
  },
  working(values, context, written) {
    if (hasNoCurve(values)) {
      const why = values.length < 3 ? "fewer than 3 scores make no curve" : "a score of 0 is on no curve";
      return `${why}, so the mean counts: ${meanInWords(values, written)}`;
    }
    const { start, growth } = curveThrough(values);
    const read = start * values.length ** growth;
    const value = this.score(values, context) as number;
    const kept = written(read) === written(value) ? "" : `, kept on the scale: ${written(value)}`;
    return `the power law counts: ${exact(start)} × ${values.length}^${exact(growth)} = ${written(read)}${kept}`;
  },
};

function hasNoCurve(values: readonly number[]): boolean {
  return values.length < 3 || values.some((value) => value <= 0);
}

/** s = start · i^growth. */
function curveThrough(values: readonly number[]): { start: number; growth: number } {
  const x = values.map((_, at) => Math.log(at + 1));
  const y = values.map((value) => Math.log(value));
  const [meanX, meanY] = [meanOf(x), meanOf(y)];
  let [above, below] = [0, 0];
  x.forEach((at, i) => {
    above += (at - meanX) * ((y[i] as number) - meanY);
    below += (at - meanX) ** 2;
  });
  const growth = above / below;
  return { start: Math.exp(meanY - growth * meanX), growth };
}

function within(scale: ScoringContext["scale"], value: number): number {
  const ends = [worst(scale), fullMarks(scale)] as const;
  return Math.min(Math.max(...ends), Math.max(Math.min(...ends), value));
}
