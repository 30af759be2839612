import { evidenceOf, isAttempt, meaningOfNumbers, type Numbers } from "../../src/mastery/evidence";
import type { Mark, MarkProblem } from "../../src/mastery/mark";
import { levelsUnder, type Scale } from "../../src/mastery/scale";
import { germanMarks, percentScale, rubric } from "./makers";

const on = (scale: Scale, numbers: Numbers = "onScale") => ({
  scale,
  levels: levelsUnder(scale, scale.criterion),
  numbers,
});
const score = (earned: number, outOf: number | null = null): Mark => ({
  kind: "score",
  earned,
  outOf,
  tag: "",
});

describe("what plain numbers mean where no points possible are given", () => {
  test.each<[number, boolean, Scale, boolean, Numbers]>([
    [85, false, percentScale(), false, "percents"],
    [10, false, percentScale(), false, "unknown"],
    [10.5, false, percentScale(), false, "percents"],
    [1, true, percentScale(), false, "shares"],
    [1.5, true, percentScale(), false, "shares"],
    [1.6, true, percentScale(), false, "unknown"],
    [1, false, percentScale(), false, "unknown"],
    [8, false, percentScale(), true, "onScale"],
    [1, true, percentScale(), true, "shares"],
    [1, true, rubric(), true, "onScale"],
    [3, true, rubric(), true, "onScale"],
    [5, false, germanMarks(), false, "onScale"],
  ])(
    "at most %p, something between 0 and 1: %p, a table: %#",
    (most, betweenZeroAndOne, scale, table, meaning) => {
      expect(meaningOfNumbers({ most, betweenZeroAndOne }, scale, table)).toBe(meaning);
    },
  );
});

