import fc from "fast-check";
import { round } from "../../../src/mastery/rounding";
import {
  illegalWeight,
  SCORING_METHOD_NAMES,
  SCORING_METHODS,
  type ScoringMethodName,
} from "../../../src/mastery/scoring/methods";
import type { ScoringContext } from "../../../src/mastery/scoring/scoringMethod";
import { germanMarks, percentScale } from "../makers";
import { context } from "./contexts";

function score(method: ScoringMethodName, values: number[], change: Partial<ScoringContext> = {}) {
  const answer = SCORING_METHODS[method].score(values, context(change));
  return typeof answer === "number" ? round(answer) : `${answer.have} of ${answer.need}`;
}

function working(method: ScoringMethodName, values: number[], change: Partial<ScoringContext> = {}) {
  return SCORING_METHODS[method].working(values, context(change), (value) => String(round(value)));
}

describe("by hand, on 1, 3, 4 of 4 with mastery at 3 (domain.md §4)", () => {
  test.each<[ScoringMethodName, Partial<ScoringContext>, number | string]>([
    ["highest", {}, 4],
    ["latest", {}, 4],
    ["mean", {}, 2.67],
    ["median", {}, 3],
    ["decaying average", { newestWeight: 0.6 }, 3.28],
    ["latest-weighted average", { newestWeight: 0.6 }, 3.2],
    ["number of times", { successes: 2 }, 3.5],
    ["number of times", { successes: 3 }, "2 of 3"],
  ])("%s with %p is %p", (method, change, value) => {
    expect(score(method, [1, 3, 4], change)).toBe(value);
  });
});

describe("a single score is itself under every method but number of times", () => {
  test.each(SCORING_METHOD_NAMES.filter((name) => name !== "number of times"))("%s", (method) => {
    expect(score(method, [2.5])).toBe(2.5);
  });
});

describe("each method", () => {
  test.each<[string, ScoringMethodName, number[], Partial<ScoringContext>, number | string]>([
    ["latest is the newest even when an earlier one was better", "latest", [4, 1], {}, 1],
    ["highest on a downward scale is the smallest", "highest", [3, 1.5, 2], { scale: germanMarks() }, 1.5],
    ["median of an even number is the mean of the middle two", "median", [4, 1, 2, 3], {}, 2.5],
    ["median goes by size, not by place, and by number, not by text", "median", [100, 9, 20], {}, 20],
    ["mode is the most frequent", "mode", [1, 1, 4], {}, 1],
    ["mode takes the better on a tie", "mode", [1, 3, 1, 3, 4], {}, 3],
    ["mode takes the better on a tie, downwards too", "mode", [1, 3, 1, 3], { scale: germanMarks() }, 1],
    ["mode: values that round alike are alike", "mode", [2.9999999999999982, 3, 4, 4, 3], {}, 3],
    ["successes include the cut", "number of times", [3, 3, 1], { successes: 2 }, 3],
    ["successes below the cut by rounding only", "number of times", [2.999999999], { successes: 1 }, 3],
    [
      "successes on a downward scale",
      "number of times",
      [1, 3, 2],
      { scale: germanMarks(), criterion: 2.5, successes: 2 },
      1.5,
    ],
    ["no success at all", "number of times", [1, 2], {}, "0 of 3"],
    ["power law of fewer than 3 is the mean", "power law", [1, 4], {}, 2.5],
    ["power law with a 0 is the mean", "power law", [0, 2, 4], {}, 2],
    ["power law is never above the scale", "power law", [1, 2, 4, 4, 4], {}, 4],
    ["power law is never better than 1 downwards", "power law", [6, 1, 1, 1, 1], { scale: germanMarks() }, 1],
    ["power law of equal scores is that score", "power law", [3, 3, 3], {}, 3],
  ])("%s", (_, method, values, change, value) => {
    expect(score(method, values, change)).toBe(value);
  });
});

