import { partsFor, type Crowd } from "../../../src/mastery/groups/split";

const crowd = (size: number, change: Partial<Crowd> = {}): Crowd => {
  return { size, toKeepApart: 1, former: 0, ...change };
};

/** Groups of 2 to 6. */
const parts = (crowds: Crowd[], groupsAtMost: number) =>
  partsFor(crowds, { groupsAtMost, groupSizeAtMost: 6, groupSizeAtLeast: 2 });

describe("how many groups each standard has", () => {
  test.each<[string, Crowd[], number, number[]]>([
    ["one each, while they are not too large", [crowd(6), crowd(2)], 9, [1, 1]],
    ["as many as it takes", [crowd(13)], 9, [3]],
    ["the most crowded splits first", [crowd(7), crowd(12)], 3, [1, 2]],
    ["then the next", [crowd(7), crowd(12)], 4, [2, 2]],
    ["and again the first when it is still more crowded", [crowd(7), crowd(20)], 4, [1, 3]],
    ["of two as crowded the first", [crowd(8), crowd(8)], 3, [2, 1]],
    ["no more than there may be", [crowd(20), crowd(20)], 2, [1, 1]],
    ["more to keep students apart", [crowd(4, { toKeepApart: 2 })], 4, [2]],
    ["not so many that they get too small", [crowd(5, { toKeepApart: 3 })], 4, [2]],
    [
      "nor more than there are places, first come first served",
      [crowd(4, { toKeepApart: 2 }), crowd(4, { toKeepApart: 2 })],
      3,
      [2, 1],
    ],
    ["those of the last build that are still large enough", [crowd(5, { former: 2 })], 4, [2]],
    ["never fewer for having had fewer", [crowd(13, { former: 1 })], 4, [3]],
    [
      "keeping apart comes before keeping former groups",
      [crowd(5, { former: 2 }), crowd(4, { toKeepApart: 2 })],
      3,
      [1, 2],
    ],
    ["size comes before both", [crowd(4, { toKeepApart: 2, former: 2 }), crowd(7)], 3, [1, 2]],
    ["nobody, no groups", [], 4, []],
  ])("%s", (_, crowds, groupsAtMost, expected) => {
    expect(parts(crowds, groupsAtMost)).toEqual(expected);
  });
});
