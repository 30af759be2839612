import { textOf, type Cell } from "../../../src/workbook/cell";
import { findTable } from "../../../src/workbook/tables/findTable";
import { ASSESSMENTS_TABLE, rosterTable } from "../../../src/workbook/tables/specs";
import type { Line } from "../../../src/workbook/tables/tableSpec";
import type { BooksPlan, ColumnPlan } from "../booksMaker";
import { build, lineOf, lines, log, policyOf, regraded, seen, type, workbook, type Workbook } from "./makers";

const QUIZ: ColumnPlan = { name: "Quiz 1", standard: "LF.1", given: "2025-11-03", returned: "2025-11-05" };
const RETAKE: ColumnPlan = {
  name: "Quiz 1 R",
  standard: "LF.1",
  retakeOf: "Quiz 1",
  given: "2025-11-12",
  returned: "2025-11-13",
};
const LATER: ColumnPlan = { name: "Quiz 2", standard: "LF.2", given: "2025-11-17", returned: "2025-11-18" };

/** Students by name with their marks. */
function plan(students: readonly (readonly Cell[])[], columns = [QUIZ, RETAKE, LATER]): BooksPlan {
  return { classes: [{ columns, students }] };
}

/** A first roster of two students below mastery. */
const anaAndBen = () =>
  build(
    workbook(
      plan([
        ["Ana", 40],
        ["Ben", 50],
      ]),
    ),
  );

/** The same class with other marks. */
function marked(one: Workbook, students: readonly (readonly Cell[])[]): Workbook {
  return regraded(one, ([only]) => [{ ...only!, students }]);
}

const TYPED: Line = {
  "Corrective done": true,
  "Skill check passed": true,
  Requested: true,
  "Scheduled for": "2025-11-12",
  "Corrections done": 0.5,
  Feedback: "show your work",
  Note: "=asked at lunch",
};

test("a second build of the same changes nothing", () => {
  const first = build(
    workbook(
      plan([
        ["Ana", 40],
        ["Ben", "MI"],
        ["Cy", "?"],
        ["Dee", 90],
      ]),
    ),
  );
  const second = build(first.after);
  expect(first.changes.tabs.map(({ tab }) => tab)).toEqual(["Retake Roster"]);
  expect(second.changes.tabs).toEqual([]);
  expect(second.reply).toMatchObject({ came: 0, went: 0, changed: 0, lines: 3 });
  expect(second.toast).toBe(first.toast);
});

test("what a teacher has ticked and typed stays, rows and all", () => {
  const first = anaAndBen().after;
  const typed = type(first, { Student: "Ben" }, TYPED);
  const { after, changes } = build(typed, "2025-11-10");
  expect(lineOf(after, "Ben")).toMatchObject({ ...TYPED, Status: "scheduled" });
  expect(seen(after, "Student")).toEqual(seen(first, "Student"));
  expect(build(after, "2025-11-10").changes.tabs).toEqual([]);
  const own = new Set(teacherColumns(typed));
  const written = changes.tabs.flatMap(({ writes }) =>
    writes.flatMap(({ column, cells }) => cells[0]!.map((_, at) => column + at)),
  );
  expect(written.filter((column) => own.has(column))).toEqual([]);
});

function teacherColumns(one: Workbook): number[] {
  const spec = rosterTable(policyOf(one));
  const { columnOf } = findTable(spec, one.snapshot);
  return spec.columns.flatMap(({ owner, heading }) => (owner === "teacher" ? [columnOf.get(heading)!] : []));
}

test("a teacher's own column and own row stay", () => {
  const first = build(workbook(plan([["Ana", 40]]))).after;
  const tabs = first.snapshot.tabs.map((tab) => {
    if (tab.name !== "Retake Roster") return tab;
    const own = ["Phoned", "yes", "soon"];
    const extra = ["Period 1", "Zoe", "", "LF.9", "Project", ...tab.cells[0]!.slice(5).map(() => "")];
    const cells = [...tab.cells, extra].map((row, at) => [...row, own[at]!]);
    return { ...tab, cells, formulas: cells.map((row) => row.map(() => "")) };
  });
  const before = { ...first, snapshot: { ...first.snapshot, tabs } };
  const { after, reply } = build(type(before, { Student: "Ana" }, { "Corrective done": true }));
  expect(reply).toMatchObject({ came: 0, went: 0, changed: 1 });
  const tab = after.snapshot.tabs.find(({ name }) => name === "Retake Roster")!;
  expect(tab.cells.map((row) => row[row.length - 1])).toEqual(["Phoned", "yes", "soon"]);
  expect(lineOf(after, "Zoe")).toMatchObject({ Standard: "LF.9", "Retake of": "Project" });
});

