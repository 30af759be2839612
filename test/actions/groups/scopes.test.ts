import { groupChoices } from "../../../src/actions/groups/groupChoices";
import { readScope } from "../../../src/actions/scope";
import { makeBooks, type BooksPlan, type ClassPlan, type ColumnPlan, type StudentPlan } from "../booksMaker";
import { build, EMPTY, rowsOf, TODAY } from "./tab";

const NOV_4 = { given: "2025-11-04" };
const COLUMNS: ColumnPlan[] = [
  { name: "Old", standard: "5.1", given: "2025-10-01" },
  { name: "T1", standard: "6.1", ...NOV_4 },
  { name: "T2", standard: "6.2", ...NOV_4 },
  { name: "T3", standard: "6.3", ...NOV_4 },
];
const STANDARDS = [
  { Code: "5.1", Unit: "Fractions" },
  { Code: "6.1", Title: "Slope", Unit: "Lines" },
  { Code: "6.2", Unit: "Lines" },
  { Code: "6.3", Unit: "Data" },
];

/** Nobody is to be taught as a whole class. */
const GROUPS_ONLY = [["Reteach everyone at", "100 %"]];

function classOf(name: string, students: readonly StudentPlan[]): ClassPlan {
  return { name, columns: COLUMNS, students };
}

/** Two of six are below on 6.1, two of five on 6.2, one on 6.3, all on 5.1. */
const SIX = classOf("Period 1", [
  ["Ana", 10, 40, 90, 90],
  ["Ben", 10, 50, 90, 90],
  ["Cleo", 10, 90, 40, 90],
  ["Dan", 10, 90, 40, 30],
  ["Eva", 10, 90, "", 90],
  ["Finn", 10, 90, 90, 90],
]);
/** Three of three are below on 6.1. */
const THREE = classOf("Period 2", [
  ["Gus", 90, 10, 90, 90],
  ["Hana", 90, 10, 90, 90],
  ["Ida", 90, 10, 90, 90],
]);
const plan = (...classes: ClassPlan[]): BooksPlan => ({ classes, standards: STANDARDS, policy: GROUPS_ONLY });

const standardsIn = (built: ReturnType<typeof build>) =>
  [...new Set(rowsOf(built, "Group", "Standard"))].filter((row) => /^(Group|Individual)/.test(row));

describe("the standard that needs it most", () => {
  test("is the one most students are below on, then the larger share, and reply and toast name it", () => {
    const built = build(plan(SIX), { scope: { needsMost: true } });
    expect(standardsIn(built)).toEqual(["Group 1 | 6.2"]);
    expect(built.toast).toBe(
      "Period 1: start with 6.2 (2 of 5 not yet), 1 group with 2 students, 3 extension, 1 not assessed",
    );
    expect(built.reply.needsMost).toEqual([
      { class: "Period 1", standard: "6.2", title: "6.2", below: 2, assessed: 5 },
    ]);
  });

  test("goes to the order in Standards where all else is equal", () => {
    const even = classOf("Period 1", [
      ["Ana", 90, 40, 90, 90],
      ["Ben", 90, 90, 40, 90],
    ]);
    expect(build(plan(even), { scope: { needsMost: true } }).reply.needsMost).toMatchObject([
      { standard: "6.1" },
    ]);
  });

  test("is another in each class", () => {
    const built = build(plan(SIX, THREE), { scope: { needsMost: true } });
    expect(built.reply.needsMost?.map((one) => `${one.class}: ${one.standard}`)).toEqual([
      "Period 1: 6.2",
      "Period 2: 6.1",
    ]);
    expect(built.toast).toBe(
      "2 classes, 2 groups, 5 students; Period 1: start with 6.2 (2 of 5 not yet); Period 2: start with 6.1 (3 of 3 not yet)",
    );
  });

  test("across classes is one for all", () => {
    const across = {
      ...plan(SIX, THREE),
      policy: [...GROUPS_ONLY, ["Across classes", "yes"]],
    };
    const built = build(across, { scope: { needsMost: true } });
    expect(built.reply.needsMost).toEqual([
      { class: "Period 1, Period 2", standard: "6.1", title: "Slope", below: 5, assessed: 9 },
    ]);
  });

  test("within a unit", () => {
    const built = build(plan(SIX), { scope: { needsMost: true, unit: "Data" } });
    expect(built.reply.needsMost).toMatchObject([{ standard: "6.3", below: 1 }]);
  });

  test.each([
    ["everybody has mastered everything", "", 90],
    ["only formative work is below", "formative", 40],
  ])("is none where %s: all that was asked for is built, and the reply says so", (_what, kind, mark) => {
    const columns = [{ name: "Quiz", standard: "6.1", ...(kind ? { kind } : {}) }];
    const one = { name: "Period 1", columns, students: [["Ana", mark] as StudentPlan, ["Ben", mark]] };
    const built = build(plan(one), { scope: { needsMost: true } });
    expect(built.reply.needsMost).toEqual([]);
    expect(rowsOf(built, "Student")).toEqual(["Ana", "Ben"]);
    expect(built.reply.warnings).toHaveLength(1);
    expect(built.reply.warnings[0]).toMatch(/^Period 1: (no standard to start with|everybody)/);
  });

  test("leaves what stands for other classes", () => {
    const first = build(plan(SIX, THREE));
    const built = build(plan(SIX, THREE), { on: first.after, scope: { needsMost: true, class: "Period 2" } });
    expect(rowsOf(built, "Class", "Student")).toEqual(
      expect.arrayContaining(["Period 1 | Ana", "Period 2 | Gus"]),
    );
  });
});

