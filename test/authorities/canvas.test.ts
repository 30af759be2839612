/**
 * Canvas outcomes (instructure/canvas-lms). Scores and results are those of its own tests and of the examples it shows
 * where a method is chosen:
 * [analytics] spec/lib/outcomes/result_analytics_spec.rb
 * [rollup] spec/services/outcomes/student_outcome_rollup_calculation_service_spec.rb
 * [panel] the calculation-method panel, CalculationMethodContent: example scores 1, 4, 2, 3, 5, 3, 6 (some of them twice)
 * [ranges] spec/models/outcome_calculation_method_spec.rb
 * [guide] "What calculation methods are available for outcomes?", guides.instructure.com
 * [forum] Canvas Community, "Decaying Average in Mastery Learning", 2017
 * Canvas's "Weighted Average", once "Decaying Average", is `latest-weighted average` here.
 */
import type { Cell } from "../../src/workbook/cell";
import { rubricOf, score } from "./asked";

const SEVEN = [1, 4, 2, 3, 5, 3, 6];
const FOURTEEN = [...SEVEN, ...SEVEN];

const by = (method: string, weight: string, maximum = 5) => ({
  policy: rubricOf(maximum, ["Scoring method", method], ["Weight of the newest score", weight]),
});
const times = (needed: number, maximum = 5) => ({
  policy: rubricOf(maximum, ["Scoring method", "number of times"], ["Successes needed", needed]),
});

describe("Weighted Average (before the renaming: Decaying Average)", () => {
  test.each<[string, number[], string, number]>([
    ["[analytics] one score is itself", [3], "75 %", 3],
    ["[analytics]", [3, 1, 5, 4], "75 %", 3.75],
    ["[analytics]", [2, 3], "65 %", 2.65],
    ["[analytics] rounds one score, too", [2.123], "65 %", 2.12],
    ["[analytics]", [2, 3, 4], "65 %", 3.48],
    ["[analytics]", [5, 4], "65 %", 4.35],
    ["[analytics]", [3, 2], "65 %", 2.35],
    ["[analytics] quizzes of 40 % and 90 % among rubric scores", [2, 3, 4.5, 2], "65 %", 2.41],
    ["[rollup] 4.125 is rounded up", [1, 2, 3, 4, 5], "65 %", 4.13],
    ["[forum] 0.65 × 4.5 + 0.35 × 5, by due date", [5, 5, 4.5], "65 %", 4.68],
  ])("%s: %j at %s is %p", (_, scores, weight, value) => {
    expect(score(scores, by("latest-weighted average", weight))).toBe(value);
  });

  test("[panel] its fourteen example scores at 65 %", () => {
    // 0.65 × 6 + 0.35 × 42 ÷ 13 = 3.9 + 1.1308
    expect(score(FOURTEEN, by("latest-weighted average", "65 %", 6))).toBe(5.03);
  });
});

describe("Decaying Average (the newer method of that name)", () => {
  test.each<[string, number[], number]>([
    ["[analytics] one score is itself", [3], 3],
    ["[analytics]", [2, 3, 4], 3.53],
    ["[rollup] 1.65, 2.5275, 3.4846, then", [1, 2, 3, 4, 5], 4.47],
  ])("%s: %j at 65 %% is %p", (_, scores, value) => {
    expect(score(scores, by("decaying average", "65 %"))).toBe(value);
  });

  test("[panel] its seven example scores at 65 %", () => {
    // 1 → 2.95 → 2.3325 → 2.7664 → 4.2182 → 3.4264 → 5.0992
    expect(score(SEVEN, by("decaying average", "65 %", 6))).toBe(5.1);
  });

  test("[analytics] a result without a score is as if it were not there", () => {
    expect(score([2, 3, "", 4], by("decaying average", "65 %"))).toBe(3.53);
  });
});

describe("n Number of Times", () => {
  test.each<[string, Cell[], number, number | ""]>([
    ["[analytics] too few", [3, 1], 3, ""],
    ["[analytics] too few", [3, 1, 2], 3, ""],
    ["[analytics]", [4, 5, 1, 3, 2, 3], 3, 3.75],
    ["[analytics] none", [1, 2], 1, ""],
    ["[analytics]", [1, 2, 3], 1, 3],
    ["[analytics]", [1, 2, 3, 4], 1, 3.5],
    ["[analytics] without the score that is missing", [4, 5, 1, 3, "", 3], 3, 3.75],
    ["[analytics] rounded", [3, 4, 3], 3, 3.33],
    ["[rollup]", [1, 2, 3, 4, 5], 3, 4],
    ["[rollup] too few", [1, 2, 3, 4, 5], 4, ""],
  ])("%s: %j, %p needed, is %p", (_, scores, needed, value) => {
    expect(score(scores, times(needed))).toBe(value);
  });

  test("[panel] its fourteen example scores, five needed: the mean of 4, 3, 5, 3, 6", () => {
    expect(score(FOURTEEN, times(5, 6))).toBe(4.2);
  });
});

describe("Most Recent Score, Highest Score, Average", () => {
  test.each<[string, string, number[], number]>([
    ["[rollup]", "latest", [1, 2, 4, 5, 3], 3],
    ["[panel]", "latest", [1, 4, 2, 3], 3],
    ["[analytics]", "highest", [3, 1], 3],
    ["[rollup]", "highest", [1, 2, 3, 4, 5], 5],
    ["[rollup] 0 is a score", "highest", [0], 0],
    ["[panel]", "highest", [1, 4, 2, 3], 4],
    ["[rollup]", "mean", [1, 2, 3, 4, 5], 3],
    ["[panel] 24 ÷ 7", "mean", SEVEN, 3.43],
  ])("%s %s of %j is %p", (_, method, scores, value) => {
    expect(score(scores, { policy: rubricOf(6, ["Scoring method", method]) })).toBe(value);
  });

  test("[rollup] a score of 2 of 5 on a scale of 4 is 1.6", () => {
    expect(score([2], { outOf: 5, policy: rubricOf(4) })).toBe(1.6);
  });
});

describe("[ranges] what Canvas refuses we refuse, what it takes we take", () => {
  test.each<[string, string, boolean]>([
    ["latest-weighted average", "1 %", true],
    ["latest-weighted average", "20 %", true],
    ["latest-weighted average", "99 %", true],
    ["latest-weighted average", "0 %", false],
    ["latest-weighted average", "100 %", false],
    ["decaying average", "50 %", true],
    ["decaying average", "72 %", true],
    ["decaying average", "99 %", true],
    ["decaying average", "49 %", false],
    ["decaying average", "100 %", false],
  ])("%s with %s: %p", (method, weight, legal) => {
    const asked = () => score([3], by(method, weight));
    if (legal) expect(asked()).toBe(3);
    else expect(asked).toThrow("Weight of the newest score: ");
  });

  test.each([
    [1, true],
    [10, true],
    [0, false],
    [11, false],
    [28, false],
  ])("%p successes needed: %p", (needed, legal) => {
    const asked = () => score([3], times(needed));
    if (legal) expect(asked).not.toThrow();
    else expect(asked).toThrow("Successes needed: ");
  });
});