describe("mean by weight of kinds", () => {
  const weighing = (kind: string, kindWeight: number, weight = 1) => ({ kind, kindWeight, weight });
  test.each<[string, number[], ScoringContext["weights"], number]>([
    [
      "each kind's mean counts with its weight",
      [60, 80, 90],
      [weighing("formative", 20), weighing("formative", 20), weighing("summative", 80)],
      86,
    ],
    ["a kind without evidence drops out, the others share its weight", [90], [weighing("summative", 80)], 90],
    [
      "a weight of an assessment counts within its kind",
      [60, 90],
      [weighing("summative", 1, 1), weighing("summative", 1, 2)],
      80,
    ],
    ["kinds that weigh alike", [50, 100, 90], [weighing("a", 1), weighing("a", 1), weighing("b", 1)], 82.5],
  ])("%s", (_, values, weights, value) => {
    expect(score("mean", values, { weights, scale: percentScale() })).toBe(value);
  });
});

describe("the working can be followed by hand", () => {
  test.each<[ScoringMethodName, number[], Partial<ScoringContext>, string]>([
    ["highest", [1, 4, 4], {}, "the best counts: 4, number 2 of 3"],
    ["highest", [4], {}, "the best counts: 4"],
    ["latest", [1, 3], {}, "the newest counts: 3"],
    ["mean", [1, 3, 4], {}, "the mean counts: (1 + 3 + 4) ÷ 3 = 2.67"],
    ["mean", [3], {}, "the mean counts: 3"],
    [
      "mean",
      [60, 80, 90],
      {
        weights: [
          { kind: "formative", kindWeight: 20, weight: 1 },
          { kind: "formative", kindWeight: 20, weight: 1 },
          { kind: "summative", kindWeight: 80, weight: 1 },
        ],
      },
      "the mean by weight counts: formative (60 + 80) ÷ 2 = 70, summative 90; (20 × 70 + 80 × 90) ÷ 100 = 86",
    ],
    [
      "mean",
      [60, 90],
      {
        weights: [
          { kind: "summative", kindWeight: 1, weight: 1 },
          { kind: "summative", kindWeight: 1, weight: 2 },
        ],
      },
      "the mean counts: (1 × 60 + 2 × 90) ÷ 3 = 80",
    ],
    ["median", [4, 1, 3], {}, "the median counts: in order 1, 3, 4; the middle one is 3"],
    ["median", [4, 1], {}, "the median counts: in order 1, 4; the middle two are 1 and 4, their mean 2.5"],
    ["mode", [1, 1, 4], {}, "the most frequent counts: 1, it stands 2× of 3"],
    ["mode", [1, 4], {}, "the most frequent counts: 4, the better of 2 that stand 1×"],
    [
      "decaying average",
      [1, 3, 4],
      { newestWeight: 0.6 },
      "the decaying average counts: 0.4 × 1 + 0.6 × 3 = 2.2; 0.4 × 2.2 + 0.6 × 4 = 3.28",
    ],
    ["decaying average", [3], {}, "the decaying average counts: 3"],
    [
      "decaying average",
      [1, 1, 1, 1, 1, 1, 1, 1, 4],
      { newestWeight: 0.5 },
      "the decaying average counts: after 3 scores 1; 0.5 × 1 + 0.5 × 1 = 1; 0.5 × 1 + 0.5 × 1 = 1; 0.5 × 1 + 0.5 × 1 = 1; 0.5 × 1 + 0.5 × 1 = 1; 0.5 × 1 + 0.5 × 1 = 1; 0.5 × 1 + 0.5 × 4 = 2.5",
    ],
    [
      "latest-weighted average",
      [1, 3, 4],
      { newestWeight: 0.6 },
      "the newest against the mean of those before counts: 0.6 × 4 + 0.4 × 2 = 3.2, where (1 + 3) ÷ 2 = 2",
    ],
    [
      "latest-weighted average",
      [1, 4],
      { newestWeight: 0.6 },
      "the newest against the mean of those before counts: 0.6 × 4 + 0.4 × 1 = 2.8",
    ],
    ["latest-weighted average", [4], {}, "the only score counts: 4"],
    [
      "number of times",
      [1, 3, 4],
      { successes: 2 },
      "the mean of the successes counts: (3 + 4) ÷ 2 = 3.5 (2 of the 2 scores needed at 3 or more)",
    ],
    ["number of times", [1, 3, 4], {}, "2 of the 3 scores needed at 3 or more: 3, 4"],
    ["number of times", [1], {}, "0 of the 3 scores needed at 3 or more"],
    [
      "number of times",
      [5],
      { scale: germanMarks(), criterion: 2.5 },
      "0 of the 3 scores needed at 2.5 or less",
    ],
    ["power law", [1, 4], {}, "fewer than 3 scores make no curve, so the mean counts: (1 + 4) ÷ 2 = 2.5"],
    ["power law", [0, 2, 4], {}, "a score of 0 is on no curve, so the mean counts: (0 + 2 + 4) ÷ 3 = 2"],
    ["power law", [1, 3, 4], {}, "the power law counts: 1.05535 × 3^1.29665 = 4.39, kept on the scale: 4"],
  ])("%s of %p with %p", (method, values, change, said) => {
    expect(working(method, values, change)).toBe(said);
  });

  const summative = (weight: number) => ({ kind: "summative", kindWeight: 3, weight });
  test.each<[string, ScoringMethodName, number[], Partial<ScoringContext>, string]>([
    [
      "weights within a kind, beside another kind",
      "mean",
      [60, 90, 50],
      { weights: [summative(1), summative(2), { kind: "formative", kindWeight: 1, weight: 5 }] },
      "the mean by weight counts: summative (1 × 60 + 2 × 90) ÷ 3 = 80, formative 50; (3 × 80 + 1 × 50) ÷ 4 = 72.5",
    ],
    [
      "pieces that weigh alike are a plain mean, whatever they weigh",
      "mean",
      [60, 90],
      { weights: [summative(2), summative(2)] },
      "the mean counts: (60 + 90) ÷ 2 = 75",
    ],
    [
      "the first weighs otherwise than the rest",
      "mean",
      [60, 90, 90],
      { weights: [summative(2), summative(1), summative(1)] },
      "the mean counts: (2 × 60 + 1 × 90 + 1 × 90) ÷ 4 = 75",
    ],
    [
      "seven scores are six steps, all written out",
      "decaying average",
      [1, 1, 1, 1, 1, 1, 3],
      { newestWeight: 0.5 },
      `the decaying average counts: ${"0.5 × 1 + 0.5 × 1 = 1; ".repeat(5)}0.5 × 1 + 0.5 × 3 = 2`,
    ],
    [
      "eight scores are one step too many",
      "decaying average",
      [1, 1, 1, 1, 1, 1, 1, 3],
      { newestWeight: 0.5 },
      `the decaying average counts: after 2 scores 1; ${"0.5 × 1 + 0.5 × 1 = 1; ".repeat(5)}0.5 × 1 + 0.5 × 3 = 2`,
    ],
    [
      "of several that are frequent, how many and how often",
      "mode",
      [1, 1, 2, 2, 4],
      {},
      "the most frequent counts: 2, the better of 2 that stand 2×",
    ],
    [
      "the best one is the first of those that round alike",
      "highest",
      [1, 3.999999999, 4],
      {},
      "the best counts: 4, number 2 of 3",
    ],
    ["a curve that stays on the scale", "power law", [2, 2, 2], {}, "the power law counts: 2 × 3^0 = 2"],
    [
      "a median of many scores",
      "median",
      Array.from({ length: 13 }, (_, at) => 13 - at),
      {},
      "the median counts: in order 1, 2, 3, 4, 5, 6, …, 8, 9, 10, 11, 12, 13; the middle one is 7",
    ],
  ])("%s", (_, method, values, change, said) => {
    expect(working(method, values, change)).toBe(said);
  });

  test("twelve scores are all written out", () => {
    const twelve = Array.from({ length: 12 }, (_, at) => at);
    expect(working("mean", twelve)).toBe(
      "the mean counts: (0 + 1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 9 + 10 + 11) ÷ 12 = 5.5",
    );
  });

  test("of many scores the first and last six are written out", () => {
    const many = Array.from({ length: 40 }, (_, at) => at);
    expect(working("mean", many)).toBe(
      "the mean counts: (0 + 1 + 2 + 3 + 4 + 5 + … + 34 + 35 + 36 + 37 + 38 + 39) ÷ 40 = 19.5",
    );
  });
});