describe("a unit", () => {
  test("is all of its standards, of whatever assessment", () => {
    expect(standardsIn(build(plan(SIX), { scope: { unit: "lines" } }))).toEqual([
      "Group 1 | 6.1",
      "Group 2 | 6.2",
    ]);
    expect(build(plan(SIX), { scope: { unit: "Fractions" } }).reply.reteach).toEqual(["5.1"]);
  });

  test("that there is not is refused in words", () => {
    expect(readScope({ unit: "Area" }, makeBooks(plan(SIX)))).toEqual({
      refused: "No standard of your classes is of that unit.",
    });
    expect(readScope({ unit: "LINES", needsMost: true }, makeBooks(plan(SIX)))).toEqual({
      scope: { unit: "Lines", needsMost: true },
    });
  });
});

describe("what can be chosen", () => {
  const on = (books: BooksPlan) => ({
    books: makeBooks(books),
    snapshot: EMPTY,
    scope: {},
    today: TODAY,
  });

  test("are the standards that are assessed, the assessments in order of time, the units in order", () => {
    const [one] = groupChoices(on(plan(SIX)));
    expect(one).toEqual({
      class: "Period 1",
      standards: [
        { code: "5.1", title: "5.1" },
        { code: "6.1", title: "Slope" },
        { code: "6.2", title: "6.2" },
        { code: "6.3", title: "6.3" },
      ],
      assessments: ["Old", "T1", "T2", "T3"],
      units: ["Fractions", "Lines", "Data"],
      needsMost: { standard: "6.2", title: "6.2", below: 2, assessed: 5 },
    });
  });

  test("each of them is a scope that is built", () => {
    const books = plan(SIX, THREE);
    for (const { class: name, standards, assessments, units } of groupChoices(on(books))) {
      const scopes = [
        ...standards.map(({ code }) => ({ standard: code })),
        ...assessments.map((assessment) => ({ assessment })),
        ...units.map((unit) => ({ unit })),
      ];
      for (const scope of scopes) {
        expect(rowsOf(build(books, { scope: { class: name, ...scope } }), "Class")).toContain(name);
      }
    }
  });

  test("a class without students has nothing that needs it most", () => {
    expect(groupChoices(on(plan(classOf("Period 1", []))))).toMatchObject([{ needsMost: null }]);
  });
});
