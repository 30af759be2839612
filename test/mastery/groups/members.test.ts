import type { GroupException } from "../../../src/mastery/groups/classroom";
import { many, plan, shown, standard, type Change, type Class } from "./makers";

/** What is told of one student: their place, why, by what, and their other gaps. */
function told(name: string, students: Class, change: Change = {}) {
  const group = plan(students, change).groups.find(({ members }) =>
    members.some(({ student }) => student === name),
  );
  const member = group?.members.find(({ student }) => student === name);
  const open = member?.open.map(({ standard: code, place }) => `${code} ${place}`);
  return [`${group?.kind} ${group?.standard}`, member?.reason, member?.basis, open];
}

const out = (student: string, code: string | null): GroupException => {
  return { what: "leaveOut", student, standard: code };
};
const four: Class = many(4, { A: 40, B: 90, C: 90 }, "a");
const two: Class = many(2, { A: 90, B: 40, C: 90 }, "b");
const six = many(6, { A: 40 }, "t");
const RETEACH = { settings: { reteachAt: 0.5 } };

describe("of every member it is told why they are there, by what, and what becomes of their other gaps", () => {
  test.each<[string, Class, Change, unknown[]]>([
    [
      "in a group, by what counted",
      { ...four, Eve: { A: 40 } },
      {},
      ["corrective A", "onlyChosenGap", "counted", []],
    ],
    [
      "in a group, by a formative result",
      { ...four, Eve: { A: shown(40) } },
      {},
      ["corrective A", "onlyChosenGap", "shown", []],
    ],
    ["extending", { ...four, Eve: { A: 90 } }, {}, ["extension null", "noGap", null, []]],
    ["after the reteach", { ...six, Eve: { A: 40 } }, RETEACH, ["practice A", "onlyRetaught", "counted", []]],
    [
      "pinned to what is taught again",
      { ...six, Eve: { A: 40, B: 40 } },
      { ...RETEACH, exceptions: [{ what: "pin", student: "Eve", standard: "A" }] },
      ["practice A", "pinned", "counted", ["B individualWork"]],
    ],
    [
      "by themselves, because no group is for their gap",
      { ...four, Eve: { A: 90, B: 40 } },
      { settings: { groupsAtMost: 1 } },
      ["individual B", "noneChosen", "counted", []],
    ],
    [
      "by themselves, to be kept apart",
      { ...four, Eve: { A: 40 } },
      { settings: { groupsAtMost: 1 }, exceptions: [{ what: "keepApart", student: "Eve", from: "a1" }] },
      ["individual A", "keptApart", "counted", []],
    ],
    [
      "with another gap of which they are left out",
      { ...four, ...two, Eve: { A: 40, B: 40 } },
      { exceptions: [out("Eve", "B")] },
      ["corrective A", "onlyChosenGap", "counted", ["B leftOut"]],
    ],
    [
      "with another gap on which somebody works individually",
      { ...four, Fay: { A: 90, C: 40 }, Eve: { A: 40, C: 70 } },
      { settings: { groupsAtMost: 1 } },
      ["corrective A", "onlyChosenGap", "counted", ["C individualWork"]],
    ],
  ])("%s", (_, students, change, expected) => {
    expect(told("Eve", students, change)).toEqual(expected);
  });

  test("who works individually to be kept apart is told apart from who has no group", () => {
    const students = { ...four, Eve: { A: 40 }, Fay: { A: 90, B: 40 } };
    const change: Change = {
      settings: { groupsAtMost: 1 },
      exceptions: [{ what: "keepApart", student: "Eve", from: "a1" }],
    };
    expect(told("Eve", students, change)[1]).toBe("keptApart");
    expect(told("Fay", students, change)[1]).toBe("noneChosen");
  });
});

describe("who is left out of every group", () => {
  test.each<[string, Class[string]]>([
    ["with a gap", { A: 40 }],
    ["without one does not extend either", { A: 90 }],
    ["of whom nothing is known", { A: "?" }],
  ])("%s is in none, and not asked about", (_, results) => {
    const { groups, leftOut, notAssessed } = plan(
      { ...four, Eve: results },
      { exceptions: [out("Eve", null)] },
    );
    expect(groups.flatMap(({ members }) => members.map(({ student }) => student))).not.toContain("Eve");
    expect(leftOut).toEqual(["Eve"]);
    expect(notAssessed).toEqual([]);
  });
});

describe("standards of one place in the tab", () => {
  const same = ["B", "A", "C"].map((code) => standard(code, { order: 1 }));
  test.each([
    ["in one order", same],
    ["in the other", [...same].reverse()],
  ])("go by their codes, given %s", (_, standards) => {
    const { reteach } = plan(many(6, { A: 40, B: 40, C: 40 }), { ...RETEACH, standards });
    expect(reteach.map(({ standard: code }) => code)).toEqual(["A", "B", "C"]);
  });
});

describe("circles of prerequisites", () => {
  const circles = (prerequisites: Readonly<Record<string, string[]>>) => {
    const standards = Object.entries(prerequisites).map(([code, before]) =>
      standard(code, { prerequisites: before }),
    );
    return plan({ Eve: { A: 90 } }, { standards }).warnings;
  };
  const circle = (...standards: string[]) => ({ code: "prerequisiteCircle", standards });

  test.each<[string, Readonly<Record<string, string[]>>, unknown[]]>([
    ["none in a row", { A: [], B: ["A"], C: ["B"] }, []],
    ["one of three is named once", { A: ["C"], B: ["A"], C: ["B"] }, [circle("A", "B", "C")]],
    ["two are named apart", { A: ["B"], B: ["A"], C: ["D"], D: ["C"] }, [circle("A", "B"), circle("C", "D")]],
    [
      "two are apart although one comes before the other",
      { A: ["B"], B: ["A"], C: ["D", "A"], D: ["C"] },
      [circle("A", "B"), circle("C", "D")],
    ],
    ["one's own prerequisite", { A: ["A"], B: [] }, [circle("A")]],
    ["a code nobody knows comes before nothing", { A: ["Z"], B: ["A"] }, []],
  ])("%s", (_, prerequisites, warnings) => {
    expect(circles(prerequisites)).toEqual(warnings);
  });
});

test("sizes that are equal do not contradict each other", () => {
  expect(
    plan(many(4, { A: 40 }), { settings: { groupSizeAtMost: 2, groupSizeAtLeast: 2 } }).warnings,
  ).toEqual([]);
});
