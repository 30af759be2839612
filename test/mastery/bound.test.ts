import { resolveBound, type Bound } from "../../src/mastery/bound";
import { germanMarks, level, percentScale, rubric } from "./makers";

const number = (n: number): Bound => ({ kind: "number", number: n });
const share = (s: number): Bound => ({ kind: "share", share: s });
const named = (name: string): Bound => ({ kind: "level", name });

describe("a cut as typed", () => {
  test.each([
    ["80 % of a percent scale", share(0.8), percentScale(), null, 80],
    ["80 % of a rubric", share(0.8), rubric(), null, 3.2],
    ["0.8 is a share", number(0.8), percentScale(), null, 80],
    ["1 is all of a percent scale", number(1), percentScale(), null, 100],
    ["1 is a value on a rubric", number(1), rubric(), null, 1],
    ["3 is a value on a rubric", number(3), rubric(), null, 3],
    ["8 with 10 points possible is in points", number(8), percentScale(), 10, 80],
    ["80 with 10 points possible is on the scale", number(80), percentScale(), 10, 80],
    ["all points possible", number(10), percentScale(), 10, 100],
    ["1 of 10 points", number(1), percentScale(), 10, 10],
    ["11 with 10 points possible is on the scale", number(11), percentScale(), 10, 11],
    ["no points possible: on the scale", number(8), percentScale(), 0, 8],
    ["0.8 is a share with points possible, too", number(0.8), percentScale(), 10, 80],
    ["0 is a value", number(0), rubric(), null, 0],
    ["1 is a value on a scale of 10", number(1), rubric({ maximum: 10 }), null, 1],
    ["no number at all", number(NaN), percentScale(), null, null],
    ["a level's code", named(" P "), percentScale({ levels: [level("Proficient", 75, ["P"])] }), null, 75],
    [
      "a code no level has",
      named("Q"),
      percentScale({ levels: [level("Proficient", 75, ["P"])] }),
      null,
      null,
    ],
    ["a level means its bound on a scale that counts downwards", named("GOOD"), germanMarks(), null, 2.5],
    ["a level's name, whatever its case", named("mastery"), percentScale(), null, 80],
    ["a level nobody knows", named("splendid"), percentScale(), null, null],
    ["above the maximum", number(120), percentScale(), null, null],
    ["below zero", number(-1), percentScale(), null, null],
    ["a value on a scale that counts downwards", number(2), germanMarks(), null, 2],
    ["0.8 is a value there, too", number(0.8), germanMarks(), null, 0.8],
    ["a share means nothing there", share(0.8), germanMarks(), null, null],
  ])("%s", (_, bound, scale, points, expected) => {
    expect(resolveBound(bound, { scale, points })).toBe(expected);
  });
});
