import fc from "fast-check";
import { SCORING_METHOD_NAMES, SCORING_METHODS } from "../../../src/mastery/scoring/methods";
import { germanMarks, percentScale } from "../makers";

const up = { scale: percentScale(), criterion: 80 };
const down = { scale: germanMarks(), criterion: 2.5 };

describe("by hand, on 1, 3, 4", () => {
  test.each([
    ["highest", 4],
    ["latest", 4],
    ["mean", 8 / 3],
  ] as const)("%s is %p", (method, value) => {
    expect(SCORING_METHODS[method]([1, 3, 4], up)).toBeCloseTo(value, 10);
  });
});

test("latest is the newest even when an earlier one was better", () => {
  expect(SCORING_METHODS.latest([90, 40], up)).toBe(40);
});

test("on a scale that counts downwards highest is the smallest number", () => {
  expect(SCORING_METHODS.highest([3, 1.5, 2], down)).toBe(1.5);
});

const values = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 20 });

test("every method stays between the worst and the best of the scores", () => {
  fc.assert(
    fc.property(values, fc.constantFrom(...SCORING_METHOD_NAMES), (scores, method) => {
      const value = SCORING_METHODS[method](scores, up);
      expect(value).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-9);
      expect(value).toBeLessThanOrEqual(Math.max(...scores) + 1e-9);
    }),
  );
});

test("one more attempt never lowers highest", () => {
  fc.assert(
    fc.property(values, fc.integer({ min: 0, max: 100 }), (scores, retake) => {
      const { highest } = SCORING_METHODS;
      expect(highest([...scores, retake], up)).toBeGreaterThanOrEqual(highest(scores, up));
    }),
  );
});
