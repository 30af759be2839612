import fc from "fast-check";
import { recordedScore, type RecordingRule } from "../../../src/mastery/retakes/recordedScore";
import { round } from "../../../src/mastery/rounding";
import { compare, type Scale } from "../../../src/mastery/scale";
import { germanMarks, percentScale } from "../makers";

const terms = (change: Partial<RecordingRule> = {}): RecordingRule => ({
  rule: "highest",
  worth: 1,
  cap: null,
  creditBack: 0.5,
  criterion: 80,
  corrections: 0,
  ...change,
});
type Case = [situation: string, values: number[], change: Partial<RecordingRule>, expected: number | null];
const recorded = (scale: Scale, values: number[], change: Partial<RecordingRule>) =>
  recordedScore(values, scale, terms(change));

describe("highest records the best attempt", () => {
  test.each<Case>([
    ["nothing sat", [], {}, null],
    ["one attempt", [60], {}, 60],
    ["a zero is a score", [0], {}, 0],
    ["the best", [60, 90, 70], {}, 90],
    ["the original", [90, 60], {}, 90],
    ["a bonus", [60, 110], {}, 110],
    ["a retake above the cap", [60, 90], { cap: 80 }, 80],
    ["a retake below the cap", [60, 75], { cap: 80 }, 75],
    ["a retake at the cap", [60, 80], { cap: 80 }, 80],
    ["an original above the cap stays", [85, 95], { cap: 80 }, 85],
    ["an original above the cap, retake below", [85, 60], { cap: 80 }, 85],
    ["a cap that is no mastery", [40, 95], { cap: 70 }, 70],
    ["a bonus on a retake is capped too", [60, 110], { cap: 100 }, 100],
    ["a bonus on the original is not", [110, 60], { cap: 80 }, 110],
  ])("%s", (_, values, change, expected) => {
    expect(recorded(percentScale(), values, change)).toBe(expected);
  });
});

describe("a retake is recorded with its worth, up to the cap; the original as it is", () => {
  test.each<Case>([
    ["under highest", [60, 90], { worth: 0.85 }, 76.5],
    ["never below the original", [80, 90], { worth: 0.85 }, 80],
    ["the cap comes after the worth", [60, 100], { worth: 0.85, cap: 80 }, 80],
    ["a worth below the cap", [60, 90], { worth: 0.85, cap: 80 }, 76.5],
    ["under replace", [60, 90, 80], { worth: 0.5, rule: "replace" }, 40],
    ["under mean", [60, 90], { worth: 0.5, rule: "mean" }, 52.5],
    ["mastered goes by the retake itself", [60, 90], { worth: 0.5, rule: "mean if mastered" }, 52.5],
    ["corrections are no retake", [60], { worth: 0.5, rule: "credit back", corrections: 1 }, 80],
  ])("%s", (_, values, change, expected) => {
    expect(recorded(percentScale(), values, change)).toBe(expected);
  });

  test("where the scale counts downwards it is not used", () => {
    expect(recorded(germanMarks(), [4, 2], { worth: 0.5, criterion: 2.5 })).toBe(2);
  });
});

describe("replace records the latest attempt, even if lower", () => {
  test.each<Case>([
    ["one attempt", [60], {}, 60],
    ["one attempt above the cap", [90], { cap: 80 }, 90],
    ["lower", [60, 90, 70], {}, 70],
    ["higher", [60, 70, 90], {}, 90],
    ["higher than the cap", [60, 95], { cap: 80 }, 80],
    ["the cap takes it below the original", [90, 95], { cap: 80 }, 80],
  ])("%s", (_, values, change, expected) => {
    expect(recorded(percentScale(), values, { rule: "replace", ...change })).toBe(expected);
  });
});

describe("mean records the mean of all attempts", () => {
  test.each<Case>([
    ["one attempt", [60], {}, 60],
    ["all count alike", [60, 90, 90], {}, 80],
    ["a lower retake", [90, 60], {}, 75],
    ["each retake is capped, the original is not", [90, 100, 70], { cap: 80 }, 80],
    ["one attempt above the cap", [90], { cap: 80 }, 90],
  ])("%s", (_, values, change, expected) => {
    expect(recorded(percentScale(), values, { rule: "mean", ...change })).toBe(expected);
  });
});

describe("mean if mastered records the mean of original and best retake once a retake is mastery", () => {
  test.each<Case>([
    ["one attempt", [60], {}, 60],
    ["only the original is mastery", [85], {}, 85],
    ["the mean with the best retake, not with all", [60, 50, 90], {}, 75],
    ["exactly at mastery", [60, 80], {}, 70],
    ["mastered, but below the original", [95, 85], {}, 90],
    ["not mastered: the better one", [60, 70], {}, 70],
    ["not mastered and worse: the original", [60, 40], {}, 60],
    ["the original mastered, the retake not", [90, 70], {}, 90],
    ["the best retake is capped", [60, 100], { cap: 90 }, 75],
    ["mastery is judged before the cap", [60, 90], { cap: 70 }, 65],
    ["not mastered: the better one under the cap", [60, 79], { cap: 70 }, 70],
  ])("%s", (_, values, change, expected) => {
    expect(recorded(percentScale(), values, { rule: "mean if mastered", ...change })).toBe(expected);
  });
});

