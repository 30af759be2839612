import { listed, many, plan, standard, type Change, type Class } from "./makers";

const warned = (students: Class, change: Change = {}) => plan(students, change).warnings;

describe("standards are chosen by how many students they cover", () => {
  test.each<[string, Class, Change["settings"], string[]]>([
    [
      "the one most students need comes first, then what covers most of the rest",
      {
        ...{ Ana: { A: 40, B: 90, C: 90 }, Ben: { A: 40, B: 40, C: 90 }, Cem: { A: 40, B: 90, C: 90 } },
        ...{ Dan: { A: 90, B: 40, C: 90 }, Eva: { A: 90, B: 90, C: 40 }, Fay: { A: 90, B: 40, C: 40 } },
      },
      { groupsAtMost: 2 },
      // A, B cover three each, C two: A is first; of the rest B covers Dan, Fay and C covers Eva, Fay: B is first.
      // Ben is as far below on A, where Ana is, as on B, where nobody is yet.
      ["corrective A 1: Ana Cem", "corrective B 1: Ben Dan Fay", "individual C 1: Eva"],
    ],
    [
      "ties go to the order in Standards",
      { Ana: { A: 90, B: 40 }, Ben: { A: 90, B: 40 }, Cem: { A: 40, B: 90 }, Dan: { A: 40, B: 90 } },
      { groupsAtMost: 1 },
      ["corrective A 1: Cem Dan", "individual B 1: Ana Ben"],
    ],
    [
      "nobody is left to cover: no further standard is chosen",
      { Ana: { A: 40, B: 70 }, Ben: { A: 40, B: 70 } },
      { groupsAtMost: 4 },
      ["corrective A 1: Ana Ben"],
    ],
    ["a class that mastered everything extends", many(3, { A: 90 }), {}, ["extension 1: s1 s2 s3"]],
    ["no students, no groups", {}, {}, []],
  ])("%s", (_, students, settings = {}, expected) => {
    expect(listed(plan(students, { settings }))).toEqual(expected);
  });
});

describe("a student joins the chosen gap", () => {
  /** Two each who make A and B chosen, before Eve, of whom the test is. */
  const beside = (eve: Class[string]): Class => ({
    ...{ Ana: { A: 50, B: 90 }, Ben: { A: 50, B: 90 }, Cem: { A: 90, B: 50 }, Dan: { A: 90, B: 50 } },
    Eve: eve,
  });
  const where = (students: Class, change: Change = {}) => {
    const group = plan(students, change).groups.find(({ members }) =>
      members.some(({ student }) => student === "Eve"),
    );
    const eve = group?.members.find(({ student }) => student === "Eve");
    return [group?.standard, eve?.reason, eve?.shortfall, eve?.open];
  };
  const other = (code: string) => [{ standard: code, place: "otherGroup" }];

  test.each<[string, Class, unknown[]]>([
    ["they are furthest below on", beside({ A: 60, B: 40 }), ["B", "furthestBelow", 40, other("A")]],
    ["they have", beside({ A: 90, B: 70 }), ["B", "onlyChosenGap", 10, []]],
    [
      "whose group is smaller, when they are as far below",
      { ...beside({ A: 60, B: 60 }), ...{ Abe: { A: 50, B: 90 } }, Eve: { A: 60, B: 60 } },
      ["A", "standardsOrder", 20, other("B")],
    ],
    [
      "whose group is smaller at their turn in the roster",
      { Abe: { A: 50, B: 90 }, ...beside({ A: 60, B: 60 }) },
      ["B", "smallerGroup", 20, other("A")],
    ],
    [
      "that stands first in Standards, all else equal",
      beside({ A: 60, B: 60 }),
      ["A", "standardsOrder", 20, other("B")],
    ],
  ])("%s", (_, students, expected) => {
    expect(where(students)).toEqual(expected);
  });

  test.each<[string, string[], string[], string, string]>([
    ["the prerequisite wins over a larger gap", ["B"], [], "B", "prerequisite"],
    ["also through one that has no group", ["C"], ["B"], "B", "prerequisite"],
    ["two that come before each other settle nothing", ["B"], ["A"], "A", "furthestBelow"],
  ])("%s", (_, ofA, ofLast, expected, reason) => {
    const standards = [
      standard("A", { prerequisites: ofA }),
      standard("B", { prerequisites: ofA[0] === "B" ? ofLast : [] }),
      standard("C", { prerequisites: ofA[0] === "C" ? ofLast : [] }),
    ];
    expect(where(beside({ A: 20, B: 70 }), { standards }).slice(0, 2)).toEqual([expected, reason]);
  });

  test("a prerequisite that is the larger gap anyway is no reason of its own", () => {
    const standards = [standard("A"), standard("B", { prerequisites: ["A"] })];
    expect(where(beside({ A: 20, B: 70 }), { standards }).slice(0, 2)).toEqual(["A", "furthestBelow"]);
  });

  test("a circle of prerequisites is named once", () => {
    const standards = [
      standard("A", { prerequisites: ["B"] }),
      standard("B", { prerequisites: ["A"] }),
      standard("C", { prerequisites: ["A"] }),
    ];
    const circle = { code: "prerequisiteCircle", standards: ["A", "B"] };
    expect(warned({ Eve: { A: 90 } }, { standards })).toEqual([circle]);
  });
});

