import type { Cell } from "../../../src/workbook/cell";
import type { Line } from "../../../src/workbook/tables/tableSpec";
import type { ClassPlan, ColumnPlan, StudentPlan } from "../booksMaker";
import {
  build,
  lineOf,
  lines,
  log,
  regraded,
  seen,
  type,
  workbook,
  type Built,
  type Workbook,
} from "./makers";

const QUIZ: ColumnPlan = { name: "Quiz 1", standard: "LF.1", given: "2025-11-03", returned: "2025-11-05" };
const RETAKE: ColumnPlan = {
  name: "Quiz 1 R",
  standard: "LF.1",
  retakeOf: "Quiz 1",
  given: "2025-11-12",
  returned: "2025-11-13",
};
const TICKED: Line = { "Corrective done": true, Note: "phoned" };

const student = (name: string, id: string, ...marks: Cell[]): StudentPlan => ({ name, id, marks });
const classOf = (name: string, students: readonly StudentPlan[], columns = [QUIZ, RETAKE]): ClassPlan => ({
  name,
  columns,
  students,
});
const start = (...classes: ClassPlan[]): Workbook => build(workbook({ classes })).after;
const codes = ({ reply }: Built): string[] => reply.issues.map(({ code }) => code);
const said = ({ reply }: Built, code: string): string =>
  reply.issues.find((issue) => issue.code === code)?.message ?? "";

describe("a typed score, and meanwhile one in the gradebook for the same attempt", () => {
  const typedBefore = (typed: Cell) =>
    type(
      start(classOf("Period 1", [student("Ana", "7", 40)])),
      { Student: "Ana" },
      { ...TICKED, "Retake score": typed },
    );
  const scored = (one: Workbook, mark: Cell) =>
    build(
      regraded(one, () => [classOf("Period 1", [student("Ana", "7", 40, mark)])]),
      "2025-11-13",
    );

  test.each<[Cell, Cell]>([
    ["60", 60],
    ["60 ", 60],
    ["60", "60*"],
    ["60%", 60],
    ["6/10", 60],
    ["12 of 20", 60],
  ])("%j and %j are the same: the line is closed as usual", (typed, mark) => {
    const answer = scored(typedBefore(typed), mark);
    expect(lineOf(answer.after, "Ana")).toMatchObject({ "Retakes used": "1", "Retake score": "", Note: "" });
    expect(log(answer.after)).toHaveLength(1);
    expect(codes(answer)).toEqual([]);
  });

  test.each<[Cell, Cell]>([
    ["70", 60],
    ["ABS", 60],
    ["NS", 60],
    ["0", 60],
    ["pass", 60],
  ])("%j and %j are a conflict: the line stays, and both cells are named", (typed, mark) => {
    const before = typedBefore(typed);
    const answer = scored(before, mark);
    const { Status, Reason, ...rest } = lineOf(answer.after, "Ana");
    expect(rest).toEqual((({ Status: _, Reason: __, ...line }) => line)(lineOf(before, "Ana")));
    expect(Status).toBe("to be recorded");
    expect(Reason).toMatch(/the gradebook says 60/);
    expect(log(answer.after)).toEqual([]);
    expect(answer.reply.issues).toEqual([
      expect.objectContaining({ tab: "Retake Roster", row: 2, column: "V", code: "scoreConflict" }),
    ]);
    expect(said(answer, "scoreConflict")).toMatch(/^Ana: D2 on "Period 1" says 60, the roster says \S+ /);
    expect(build(answer.after, "2025-11-13").changes.tabs).toEqual([]);
  });

  test("a conflict stays although the gradebook's score is mastery, and goes when the typed one is cleared", () => {
    const answer = scored(typedBefore("70"), 95);
    expect(seen(answer.after, "Student", "Status")).toEqual([["Ana", "to be recorded"]]);
    const cleared = build(type(answer.after, { Student: "Ana" }, { "Retake score": "" }), "2025-11-14");
    expect(lines(cleared.after)).toEqual([]);
    expect(log(cleared.after)).toEqual([expect.objectContaining({ Action: "retake taken", Score: "95" })]);
  });
});

describe("name and ID of two students on one line", () => {
  const students = [student("Ana", "7", 40), student("Ben", "8", 50), student("Cy", "9", 50)];
  const swapped = (typed: Line) => {
    const one = start(classOf("Period 1", students));
    const ana = type(one, { Student: "Ana" }, { Student: "Ben", ...typed });
    return type(ana, { "Student ID": "8" }, { Student: "Ana", ...typed });
  };

  test("with something typed on them they stay as they are, are named, and no second line is written", () => {
    const before = swapped(TICKED);
    const answer = build(before, "2025-11-10");
    expect(lines(answer.after)).toEqual(lines(before));
    expect(codes(answer)).toEqual(["twoStudents", "twoStudents"]);
    expect(said(answer, "twoStudents")).toMatch(/name Ben and the ID 7/);
    expect(build(answer.after, "2025-11-10").changes.tabs).toEqual([]);
  });

  test("with nothing typed on them the ID puts them right", () => {
    const { after } = build(swapped({}), "2025-11-10");
    expect(seen(after, "Student", "Student ID").sort()).toEqual([
      ["Ana", "7"],
      ["Ben", "8"],
      ["Cy", "9"],
    ]);
  });

  test("an ID nobody has, beside a name somebody has, is no other student", () => {
    const one = start(classOf("Period 1", students));
    const answer = build(type(one, { Student: "Ana" }, { "Student ID": "77", ...TICKED }), "2025-11-10");
    expect(seen(answer.after, "Student", "Student ID", "Note")).toEqual([
      ["Ana", "77", "phoned"],
      ["Ben", "8", ""],
      ["Cy", "9", ""],
    ]);
    expect(codes(answer)).toEqual(["twoStudents"]);
  });
});

