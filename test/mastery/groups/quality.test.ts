import { buildGroups } from "../../../src/mastery/groups/buildGroups";
import { coverageOf, qualityOf } from "../../../src/mastery/groups/quality";
import { chanceFrom, inventedClass } from "../../../workbench/bench/groupsClasses";
import { compare, moveOne } from "../../../workbench/bench/groupsCompared";
import { coveredInOrder, mostByTryingAll, needsIn } from "../../../workbench/bench/groupsRivals";
import { asPrevious, input, many, type Change, type Class } from "./makers";

const quality = (students: Class, change: Change = {}) => {
  const room = input(students, change);
  return qualityOf(buildGroups(room), room);
};

describe("who is covered", () => {
  const ana = { Ana: { A: 40, B: 90 } };
  test.each<[string, Class, Change, [number, number]]>([
    ["in a corrective group", { ...ana, Ben: { A: 50, B: 90 } }, {}, [2, 2]],
    ["alone in one, too", ana, {}, [1, 1]],
    [
      "not with individual work",
      { ...ana, Ben: { A: 50 }, Cy: { B: 50 } },
      { settings: { groupsAtMost: 1 } },
      [2, 3],
    ],
    ["in practice after the reteach", many(6, { A: 40 }), { settings: { reteachAt: 0.5 } }, [6, 6]],
    ["who has no gap is not asked about", { ...ana, Ben: { A: 90, B: 90 } }, {}, [1, 1]],
    ["nor who is not assessed", { ...ana, Ben: { A: "?", B: "?" } }, {}, [1, 1]],
    [
      "nor who is left out",
      { ...ana, Ben: { A: 40 } },
      { exceptions: [{ what: "leaveOut", student: "Ben", standard: null }] },
      [1, 1],
    ],
    ["nobody where nobody has a gap", { Ana: { A: 90 } }, {}, [0, 0]],
  ])("%s", (_, students, change, [covered, withGap]) => {
    expect(coverageOf(buildGroups(input(students, change)))).toEqual({ covered, withGap });
  });
});

describe("sizes", () => {
  test.each<[string, Class, Change, [number, number, number]]>([
    ["within the limits", many(6, { A: 40 }), {}, [6, 6, 0]],
    ["above", many(7, { A: 40 }), { settings: { groupsAtMost: 1 } }, [7, 0, 0]],
    ["below", { ...many(6, { A: 40 }), Zoe: { B: 40 } }, {}, [7, 6, 1]],
    ["below, and not alone", many(2, { A: 40 }), { settings: { groupSizeAtLeast: 3 } }, [2, 0, 0]],
  ])("%s", (_, students, change, [seated, inSize, alone]) => {
    expect(quality(students, change)).toMatchObject({ seated, inSize, alone });
  });
});

describe("moves along with others", () => {
  const before: Class = { ...many(2, { A: 40, B: 90 }), Ana: { A: 90, B: 40 }, Ben: { A: 60, B: 40 } };
  const previous = asPrevious(buildGroups(input(before)));
  test.each<[string, Class, readonly string[], number]>([
    ["none on the same data", before, [], 0],
    ["not of whose score it was", { ...before, s1: { A: 90, B: 40 } }, ["s1"], 0],
    // Ana alone would be too few for a group, so Ben was with her; with Ana there it is no group any more.
    ["of whose group has gone", { ...before, Ana: { A: 90, B: 90 } }, ["Ana"], 1],
    ["not of one who has a new result, too", { ...before, Ana: { A: 90, B: 90 } }, ["Ana", "Ben"], 0],
  ])("%s", (_, students, changed, movedAlong) => {
    expect(quality(students, { previous, changed })).toMatchObject({ movedAlong });
  });

  test("not what a teacher decides", () => {
    const exceptions = [{ what: "pin" as const, student: "Ben", standard: "A" }];
    expect(quality(before, { previous, exceptions })).toMatchObject({ movedAlong: 0 });
  });
});

describe("on invented classes", () => {
  const inputs = Array.from({ length: 40 }, (_, seed) => inventedClass(seed + 5001));
  const compared = inputs.map((one) => compare(one, chanceFrom(1)));

  test("no other choice covers more students, no random or sorted groups either", () => {
    for (const { ours, best, greedy, random, sorted } of compared) {
      expect(ours).toBe(best);
      for (const other of [greedy, random, sorted]) expect(other).toBeLessThanOrEqual(ours);
    }
  });

  test.each([154, 272, 450])(
    "the choice is better than a greedy one where that is short: class %d",
    (seed) => {
      const { ours, best, greedy } = compare(inventedClass(seed), chanceFrom(1));
      expect([ours, greedy]).toEqual([best, best - 1]);
    },
  );

  test("nobody moves on the same data, and one score moves fewer than groups built anew would", () => {
    const moved = inputs.map((one, seed) => moveOne(one, chanceFrom(seed)));
    const sum = (of: (one: (typeof moved)[number]) => number) => moved.reduce((all, one) => all + of(one), 0);
    expect(sum(({ again }) => again)).toBe(0);
    expect(sum(({ others }) => others)).toBeLessThan(sum(({ anew }) => anew));
  });

  test("the same seed is the same class", () => {
    expect(inventedClass(3)).toEqual(inventedClass(3));
    expect(inventedClass(3)).not.toEqual(inventedClass(4));
  });
});

describe("what it is compared with", () => {
  const room = input(
    { Ana: { A: 40, B: 90 }, Ben: { A: 40, B: 40 }, Cy: { A: 90, B: 40 } },
    { settings: { groupsAtMost: 1 } },
  );
  const needs = needsIn(room, buildGroups(room));

  test("students with their gaps, without what is taught again", () => {
    expect(needs).toEqual([
      { student: "Ana", gaps: ["A"] },
      { student: "Ben", gaps: ["A", "B"] },
      { student: "Cy", gaps: ["B"] },
    ]);
  });

  test("the most that any choice covers", () => {
    expect(mostByTryingAll(room, needs)).toBe(2);
  });

  test.each([
    [[3], 2],
    [[2, 1], 3],
    [[1], 1],
  ])("groups of %j, each on what most of it need, cover %d", (sizes, covered) => {
    expect(coveredInOrder(needs, sizes)).toBe(covered);
  });
});