test("gaps without a group are individual work, older ones are named", () => {
  const students: Class = { Ana: { A: 20, B: 70, C: 60 }, Ben: { A: 20, B: 90, C: 90 } };
  const standards = [standard("A"), standard("B"), standard("C", { current: false })];
  expect(plan(students, { standards }).groups[0]?.members[0]?.open).toEqual([
    { standard: "B", place: "individualWork" },
    { standard: "C", place: "older" },
  ]);
});

describe("sizes", () => {
  test.each<[string, Class, Change["settings"], number[], unknown[]]>([
    ["six are one group", many(6, { A: 40 }), {}, [6], []],
    ["seven split", many(7, { A: 40 }), {}, [4, 3], []],
    ["thirteen make three", many(13, { A: 40 }), {}, [5, 4, 4], []],
    [
      "with no place left size gives way and says so",
      many(13, { A: 40 }),
      { groupsAtMost: 2 },
      [7, 6],
      [{ code: "groupTooLarge", standard: "A", part: 1, size: 7 }],
    ],
    [
      "the most crowded splits first",
      { ...many(7, { A: 40, B: 90 }, "a"), ...many(12, { A: 90, B: 40 }, "b") },
      { groupsAtMost: 3 },
      [7, 6, 6],
      [{ code: "groupTooLarge", standard: "A", part: 1, size: 7 }],
    ],
    [
      "a part below the least size is named",
      many(7, { A: 40 }),
      { groupSizeAtLeast: 4 },
      [4, 3],
      [{ code: "groupTooSmall", standard: "A", part: 2, size: 3 }],
    ],
    [
      "sizes that contradict each other are named, the largest holds",
      many(4, { A: 40 }),
      { groupSizeAtMost: 2, groupSizeAtLeast: 3 },
      [2, 2],
      [{ code: "sizesContradict", atLeast: 3, atMost: 2 }],
    ],
    ["extension splits without a limit", many(13, { A: 90 }), { groupsAtMost: 1 }, [5, 4, 4], []],
  ])("%s", (_, students, settings = {}, sizes, warnings) => {
    const result = plan(students, { settings });
    expect(result.groups.map(({ members }) => members.length)).toEqual(sizes);
    expect(result.warnings).toEqual(warnings);
  });
});

describe("a lone student", () => {
  const three: Class = { Ana: { A: 40, B: 90 }, Ben: { A: 40, B: 90 }, Cem: { A: 40, B: 90 } };

  test("joins the group that shares another of their gaps", () => {
    // A covers four; of the rest B, C, D cover two each, so B is next; Zoe and Vic then need C and D. But Xia and Yan
    // are further below on C and D, and Wim is alone on B.
    const result = plan({
      ...three,
      ...{
        Wim: { A: 60, B: 30 },
        Xia: { B: 60, C: 30 },
        Yan: { B: 60, D: 30 },
        Zoe: { C: 30 },
        Vic: { D: 30 },
      },
    });
    expect(listed(result)).toEqual([
      "corrective A 1: Ana Ben Cem Wim",
      "corrective C 1: Xia Zoe",
      "corrective D 1: Yan Vic",
    ]);
    expect(result.groups[0]?.members[3]).toMatchObject({ student: "Wim", reason: "groupGivenUp" });
    expect(result.warnings).toEqual([]);
  });

  test("stays alone and is named when no group shares a gap", () => {
    const students = { ...three, Eve: { A: 90, B: 50 } };
    expect(listed(plan(students))).toEqual(["corrective A 1: Ana Ben Cem", "corrective B 1: Eve"]);
    expect(warned(students)).toEqual([{ code: "alone", standard: "B", student: "Eve" }]);
  });
});

test("students with no gap extend although something of them is not known; it is listed", () => {
  const result = plan({ Ana: { A: 90, B: "?" }, Ben: { A: "?", B: "?" }, Cem: { A: "EX", B: "EX" } });
  expect(listed(result)).toEqual(["extension 1: Ana"]);
  expect(result.notAssessed).toEqual([
    { student: "Ana", standards: ["B"] },
    { student: "Ben", standards: ["A", "B"] },
  ]);
});

test("a class without a priority standard is told so", () => {
  expect(warned({ Ana: { A: 10 } }, { standards: [standard("A", { priority: false })] })).toEqual([
    { code: "noPriorityStandard" },
  ]);
});