describe("each says in plain words which score counts", () => {
  test.each<[ScoringMethodName, string]>([
    ["highest", "the best one"],
    ["latest", "the newest one, even if lower"],
    ["mean", "the average of all"],
    ["median", "the middle one"],
    ["mode", "the most frequent one"],
    ["decaying average", "an average that favours the newer"],
    ["latest-weighted average", "the newest against those before"],
    ["number of times", "the average of enough successes"],
    ["power law", "where the learning curve stands"],
  ])("%s: %s", (method, words) => {
    expect(SCORING_METHODS[method].plain).toBe(words);
  });
});

describe("the weight of the newest score", () => {
  test.each<[ScoringMethodName, number, boolean]>([
    ["decaying average", 0.5, true],
    ["decaying average", 0.99, true],
    ["decaying average", 0.49, false],
    ["decaying average", 1, false],
    ["latest-weighted average", 0.01, true],
    ["latest-weighted average", 0.99, true],
    ["latest-weighted average", 0.009, false],
    ["latest-weighted average", 0.991, false],
    ["highest", 0.3, true],
  ])("under %s %p is legal: %p", (method, weight, legal) => {
    expect(illegalWeight(method, weight) === null).toBe(legal);
  });
});

const values = fc.array(
  fc.integer({ min: 0, max: 400 }).map((cents) => cents / 100),
  {
    minLength: 1,
    maxLength: 20,
  },
);
const method = fc.constantFrom(...SCORING_METHOD_NAMES);
const weight = fc.double({ min: 0.5, max: 0.99, noNaN: true });