describe("once the retake is scored", () => {
  const first = anaAndBen().after;
  const typed = type(first, { Student: "Ana" }, { ...TYPED, "Retake score": "55" });

  test("and it is not yet mastered, the line goes to the log and starts anew with the next form", () => {
    const { after, reply } = build(
      marked(typed, [
        ["Ana", 40, 55],
        ["Ben", 50],
      ]),
      "2025-11-13",
    );
    expect(lineOf(after, "Ana")).toMatchObject({
      "Retakes used": "1",
      "Best attempt": "2nd of 2",
      Form: "C",
      Status: "corrective needed",
      "Corrective done": false,
      "Skill check passed": false,
      Requested: false,
      "Scheduled for": "",
      "Retake score": "",
      Feedback: "",
      Note: "",
    });
    // Ben's day comes first.
    expect(seen(after, "Student")).toEqual([["Ben"], ["Ana"]]);
    expect(reply).toMatchObject({ came: 0, went: 0 });
    expect(log(after)).toEqual([
      expect.objectContaining({
        When: "2025-11-13",
        Action: "retake taken",
        Student: "Ana",
        Assessment: "Quiz 1",
        Attempt: 2,
        Form: "B",
        Score: "55",
        Note: expect.stringMatching(
          /Corrective done; Skill check passed; Requested;.*=asked at lunch/,
        ) as string,
      }),
    ]);
    expect(build(after, "2025-11-13").changes.tabs).toEqual([]);
  });

  test("and mastered, the line goes to the log and then away", () => {
    const { after, reply, changes } = build(
      marked(type(typed, { Student: "Ana" }, { "Retake score": "85" }), [
        ["Ana", 40, 85],
        ["Ben", 50],
      ]),
      "2025-11-13",
    );
    expect(seen(after, "Student")).toEqual([["Ben"]]);
    expect(reply).toMatchObject({ went: 1 });
    expect(log(after)).toEqual([expect.objectContaining({ Action: "retake taken", Score: "85" })]);
    expect(changes.tabs.map(({ tab }) => tab)).toEqual(["Mastery Log", "Retake Roster"]);
  });

  test("many at once are blanked in as many writes as one", () => {
    const many = Array.from({ length: 30 }, (_, at) => [`S${at}`, 40]);
    const before = build(workbook(plan(many))).after;
    const writes = (count: number) => {
      const after = many.map((row, at) => (at < count ? [...row, 50] : row));
      return build(marked(before, after), "2025-11-13").changes.tabs.find(
        ({ tab }) => tab === "Retake Roster",
      )!.writes.length;
    };
    expect(writes(30)).toBeLessThanOrEqual(writes(1));
  });
});

test("who sits a retake later than the others has days of their own", () => {
  const both = anaAndBen().after;
  const ana = marked(both, [
    ["Ana", 40, 55],
    ["Ben", 50],
  ]);
  const ben = marked(build(ana, "2025-11-13").after, [
    ["Ana", 40, 55],
    ["Ben", 50, 60],
  ]);
  // Ten school days from 13 November, when the column came back, and from 24 November, when Ben's score was seen.
  const built = build(ben, "2025-11-24").after;
  expect(textOf(lineOf(built, "Ana")["Retake by"])).toBe("2025-11-27");
  expect(textOf(lineOf(built, "Ben")["Retake by"])).toBe("2025-12-08");
  expect(build(built, "2025-11-25").reply).toMatchObject({ changed: 0 });
});

test("a place that needs a look is named where it stands once the lines are in their order", () => {
  const first = anaAndBen().after;
  const ben = type(first, { Student: "Ben" }, { "Scheduled for": "soon", "Corrective done": true });
  const done = type(ben, { Student: "Ben" }, { "Skill check passed": true });
  const { after, reply } = build(done);
  expect(seen(after, "Student")).toEqual([["Ben"], ["Ana"]]);
  expect(reply.issues.filter(({ code }) => code === "notADay").map(({ row }) => row)).toEqual([2]);
});