describe("a student who changed", () => {
  const ana = student("Ana", "7", 40);
  const others = [student("Ben", "8", 50)];

  test("the class, and is known by the ID: what is typed goes along, and it is said and logged", () => {
    const one = start(classOf("Period 1", [ana, ...others]), classOf("Period 2", [student("Cy", "9", 90)]));
    const typed = type(one, { Student: "Ana" }, { ...TICKED, "Retake score": "70" });
    const answer = build(
      regraded(typed, () => [
        classOf("Period 1", others),
        classOf("Period 2", [student("Cy", "9", 90), ana]),
      ]),
      "2025-11-10",
    );
    expect(lineOf(answer.after, "Ana")).toMatchObject({ Class: "Period 2", ...TICKED, "Retake score": "70" });
    expect(said(answer, "studentMoved")).toMatch(/Ana was in Period 1 and is in Period 2 now/);
    expect(log(answer.after)).toEqual([
      expect.objectContaining({
        Action: "changed class",
        Student: "Ana",
        Before: "Period 1",
        After: "Period 2",
      }),
    ]);
    expect(answer.reply).toMatchObject({ came: 0, went: 0 });
    expect(build(answer.after, "2025-11-10").changes.tabs).toEqual([]);
  });

  test("the class, without an ID: the line stays and is named, and nothing is guessed", () => {
    const plain = student("Ana", "", 40);
    const one = start(classOf("Period 1", [plain, ...others]), classOf("Period 2", [student("Cy", "9", 90)]));
    const answer = build(
      regraded(type(one, { Student: "Ana" }, TICKED), () => [
        classOf("Period 1", others),
        classOf("Period 2", [student("Cy", "9", 90), plain]),
      ]),
      "2025-11-10",
    );
    expect(
      seen(answer.after, "Class", "Student", "Note")
        .filter(([, name]) => name === "Ana")
        .sort(),
    ).toEqual([
      ["Period 1", "Ana", "phoned"],
      ["Period 2", "Ana", ""],
    ]);
    expect(codes(answer)).toEqual(["lineLeft"]);
    expect(build(answer.after, "2025-11-10").changes.tabs).toEqual([]);
  });

  test.each([
    ["7", "Ana Meyer", ["studentMoved"]],
    ["", "Ana", ["lineLeft"]],
  ])("the name, with the ID %j: the line is %s's", (id, name, expected) => {
    const one = start(classOf("Period 1", [student("Ana", id, 40), ...others]));
    const answer = build(
      regraded(type(one, { Student: "Ana" }, TICKED), () => [
        classOf("Period 1", [student("Ana Meyer", id, 40), ...others]),
      ]),
      "2025-11-10",
    );
    expect(seen(answer.after, "Student", "Note")).toContainEqual([name, "phoned"]);
    expect(codes(answer)).toEqual(expected);
    expect(build(answer.after, "2025-11-10").changes.tabs).toEqual([]);
  });

  test("who is gone with nothing typed on the line goes to the log", () => {
    const one = start(classOf("Period 1", [ana, ...others]));
    const answer = build(
      regraded(one, () => [classOf("Period 1", others)]),
      "2025-11-10",
    );
    expect(seen(answer.after, "Student")).toEqual([["Ben"]]);
    expect(log(answer.after)).toEqual([expect.objectContaining({ Action: "line closed", Student: "Ana" })]);
    expect(answer.reply.movements).toEqual([
      {
        class: "Period 1",
        student: "Ana",
        standard: "LF.1",
        words: "no longer in the gradebook (in the log)",
      },
    ]);
  });
});

test("a line whose standard and assessment do not belong together stays, when something is typed on it", () => {
  const one = start(classOf("Period 1", [student("Ana", "7", 40)]));
  const answer = build(type(one, { Student: "Ana" }, { ...TICKED, Standard: "LF.9" }), "2025-11-10");
  expect(seen(answer.after, "Standard", "Note").sort()).toEqual([
    ["LF.1", ""],
    ["LF.9", "phoned"],
  ]);
  expect(codes(answer)).toEqual(["lineLeft"]);
  expect(said(answer, "lineLeft")).toMatch(/"Quiz 1" has no score for LF.9/);
  expect(build(answer.after, "2025-11-10").changes.tabs).toEqual([]);
});

test("what Sheets took for a day is named with what it may have been", () => {
  const one = start(classOf("Period 1", [student("Ana", "7", 40)]));
  const day = new Date("2025-08-10T00:00:00Z");
  const answer = build(
    type(one, { Student: "Ana" }, { "Retake score": day, "Corrections done": day }),
    "2025-11-10",
  );
  expect(codes(answer)).toEqual(["dateForFraction", "dateForFraction"]);
  expect(answer.reply.issues.map(({ column, message }) => [column, message])).toEqual([
    ["V", expect.stringMatching(/^Retake score: a date stands here; was it 8\/10 or 10\/8/)],
    ["W", expect.stringMatching(/^Corrections done: a date stands here; was it 8\/10 or 10\/8/)],
  ]);
  expect(lineOf(answer.after, "Ana")).toMatchObject({
    Status: "to be recorded",
    Reason: expect.stringMatching(/a date stands here/) as string,
  });
});
