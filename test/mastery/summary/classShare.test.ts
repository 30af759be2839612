import fc from "fast-check";
import { classShare } from "../../../src/mastery/summary/classShare";
import type { Outcome } from "../../../src/mastery/summary/tally";
import { many, outcome, type Shorthand } from "./makers";

describe("the share of a class on a standard is mastered ÷ assessed, with who is not assessed beside it", () => {
  test.each<[string, Outcome[], Partial<ReturnType<typeof classShare>>]>([
    ["all mastered", many([4, 80]), { mastered: 4, assessed: 4, expected: 4, share: 1 }],
    ["three of four", many([3, 95], [1, 79]), { mastered: 3, assessed: 4, share: 0.75 }],
    ["zero is assessed", many([1, 0], [1, 80]), { mastered: 1, assessed: 2, share: 0.5 }],
    [
      "not assessed is neither zero nor mastered",
      many([2, 80], [3, "–"]),
      { mastered: 2, assessed: 2, notAssessed: 3, expected: 5, share: 1 },
    ],
    [
      "the excused are not expected",
      many([2, 80], [1, "–"], [4, "EX"]),
      { assessed: 2, notAssessed: 1, excused: 4, expected: 3, share: 1 },
    ],
    [
      "who needs more evidence is assessed, not mastered",
      many([1, 80], [1, "90+"]),
      { mastered: 1, assessed: 2, notAssessed: 0, expected: 2, share: 0.5 },
    ],
    [
      "who cannot be read is counted apart, and still expected",
      many([2, 80], [1, "?"]),
      { mastered: 2, assessed: 2, notAssessed: 0, check: 1, expected: 3, share: 1 },
    ],
    ["nobody assessed: there is no share", many([3, "–"]), { assessed: 0, expected: 3, share: null }],
    ["nobody there", [], { expected: 0, assessed: 0, share: null, onTarget: false }],
  ])("%s", (_, outcomes, counted) => {
    expect(classShare(outcomes, 0.85)).toMatchObject(counted);
  });
});

describe("a class is on target where the share reaches it and at least 90 % were assessed", () => {
  test.each<[string, Outcome[], number, boolean]>([
    ["the target itself is enough", many([17, 80], [3, 40]), 0.85, true],
    ["12 of 15 meets 80 %", many([12, 80], [3, 40]), 0.8, true],
    ["2 of 3 meets 66.67 %", many([2, 80], [1, 40]), 0.6667, true],
    ["2 of 3 does not meet 66.68 %", many([2, 80], [1, 40]), 0.6668, false],
    ["57 of 100 meets 57 %", many([57, 80], [43, 40]), 0.57, true],
    ["one below", many([16, 80], [4, 40]), 0.85, false],
    ["9 of 10 assessed is enough", many([9, 80], [1, "–"]), 0.85, true],
    ["8 of 9 assessed is not", many([8, 80], [1, "–"]), 0.85, false],
    ["who cannot be read is not assessed", many([8, 80], [1, "?"]), 0.85, false],
    ["the excused do not count against it", many([8, 80], [5, "EX"]), 0.85, true],
    ["many need more evidence", many([8, 80], [2, "90+"]), 0.85, false],
    ["nobody assessed", many([8, "–"]), 0.01, false],
    ["all excused", many([8, "EX"]), 0.01, false],
  ])("%s", (_, outcomes, target, onTarget) => {
    expect(classShare(outcomes, target).onTarget).toBe(onTarget);
  });
});

const anyShort: fc.Arbitrary<Shorthand> = fc.oneof(
  fc.integer({ min: 0, max: 100 }),
  fc.constantFrom("–", "?", "EX", "85+"),
);
const anyClass = fc.array(anyShort.map((short) => outcome(short)));

test("a share lies between 0 and 1, and everybody is counted once", () => {
  fc.assert(
    fc.property(anyClass, (outcomes) => {
      const tally = classShare(outcomes, 0.85);
      const { share, assessed, notAssessed, check, excused, expected, mastered } = tally;
      expect(share === null).toBe(assessed === 0);
      expect((share ?? 0) >= 0 && (share ?? 0) <= 1 && mastered <= assessed).toBe(true);
      expect(assessed + notAssessed + check).toBe(expected);
      expect(expected + excused).toBe(outcomes.length);
    }),
  );
});

test("one more student who is not assessed, cannot be read or is excused changes no share", () => {
  fc.assert(
    fc.property(anyClass, fc.constantFrom("–", "?", "EX"), (outcomes, added) => {
      const share = (all: Outcome[]) => classShare(all, 0.85).share;
      expect(share([...outcomes, outcome(added)])).toBe(share(outcomes));
    }),
  );
});

test("in whatever order the students stand, the answer is the same", () => {
  fc.assert(
    fc.property(anyClass, (outcomes) => {
      expect(classShare([...outcomes].reverse(), 0.85)).toEqual(classShare(outcomes, 0.85));
    }),
  );
});
