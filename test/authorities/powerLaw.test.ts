/**
 * The power law (Marzano 2000, "Transforming Classroom Grading"). Published results first; then numbers from another
 * road to the same line: the normal equations with plain sums, as Ascender's help page writes them down.
 * [JumpRope] "The power of the Power Law", support.jumpro.pe
 * [Ascender] "Power Law computation", help.ascendertx.com
 */
import fc from "fast-check";
import { rubricOf, score } from "./asked";

const POLICY = { policy: rubricOf(4, ["Scoring method", "power law"]) };

describe("[JumpRope] its table of four students", () => {
  test.each([
    [[1, 2, 3, 4], 4],
    [[1, 3, 2, 4], 3.66],
    [[2, 4, 1, 3], 2.16],
    [[4, 3, 2, 1], 1.28],
  ])("%j is %p", (scores, value) => {
    expect(score(scores, POLICY)).toBe(value);
  });
});

describe("[Ascender] log y = b · log x + log m, y read at the last x", () => {
  test.each([
    // With the sums of logarithms on a pocket calculator.
    [[2, 2.5, 3, 4], 3.68],
    [[2, 2, 2, 4], 2.98],
    [[3, 3, 3, 3, 3], 3],
  ])("%j is %p", (scores, value) => {
    expect(score(scores, POLICY)).toBe(value);
  });

  test("whatever the scores are", () => {
    const quarter = fc.integer({ min: 1, max: 16 }).map((quarters) => quarters / 4);
    fc.assert(
      fc.property(fc.array(quarter, { minLength: 3, maxLength: 12 }), (scores) => {
        const value = score(scores, POLICY) as number;
        expect(Math.abs(value - Math.min(4, bySums(scores)))).toBeLessThan(0.00501);
      }),
    );
  });
});

/** b = (nΣxy − ΣxΣy) ÷ (nΣx² − (Σx)²), ln m = (Σy − bΣx) ÷ n. */
function bySums(scores: readonly number[]): number {
  const n = scores.length;
  const total = (term: (x: number, y: number) => number) =>
    scores.reduce((sum, s, at) => sum + term(Math.log10(at + 1), Math.log10(s)), 0);
  const [x, y, xx, xy] = [total((a) => a), total((_, b) => b), total((a) => a * a), total((a, b) => a * b)];
  const slope = (n * xy - x * y) / (n * xx - x * x);
  return 10 ** ((y - slope * x) / n) * n ** slope;
}