describe("laws", () => {
  test("every method but the power law stays between the worst and the best of the scores", () => {
    const inside = SCORING_METHOD_NAMES.filter((name) => name !== "power law");
    fc.assert(
      fc.property(values, fc.constantFrom(...inside), weight, (scores, name, newestWeight) => {
        const value = score(name, scores, { newestWeight, successes: 1 });
        if (typeof value === "string") return;
        expect(value).toBeGreaterThanOrEqual(Math.min(...scores) - 0.005);
        expect(value).toBeLessThanOrEqual(Math.max(...scores) + 0.005);
      }),
    );
  });

  test("the power law stays on the scale", () => {
    fc.assert(
      fc.property(values, (scores) => {
        const value = score("power law", scores);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(4);
      }),
    );
  });

  test("one more attempt never lowers highest", () => {
    fc.assert(
      fc.property(values, fc.double({ min: 0, max: 4, noNaN: true }), (scores, retake) => {
        expect(score("highest", [...scores, retake])).toBeGreaterThanOrEqual(
          score("highest", scores) as number,
        );
      }),
    );
  });

  test("median, mode and mean do not go by order", () => {
    fc.assert(
      fc.property(
        values,
        fc.constantFrom("median", "mode", "mean", "highest", "number of times"),
        (scores, name) => {
          const turned = [...scores].reverse();
          expect(score(name, turned)).toEqual(score(name, scores));
        },
      ),
    );
  });

  test("the working ends in, or names, the value it explains", () => {
    fc.assert(
      fc.property(values, method, weight, (scores, name, newestWeight) => {
        const value = score(name, scores, { newestWeight });
        if (typeof value === "number")
          expect(working(name, scores, { newestWeight })).toContain(String(value));
      }),
    );
  });
});