test("a line that closes otherwise is logged with what stood on it", () => {
  const first = build(workbook(plan([["Ana", 40]]))).after;
  const typed = type(first, { Student: "Ana" }, { Note: "call home" });
  const { after } = build(marked(typed, [["Ana", 95]]));
  expect(lines(after)).toEqual([]);
  expect(log(after)).toEqual([
    expect.objectContaining({ Action: "line closed", Score: "", Note: "Note: call home; now: mastered" }),
  ]);
});

describe("a newer assessment of the same standard", () => {
  const columns = [QUIZ, { ...LATER, standard: "LF.1" }];
  const first = build(workbook(plan([["Ana", 40]], columns))).after;
  const newer = (one: Workbook) => build(marked(one, [["Ana", 40, 50]]), "2025-11-19").after;

  test("takes the line's place, and the log keeps what stood on it", () => {
    const after = newer(type(first, { Student: "Ana" }, { Note: "call home" }));
    expect(seen(after, "Retake of", "Note")).toEqual([["Quiz 2", ""]]);
    expect(log(after)).toEqual([
      expect.objectContaining({ Action: "line closed", Note: "Note: call home; now: corrective needed" }),
    ]);
  });

  test("does not take away a typed score that stands nowhere else", () => {
    const after = newer(type(first, { Student: "Ana" }, { "Retake score": "85" }));
    expect(seen(after, "Retake of", "Retake score")).toEqual([
      ["Quiz 2", ""],
      ["Quiz 1", "85"],
    ]);
  });
});

test("a make-up's window starts when its score is first seen, and stays there", () => {
  const first = build(
    workbook(
      plan(
        [
          ["Ana", 90],
          ["Ben", "MI"],
        ],
        [QUIZ],
      ),
    ),
  ).after;
  const seenOn = build(
    marked(first, [
      ["Ana", 90],
      ["Ben", 40],
    ]),
    "2025-11-20",
  ).after;
  expect(seen(seenOn, "Student", "Retake by")).toEqual([["Ben", "2025-12-04"]]);
  expect(log(seenOn)).toEqual([
    expect.objectContaining({ Action: "make-up taken", Attempt: 1, Score: "40" }),
  ]);
  expect(seen(build(seenOn, "2025-11-21").after, "Retake by")).toEqual([["2025-12-04"]]);
});

test("where the days count from the corrective, the day its tick is first seen is kept", () => {
  const policy = [
    ["Retake window counts from", "corrective"],
    ["Retake within school days", 3],
  ];
  const first = build(workbook({ ...plan([["Ana", 40]], [QUIZ]), policy })).after;
  expect(seen(first, "Retake by")).toEqual([[""]]);
  const done = build(type(first, { Student: "Ana" }, { "Corrective done": true }), "2025-11-06").after;
  expect(seen(done, "Retake by")).toEqual([["2025-11-11"]]);
  expect(seen(build(done, "2025-11-07").after, "Retake by")).toEqual([["2025-11-11"]]);
  expect(log(build(done, "2025-11-07").after)).toHaveLength(1);
});

describe("a blank Returned", () => {
  const blank = { ...QUIZ, returned: "" };
  const returned = ({ snapshot }: Workbook) =>
    findTable(ASSESSMENTS_TABLE, snapshot).lines.map(({ line }) => [line["Column"], line["Returned"]]);

  test("is written down as the day of the first roster, and said", () => {
    const { after, reply } = build(workbook(plan([["Ana", 40]], [blank, { ...LATER, returned: "" }])));
    expect(returned(after)).toEqual([
      ["Quiz 1", new Date("2025-11-06")],
      ["Quiz 2", ""],
    ]);
    expect(seen(after, "Retake by")).toEqual([["2025-11-20"]]);
    expect(reply.issues).toEqual([
      expect.objectContaining({ tab: "Assessments", row: 2, column: "J", code: "returnedGuessed" }),
    ]);
  });

  test("stays that day", () => {
    const first = build(workbook(plan([["Ana", 40]], [blank]))).after;
    const { after, reply, changes } = build(first, "2025-11-10");
    expect(changes.tabs).toEqual([]);
    expect(seen(after, "Retake by")).toEqual([["2025-11-20"]]);
    expect(reply.issues).toEqual([]);
  });

  test("is no guess where another column of the same sitting says it", () => {
    const columns = [QUIZ, { ...blank, name: "Quiz 1b", standard: "LF.1b" }];
    const { after, reply } = build(workbook(plan([["Ana", 40, 40]], columns)));
    expect(returned(after)[1]).toEqual(["Quiz 1b", ""]);
    expect(seen(after, "Retake by")).toEqual([["2025-11-19"], ["2025-11-19"]]);
    expect(reply.issues).toEqual([]);
  });

  test("of work nobody has to retake stays blank", () => {
    expect(build(workbook(plan([["Ana", 90]], [blank]))).changes.tabs).toEqual([]);
  });
});