describe("credit back gives back a share of what the original lost, once", () => {
  test.each<Case>([
    ["nothing sat", [], { corrections: 1 }, null],
    ["all corrections done", [60], { corrections: 1 }, 80],
    ["half of them", [60], { corrections: 0.5 }, 70],
    ["none", [60], {}, 60],
    ["a third of the lost credit", [40], { corrections: 1, creditBack: 1 / 3 }, 60],
    ["all of it", [40], { corrections: 1, creditBack: 1 }, 100],
    ["a retake counts for nothing here", [60, 90], { corrections: 0.5 }, 70],
    ["full marks have lost nothing", [100], { corrections: 1 }, 100],
    ["a bonus stays", [110], { corrections: 1 }, 110],
    ["the cap limits what corrections reach", [60], { corrections: 1, cap: 70 }, 70],
    ["what they reach below the cap", [40], { corrections: 0.5, cap: 70 }, 55],
    ["never below the original", [75], { corrections: 1, cap: 70 }, 75],
  ])("%s", (_, values, change, expected) => {
    expect(recorded(percentScale(), values, { rule: "credit back", ...change })).toBe(expected);
  });
});

describe("where 1 is best less is better, and a cap is the best a retake counts as", () => {
  test.each<Case>([
    ["the best", [4, 2, 3], {}, 2],
    ["a retake better than the cap", [4, 1], { cap: 2 }, 2],
    ["a retake worse than the cap", [4, 3], { cap: 2 }, 3],
    ["an original better than the cap", [1, 1], { cap: 2 }, 1],
    ["replace: the latest under the cap", [2, 4, 1], { rule: "replace", cap: 3 }, 3],
    ["mean of all", [5, 2], { rule: "mean" }, 3.5],
    ["mean with a cap", [5, 1], { rule: "mean", cap: 2 }, 3.5],
    ["mean if mastered", [5, 2, 3], { rule: "mean if mastered" }, 3.5],
    ["mean if mastered, not mastered", [5, 3], { rule: "mean if mastered" }, 3],
    ["credit back goes to the mark 1", [3], { rule: "credit back", corrections: 1 }, 2],
    ["credit back under a cap", [5], { rule: "credit back", corrections: 1, cap: 4 }, 4],
    ["credit back never worse than the original", [3], { rule: "credit back", corrections: 1, cap: 4 }, 3],
  ])("%s", (_, values, change, expected) => {
    expect(recorded(germanMarks(), values, { criterion: 2.5, ...change })).toBe(expected);
  });
});

const RULES: RecordingRule["rule"][] = ["highest", "replace", "mean", "mean if mastered", "credit back"];
const anyScale = fc.constantFrom(percentScale(), percentScale({ maximum: 4 }), germanMarks());
/** Attempts of a chain without a bonus, a cap and the rest, on any scale. */
const anyChain = anyScale.chain((scale) => {
  const least = scale.best === "lowest" ? 1 : 0;
  const score = fc.double({ min: least, max: scale.maximum, noNaN: true });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  return fc.record({
    scale: fc.constant(scale),
    values: fc.array(score, { minLength: 1, maxLength: 5 }),
    rule: fc.record({
      rule: fc.constantFrom(...RULES),
      worth: fc.constantFrom(1, 0.85, 0.5),
      cap: fc.option(score),
      creditBack: share,
      criterion: score,
      corrections: share,
    }),
  });
});

describe("whatever the attempts, on any scale", () => {
  const law = (holds: (chain: { scale: Scale; values: number[]; rule: RecordingRule }) => void) =>
    fc.assert(fc.property(anyChain, holds));
  const best = (scale: Scale, values: number[]) =>
    values.reduce((kept, value) => (compare(scale, value, kept) > 0 ? value : kept));

  test("under highest a cap never takes the recorded score below the original", () => {
    law(({ scale, values, rule }) => {
      const score = recordedScore(values, scale, { ...rule, rule: "highest" })!;
      expect(compare(scale, score, values[0]!)).toBeGreaterThanOrEqual(0);
    });
  });

  test("under highest a further retake never makes it lower", () => {
    law(({ scale, values, rule }) => {
      const highest: RecordingRule = { ...rule, rule: "highest" };
      const before = recordedScore(values.slice(0, -1), scale, highest);
      const after = recordedScore(values, scale, highest)!;
      if (before !== null) expect(compare(scale, after, before)).toBeGreaterThanOrEqual(0);
    });
  });

  test("highest without a cap is the best attempt", () => {
    law(({ scale, values, rule }) => {
      const score = recordedScore(values, scale, { ...rule, rule: "highest", worth: 1, cap: null })!;
      expect(compare(scale, score, best(scale, values))).toBe(0);
    });
  });

  test("without a bonus it lies between 0 and the maximum", () => {
    law(({ scale, values, rule }) => {
      const score = round(recordedScore(values, scale, rule)!);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(scale.maximum);
    });
  });

  test("without retakes it is the original, but for credit back", () => {
    law(({ scale, values: [original], rule }) => {
      fc.pre(rule.rule !== "credit back");
      expect(recordedScore([original!], scale, rule)).toBe(original);
    });
  });

  test("corrections never take anything, and without any the original stands", () => {
    law(({ scale, values, rule }) => {
      const back: RecordingRule = { ...rule, rule: "credit back" };
      expect(compare(scale, recordedScore(values, scale, back)!, values[0]!)).toBeGreaterThanOrEqual(0);
      expect(recordedScore(values, scale, { ...back, corrections: 0 })).toBe(values[0]);
    });
  });

  test("a cap never makes it better", () => {
    law(({ scale, values, rule }) => {
      const free = recordedScore(values, scale, { ...rule, cap: null })!;
      expect(compare(scale, recordedScore(values, scale, rule)!, free)).toBeLessThanOrEqual(0);
    });
  });
});