describe("a row of marks on the scale", () => {
  test.each<[string, Mark[], (number | null)[], ReturnType<typeof on>, number[]]>([
    ["points", [6, 9], [10, 10], on(percentScale()), [60, 90]],
    ["a bonus", [12], [10], on(percentScale()), [120]],
    ["on a rubric", [8], [10], on(rubric()), [3.2]],
    ["points of the mark's own", [score(7, 8), 6], [10, 10], on(percentScale()), [87.5, 60]],
    ["a share", [{ kind: "share", share: 0.85 }], [null], on(percentScale()), [85]],
    [
      "no evidence",
      [{ kind: "blank" }, { kind: "excused" }, { kind: "owed" }, 5],
      [10, 10, 10, 10],
      on(percentScale()),
      [50],
    ],
    ["the lowest", [{ kind: "lowest" }], [10], on(percentScale()), [0]],
    ["the lowest where it counts downwards", [{ kind: "lowest" }], [null], on(germanMarks()), [6]],
    ["a value of the policy's", [{ kind: "value", value: 50 }], [10], on(percentScale()), [50]],
    ["a tick", [{ kind: "tick" }], [10], on(percentScale()), [100]],
    ["a tick where it counts downwards", [{ kind: "tick" }], [null], on(germanMarks()), [1]],
    [
      "plus where it counts downwards is better",
      [{ kind: "level", name: "good", sign: 1 }],
      [null],
      on(germanMarks({ step: 0.3 })),
      [2.2],
    ],
    ["shares of the scale", [0.85, 1], [null, null], on(percentScale(), "shares"), [85, 100]],
    ["percents of a rubric", [75], [null], on(rubric(), "percents"), [3]],
    ["less than one point of four", [0.5], [4], on(percentScale()), [12.5]],
    [
      "a decimal comma",
      [{ kind: "commaScore", earned: 7.25, parts: [7, 25], typed: "7,25" }],
      [10],
      on(percentScale()),
      [72.5],
    ],
    ["twice the scale is still a number on a rubric", [8], [null], on(rubric()), [8]],
  ])("%s", (_, marks, points, measure, values) => {
    expect(evidenceOf(marks, points, measure)).toEqual({ values });
  });

  test.each<[string, Mark, number | null, ReturnType<typeof on>, string]>([
    ["below zero", -1, 10, on(percentScale()), "negative"],
    ["out of nothing", 5, 0, on(percentScale()), "noPoints"],
    ["its own points are nothing", score(5, 0), 10, on(percentScale()), "noPoints"],
    ["share or points", 0.85, 5, on(percentScale()), "shareOrPoints"],
    ["unknown points", 8, null, on(percentScale(), "unknown"), "unknownPoints"],
    ["above the worst mark", 6.5, null, on(germanMarks()), "notOnScale"],
    ["a fraction where it counts downwards", score(7, 8), null, on(germanMarks()), "notOnScale"],
    [
      "a share where it counts downwards",
      { kind: "share", share: 0.5 },
      null,
      on(germanMarks()),
      "notOnScale",
    ],
    ["a percent on a rubric", 85, null, on(rubric()), "notOnScale"],
    [
      "one number or two",
      { kind: "commaScore", earned: 62.85, parts: [62, 85], typed: "62,85" },
      100,
      on(percentScale()),
      "comma",
    ],
    [
      "unreadable",
      { kind: "unreadable", problem: { code: "text", typed: "?" } },
      10,
      on(percentScale()),
      "text",
    ],
  ])("%s is a problem of that row", (_, mark, points, measure, code) => {
    expect(evidenceOf([5, mark], [10, points], measure)).toMatchObject({ problem: { code } });
  });

  const comma = (earned: number, parts: readonly [number, number]): Mark => {
    return { kind: "commaScore", earned, parts, typed: parts.join(",") };
  };
  test.each<[string, Mark, number | null, ReturnType<typeof on>, MarkProblem]>([
    ["share or points", 0.85, 20, on(percentScale()), { code: "shareOrPoints", earned: 0.85, outOf: 20 }],
    ["out of how many", 8, null, on(percentScale(), "unknown"), { code: "unknownPoints", earned: 8 }],
    ["a number above the scale", 85, null, on(rubric()), { code: "notOnScale", maximum: 4 }],
    [
      "both are possible scores of the points",
      comma(7.9, [7, 9]),
      9,
      on(percentScale()),
      { code: "comma", typed: "7,9" },
    ],
    [
      "both are possible scores of the scale",
      comma(62.1, [62, 100]),
      null,
      on(percentScale()),
      { code: "comma", typed: "62,100" },
    ],
    [
      "the first part is all the points there are",
      comma(10.5, [10, 5]),
      10,
      on(percentScale()),
      { code: "comma", typed: "10,5" },
    ],
    [
      "more than twice a scale of 10",
      20.5,
      null,
      on(rubric({ maximum: 10 })),
      { code: "notOnScale", maximum: 10 },
    ],
    [
      "of its own points where it counts downwards",
      score(2, 6),
      null,
      on(germanMarks()),
      { code: "notOnScale", maximum: 6 },
    ],
    ["more than anybody earns", 2e9, 100, on(percentScale()), { code: "notOnScale", maximum: 100 }],
    [
      "more than anybody earns, in shares",
      score(2e9, 100),
      null,
      on(percentScale()),
      { code: "notOnScale", maximum: 100 },
    ],
  ])("%s: the problem tells what was typed", (_, mark, points, measure, problem) => {
    expect(evidenceOf([5, mark], [10, points], measure)).toEqual({ problem });
  });

  test("of two problems the first is told", () => {
    const measure = on(percentScale());
    expect(evidenceOf([0.85, -1], [20, 10], measure)).toMatchObject({ problem: { code: "shareOrPoints" } });
    expect(evidenceOf([-1, 0.85], [10, 20], measure)).toEqual({ problem: { code: "negative" } });
  });

  test.each<[string, Mark, number | null, ReturnType<typeof on>, number]>([
    ["only the part before the comma is possible", comma(7.25, [7, 25]), 20, on(percentScale()), 36.25],
    ["only the part behind it is", comma(12.5, [12, 5]), 10, on(percentScale()), 125],
    ["0 of 5 or more points is no share", 0, 5, on(percentScale()), 0],
    ["nor is 1 of them", 1, 5, on(percentScale()), 20],
    ["what is typed with its own points is in these", score(0.5, 20), null, on(percentScale()), 2.5],
    ["the worst mark where it counts downwards", 6, null, on(germanMarks()), 6],
    ["a bonus on a percent scale, however large", 250, null, on(percentScale()), 250],
    ["more than twice a scale of 11 is a number, too", 30, null, on(rubric({ maximum: 11 })), 30],
    ["as large a bonus as there is", 1e9, 100, on(percentScale()), 1e9],
    ["the same in a mark with its own points", score(1e9, 100), null, on(percentScale()), 1e9],
    ["minus", { kind: "level", name: "3", sign: -1 }, null, on(rubric()), 2.7],
    ["plus", { kind: "level", name: "3", sign: 1 }, null, on(rubric()), 3.3],
    ["a plain level", { kind: "level", name: "3", sign: 0 }, null, on(rubric()), 3],
    ["plus never goes above the scale", { kind: "level", name: "4", sign: 1 }, null, on(rubric()), 4],
    ["minus never goes below zero", { kind: "level", name: "1", sign: -1 }, null, on(rubric()), 0],
    ["plus where no step is set", { kind: "level", name: "3", sign: 1 }, null, on(rubric({ step: null })), 3],
  ])("%s", (_, mark, points, measure, value) => {
    expect(evidenceOf([mark], [points], measure)).toEqual({ values: [value] });
  });

  test("points that are missing at the end of a row are none", () => {
    expect(evidenceOf([5, 3], [10], on(percentScale()))).toEqual({ values: [50, 3] });
  });

  test("zero is zero whatever it is out of", () => {
    expect(evidenceOf([0], [null], on(percentScale(), "unknown"))).toEqual({ values: [0] });
  });
});

test.each<[Mark, boolean]>([
  [0, true],
  [{ kind: "tick" }, true],
  [score(0), true],
  [{ kind: "blank" }, false],
  [{ kind: "excused" }, false],
  [{ kind: "owed" }, false],
])("%j is an attempt: %p", (mark, attempt) => {
  expect(isAttempt(mark)).toBe(attempt);
});

describe("a sign behind a number is a step better or worse than the number", () => {
  const sign = (earned: number, tag: string): Mark => ({ kind: "score", earned, outOf: null, tag });
  const down = germanMarks({ step: 0.3 });
  const up = rubric({ step: 0.3 });
  test.each([
    ["2− where 1 is the best", sign(2, "-"), down, 2.3],
    ["3+ where 1 is the best", sign(3, "+"), down, 2.7],
    ["6− is not below the worst", sign(6, "−"), down, 6],
    ["3− where 4 is the best", sign(3, "–"), up, 2.7],
    ["4+ is not above the best", sign(4, "+"), up, 4],
    ["a star says nothing", sign(3, "*"), up, 3],
  ])("%s", (_, mark, scale, value) => {
    expect(evidenceOf([mark], [null], on(scale))).toEqual({ values: [value] });
  });
});