describe("who is who", () => {
  const same = (marks: readonly [Cell, Cell], ids: readonly [string, string]): BooksPlan => ({
    classes: [
      { columns: [QUIZ], students: ids.map((id, at) => ({ name: "Ana Li", id, marks: [marks[at]!] })) },
    ],
  });

  test("two students of one name are told apart by their ID", () => {
    const first = build(workbook(same([40, 50], ["7", "07"]))).after;
    const typed = type(first, { "Student ID": "07" }, { Note: "second" });
    const { after } = build({ ...typed, plan: same([95, 50], ["7", "07"]) });
    expect(seen(after, "Student ID", "Note")).toEqual([["07", "second"]]);
  });

  test("without IDs they still are two lines, in order", () => {
    const first = build(workbook(same([40, 50], ["", ""]))).after;
    expect(seen(first, "Score")).toEqual([["40"], ["50"]]);
    const typed = type(first, { Score: "50" }, { "Corrective done": true });
    const { after } = build(typed);
    expect(seen(after, "Score", "Status")).toEqual([
      ["40", "corrective needed"],
      ["50", "skill check needed"],
    ]);
    expect(build(after).changes.tabs).toEqual([]);
  });

  test.each(["=1+1", "+49 Ana", "-Ana", "@Ana", "2025-11-03", 'O\'Neil, "Ana"'])(
    "a student called %s is text, and stays who they are",
    (name) => {
      const first = build(workbook(plan([[name, 40]], [QUIZ])));
      expect(seen(first.after, "Student")).toEqual([[name]]);
      expect(first.after.snapshot.tabs.every(({ formulas }) => formulas.flat().every((cell) => !cell))).toBe(
        true,
      );
      expect(build(first.after).changes.tabs).toEqual([]);
    },
  );
});

describe("what cannot be written", () => {
  test.each([
    ["Retake Roster", "Note"],
    ["Assessments", "Returned"],
    ["Mastery Log", "Note"],
  ])("a heading that is gone from %s stops the build and is named", (name, heading) => {
    const built = build(workbook(plan([["Ana", 40]]))).after;
    const gone = build(marked(built, [["Ana", 95]])).after;
    const tabs = gone.snapshot.tabs.map((tab) =>
      tab.name === name
        ? { ...tab, cells: tab.cells.map((row) => row.map((cell) => (cell === heading ? "" : cell))) }
        : tab,
    );
    const { changes, reply, toast } = build({ ...gone, snapshot: { ...gone.snapshot, tabs } });
    expect(changes.tabs).toEqual([]);
    expect(toast).toBe(`Nothing was changed: "${name}" has no heading "${heading}" any more.`);
    expect(reply.issues).toEqual([expect.objectContaining({ tab: name, row: 1, code: "headingGone" })]);
  });

  test("a day that is none is named where it stands", () => {
    const first = build(workbook(plan([["Ana", 40]]))).after;
    const { reply } = build(type(first, { Student: "Ana" }, { "Scheduled for": "next week" }));
    expect(reply.issues).toEqual([
      expect.objectContaining({ tab: "Retake Roster", row: 2, code: "notADay" }),
    ]);
  });
});

test("lines of a class that cannot be read just now stay as they are", () => {
  const second = { ...plan([["Zoe", 40]]).classes[0]!, name: "Period 2" };
  const first = build(workbook({ classes: [...plan([["Ana", 40]]).classes, second] })).after;
  const { after } = build(regraded(first, ([one]) => [one!]));
  expect(seen(after, "Class", "Student")).toEqual(seen(first, "Class", "Student"));
  expect(log(after)).toEqual([]);
});
