import { readScope } from "../../../src/actions/scope";
import { makeBooks, type BooksPlan, type ColumnPlan } from "../booksMaker";
import { build, lines, log, regraded, seen, type, workbook } from "./makers";

const OLD: ColumnPlan = { name: "Quiz 1", standard: "LF.1", given: "2025-10-06", returned: "2025-10-31" };
const NEW: ColumnPlan = { name: "Quiz 2", standard: "LF.2", given: "2025-11-03", returned: "2025-11-05" };
const RETAKE: ColumnPlan = { name: "Quiz 2 R", standard: "LF.2", retakeOf: "Quiz 2", given: "2025-11-12" };

const plan = (over: Partial<BooksPlan> = {}): BooksPlan => ({
  classes: [
    {
      name: "Period 1",
      columns: [OLD, NEW, RETAKE],
      students: [
        ["Ana", 40, 50],
        ["Ben", 30, 90],
        ["Cy", 90, 20],
      ],
    },
    { name: "Period 2", columns: [OLD, NEW, RETAKE], students: [["Dee", 40, 90]] },
  ],
  ...over,
});

describe("who still needs to retake a standard?", () => {
  test.each([
    [{ standard: "LF.1" }, "LF.1: 3 students still to retake; next Fri 14 Nov, form B"],
    [{ standard: "LF.2" }, "LF.2: 2 students still to retake; next Wed 19 Nov, form B"],
    [{ standard: "LF.2", class: "Period 2" }, "LF.2, Period 2: nobody still to retake"],
    [{ assessment: "Quiz 1" }, "Quiz 1: 3 students still to retake; next Fri 14 Nov, form B"],
    [{}, "4 students, 2 standards, next retake Fri 14 Nov, form B"],
  ])("%j: %s", (scope, answer) => {
    const { reply, toast } = build(workbook(plan()), "2025-11-06", scope);
    expect([reply.message, toast]).toEqual([answer, answer]);
  });

  test.each([
    [{ everything: true } as const, ["Ana LF.1", "Ana LF.2", "Ben LF.1", "Cy LF.2", "Dee LF.1"]],
    [{ everything: true, class: "Period 2" } as const, ["Dee LF.1"]],
    [{ class: "Period 1" }, ["Ana LF.2", "Ben LF.1", "Cy LF.2"]],
  ])("%j lists its gaps, each in a line", (scope, expected) => {
    const { after } = build(workbook(plan()), "2025-11-06", scope);
    expect(
      seen(after, "Student", "Standard")
        .map((line) => line.join(" "))
        .sort(),
    ).toEqual(expected);
  });

  test.each([
    [{ everything: true }, { everything: true }],
    [{ everything: "yes" }, {}],
    [
      { everything: true, standard: "lf.2" },
      { everything: true, standard: "LF.2" },
    ],
  ])("%j is read as %j", (input, scope) => {
    expect(readScope(input, makeBooks(plan()))).toEqual({ scope });
  });
});

describe("what came, changed and went is told by name", () => {
  const first = build(workbook(plan()));

  test("what came", () => {
    expect(first.reply.movements).toContainEqual({
      ...{ class: "Period 1", student: "Ana", standard: "LF.2" },
      words: "new: corrective needed",
    });
    expect(first.reply).toMatchObject({ came: 4, moreMovements: 0 });
  });

  test("what changed and what went", () => {
    const ticked = type(first.after, { Student: "Cy" }, { "Corrective done": true });
    const marked = regraded(ticked, ([one, two]) => [
      {
        ...one!,
        students: [
          ["Ana", 40, 50, 95],
          ["Ben", 30, 90],
          ["Cy", 90, 20],
        ],
      },
      two!,
    ]);
    const { reply } = build(marked);
    const said = (reply.movements ?? []).map((one) => `${one.student}, ${one.standard}: ${one.words}`);
    expect(said.sort()).toEqual([
      "Ana, LF.1: new: corrective needed",
      "Ana, LF.2: mastered (in the log)",
      "Cy, LF.2: corrective needed → skill check needed",
    ]);
    expect([reply.came, reply.changed, reply.went]).toEqual([1, 1, 1]);
  });

  test("fifty at most, the others are counted", () => {
    const students = Array.from({ length: 70 }, (_, at) => [`S${at}`, 40]);
    const { reply } = build(workbook({ classes: [{ columns: [NEW], students }] }));
    expect([reply.movements?.length, reply.moreMovements, reply.came]).toEqual([50, 20, 70]);
  });
});

describe("forms on three classes", () => {
  const classes = (startsAt: readonly string[] = []) =>
    ["Period 1", "Period 2", "Period 3"].map((name, at) => ({
      name,
      columns: [NEW],
      students: [["Ana", 40]],
      settings: { "Forms start at": startsAt[at] ?? "" },
    }));
  const forms = (policy: BooksPlan["policy"], startsAt?: readonly string[]): string =>
    seen(build(workbook({ policy: policy ?? [], classes: classes(startsAt) })).after, "Form")
      .flat()
      .join(" ");
  const ROTATE = ["Rotate forms by class", "yes"];
  const FOUR = ["Forms", "A, B, C, D"];

  // Each class has sat its first form; forms that another class has got back come last.
  test.each([
    ["one cycle for all", [], [], "B B B"],
    ["each a form further; what the others got back comes last", [ROTATE, FOUR], [], "D D D"],
    ["a class begins at C; A, C are back", [FOUR], ["", "C", ""], "B D B"],
    ["what a class says comes before the rotation", [ROTATE, FOUR], ["A", "A", "A"], "B B B"],
    ["with all of them back the next one is used with a warning", [ROTATE], [], "B C A"],
  ])("%s", (_title, policy, startsAt, expected) => {
    expect(forms(policy as BooksPlan["policy"], startsAt as string[])).toBe(expected);
  });
});

test("an exception's private reason stands in no line, log or issue", () => {
  const SECRET = "custody hearing";
  const what = ["excused", "moved on", "more retakes", "more days", "same form", "left", "joined"];
  const exceptions = what.map((one) => ({
    ...{ Class: "Period 1", Student: "Ana", What: one, From: "2025-11-04" },
    ...{ Value: one.startsWith("more") ? "2" : "", "Private note": SECRET },
  }));
  for (const exception of exceptions) {
    const first = build(workbook(plan())).after;
    const { after, reply, toast } = build({ ...first, plan: { ...first.plan, exceptions: [exception] } });
    expect(JSON.stringify([lines(after), log(after), reply, toast])).not.toContain(SECRET);
  }
});
