import { inOrder } from "../../../src/mastery/groups/classroom";
import { reteachFor } from "../../../src/mastery/groups/reteach";
import { input, listed, many, plan, shown, standard, type Class } from "./makers";

const blocks = (students: Class, reteachAt: number) => {
  const { standards, students: all } = input(students);
  return reteachFor(inOrder(standards), all, reteachAt).map(({ standard: code, informed, below }) => {
    return `${code} ${below.length}/${informed}`;
  });
};

/** A class of one standard: so many below, so many there, so many of whom nothing is known. */
const split = (below: number, there: number, unknown: number): Class => ({
  ...many(below, { A: 40 }, "below"),
  ...many(there, { A: 90 }, "there"),
  ...many(unknown, { A: "?" }, "unknown"),
});

describe("reteach everyone", () => {
  test.each<[string, Class, number, string[]]>([
    ["half of the informed are below", split(3, 3, 0), 0.5, ["A 3/6"]],
    ["fewer than half are", split(3, 4, 0), 0.5, []],
    ["four results say nothing about a class", split(4, 0, 0), 0.5, []],
    ["five do", split(5, 0, 5), 0.5, ["A 5/5"]],
    ["five of eleven are less than half the class", split(5, 0, 6), 0.5, []],
    ["two thirds meet 66.67 %", split(4, 2, 0), 0.6667, ["A 4/6"]],
    ["formative results count as information", many(6, { A: shown(30) }), 0.5, ["A 6/6"]],
    ["excused students are no information", { ...split(5, 0, 0), ...many(6, { A: "EX" }) }, 0.5, []],
    ["two standards, in order", many(6, { B: 30, A: 20 }), 0.5, ["A 6/6", "B 6/6"]],
  ])("%s", (_, students, reteachAt, expected) => {
    expect(blocks(students, reteachAt)).toEqual(expected);
  });

  test.each([{ priority: false }, { current: false }])(
    "not on a standard that is not asked for: %p",
    (change) => {
      const students = input(many(6, { A: 10 })).students;
      expect(reteachFor([standard("A", change)], students, 0.5)).toEqual([]);
    },
  );
});

test("whose only gaps are taught again practises after it; others join a group for what else is open", () => {
  const students: Class = {
    ...many(3, { A: 40, B: 90 }, "only"),
    ...many(2, { A: 20, B: 70 }, "both"),
    ...many(2, { A: 90, B: 90 }, "none"),
  };
  const result = plan(students, { settings: { reteachAt: 0.5 } });
  expect(result.reteach.map((block) => block.standard)).toEqual(["A"]);
  expect(result.reteach[0]?.below).toEqual(["only1", "only2", "only3", "both1", "both2"]);
  expect(listed(result)).toEqual([
    "corrective B 1: both1 both2",
    "practice A 1: only1 only2 only3",
    "extension 1: none1 none2",
  ]);
  expect(result.groups[0]?.members[0]?.open).toEqual([{ standard: "A", place: "reteach" }]);
});
