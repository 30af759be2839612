import fc from "fast-check";
import { recordedScore, type RecordingRule } from "../../../src/mastery/retakes/recordedScore";
import { compare } from "../../../src/mastery/scale";
import { germanMarks, percentScale } from "../makers";

const terms = (change: Partial<RecordingRule> = {}): RecordingRule => ({
  rule: "highest",
  cap: null,
  creditBack: 0.5,
  criterion: 80,
  corrections: 0,
  ...change,
});

describe("the recorded score of a chain", () => {
  test.each<[string, number[], Partial<RecordingRule>, number | null]>([
    ["nothing sat", [], {}, null],
    ["the best", [60, 90, 70], {}, 90],
    ["a retake above the cap", [60, 90], { cap: 80 }, 80],
    ["an original above the cap", [85, 95], { cap: 80 }, 85],
    ["the latest, even if lower", [60, 90, 70], { rule: "replace" }, 70],
    ["the latest without a retake", [60], { rule: "replace" }, 60],
    ["the mean of all", [60, 90, 90], { rule: "mean" }, 80],
    ["mastered on a retake: the mean with the best one", [60, 50, 90], { rule: "mean if mastered" }, 75],
    ["mastered on a retake that lies below the original", [95, 85], { rule: "mean if mastered" }, 90],
    ["not mastered: the better", [60, 70], { rule: "mean if mastered" }, 70],
    ["only the original", [60], { rule: "mean if mastered" }, 60],
    ["all corrections done", [60], { rule: "credit back", corrections: 1 }, 80],
    ["half of them", [60], { rule: "credit back", corrections: 0.5 }, 70],
    ["none", [60, 90], { rule: "credit back" }, 60],
  ])("%s", (_, values, change, expected) => {
    expect(recordedScore(values, percentScale(), terms(change))).toBe(expected);
  });

  test("where 1 is best the smaller number is the better one", () => {
    const scale = germanMarks();
    expect(recordedScore([4, 2], scale, terms())).toBe(2);
    expect(recordedScore([4, 1], scale, terms({ cap: 2 }))).toBe(2);
    expect(recordedScore([3], scale, terms({ rule: "credit back", corrections: 1 }))).toBe(2);
  });
});

test("under the best attempt a retake never makes the recorded score lower, whatever the cap", () => {
  const anyScore = fc.integer({ min: 0, max: 100 });
  fc.assert(
    fc.property(
      fc.array(anyScore, { minLength: 1 }),
      anyScore,
      fc.option(anyScore),
      (values, retake, cap) => {
        const scale = percentScale();
        const before = recordedScore(values, scale, terms({ cap }))!;
        const after = recordedScore([...values, retake], scale, terms({ cap }))!;
        expect(compare(scale, after, before)).toBeGreaterThanOrEqual(0);
        expect(compare(scale, after, values[0]!)).toBeGreaterThanOrEqual(0);
      },
    ),
  );
});
