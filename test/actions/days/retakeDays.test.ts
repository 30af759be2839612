import { NO_CHANGES } from "../../../src/workbook/snapshot";
import { planTable } from "../../../src/workbook/tables/planTable";
import { REQUESTS_TABLE } from "../../../src/workbook/tables/specs";
import type { Line } from "../../../src/workbook/tables/tableSpec";
import { applyToSnapshot } from "../../workbook/applyToSnapshot";
import type { BooksPlan, ColumnPlan } from "../booksMaker";
import { build, type, workbook, type Workbook } from "../roster/makers";
import { daysOn, planOn } from "./makers";

const QUIZ: ColumnPlan = { name: "Quiz 1", standard: "LF.1", given: "2025-11-03", returned: "2025-11-05" };
const OTHER: ColumnPlan = { ...QUIZ, name: "Quiz 7", standard: "LF.7", retakeOn: "2025-11-12" };
const TODAY = "2025-11-06";

/** In class on Friday the 14th. */
const THREE: BooksPlan = {
  classes: [
    {
      columns: [{ ...QUIZ, retakeOn: "2025-11-14" }],
      students: [
        ["Ana", 40],
        ["Ben", 40],
        ["Cleo", 40],
      ],
    },
  ],
};

function typed(one: Workbook, student: string, cells: Line): Workbook {
  return type(one, { Student: student }, cells);
}

const built = (plan: BooksPlan) => build(workbook(plan), TODAY).after;

/** Rows of Mastery Requests: when, who, standard, what was done. */
function asked(one: Workbook, rows: readonly (readonly [string, string, string, string])[]): Workbook {
  const lines = rows.map(([When, who, Standard, done]) => ({
    When,
    "Name or e-mail": who,
    Standard,
    "What I did": done,
  }));
  const { change } = planTable(REQUESTS_TABLE, one.snapshot, lines);
  return { ...one, snapshot: applyToSnapshot(one.snapshot, { ...NO_CHANGES, tabs: [change!] }) };
}

describe("the days ahead", () => {
  test("stand in order, each with its words, and as the plan of that day says", () => {
    const plan: BooksPlan = {
      classes: [...THREE.classes, { name: "Period 2", columns: [OTHER], students: [["Dan", 30]] }],
    };
    const one = typed(built(plan), "Ben", { "Scheduled for": "2025-11-10" });
    const { days, noDay } = daysOn(one, TODAY);
    expect(days.map(({ words }) => words)).toEqual([
      "Mon 10 Nov: 1 student, form B 1",
      "Wed 12 Nov: 1 student, form B 1",
      "Fri 14 Nov: 2 students, form B 2",
    ]);
    for (const day of days) expect(planOn(one, day.day, TODAY)).toMatchObject(day);
    expect(noDay).toBe(0);
  });

  test("of days that have passed none is there, and who missed them has no day", () => {
    const { days, noDay } = daysOn(THREE, "2025-11-17");
    expect([days, noDay]).toEqual([[], 3]);
  });

  test("who has not asked, where retakes are on request, has a day to ask for and is not without one", () => {
    const { days, noDay } = daysOn({ ...THREE, policy: [["Only on request", "yes"]] });
    expect([days, noDay]).toEqual([[], 0]);
  });

  test("nobody below mastery: no day, nobody waits, no form is needed, nothing to mend", () => {
    const classes = [{ columns: [QUIZ], students: [["Ana", 90]] as const }];
    expect(daysOn({ classes })).toEqual({ days: [], noDay: 0, waiting: [], newForms: [], issues: [] });
  });
});

describe("forms that have to be written", () => {
  test("with how many students and by when", () => {
    expect(daysOn({ ...THREE, policy: [["Forms", "A"]] }).newForms).toEqual([
      { assessment: "Quiz 1", students: 3, by: "2025-11-14" },
    ]);
  });
});

describe("what can be mended", () => {
  test("a day on the roster that is none is named with its cell", () => {
    const { issues } = daysOn(typed(built(THREE), "Ana", { "Scheduled for": "Friday" }));
    expect(issues).toMatchObject([{ tab: "Retake Roster", code: "notADay" }]);
  });
});

describe("ready for the check", () => {
  const names = (one: Workbook | BooksPlan) => daysOn(one).waiting.map(({ student }) => student);

  test("nobody, while nobody is done with the corrective and nobody has asked", () => {
    expect(names(THREE)).toEqual([]);
  });

  test.each<[string, Line, string[]]>([
    ["the corrective is done", { "Corrective done": true }, ["Ben"]],
    ["a retake is requested", { Requested: true }, ["Ben"]],
    ["the check is passed", { "Corrective done": true, "Skill check passed": true }, []],
    ["it is agreed on a day", { "Corrective done": true, "Scheduled for": "2025-11-12" }, []],
    ["a score is there", { "Corrective done": true, "Retake score": "9" }, []],
  ])("%s", (_, cells, expected) => {
    expect(names(typed(built(THREE), "Ben", cells))).toEqual(expected);
  });

  test("in order of arrival; those of whom no time is known come after, as they stand on the roster", () => {
    const ticked = typed(typed(built(THREE), "Ana", { "Corrective done": true }), "Cleo", {
      Requested: true,
    });
    const one = asked(ticked, [
      ["2025-11-06 09:30:00", "Ben", "LF.1", "Practice page"],
      ["2025-11-06 08:15:00", "Cleo", "LF.1", "the video"],
    ]);
    expect(daysOn(one).waiting).toEqual([
      {
        class: "Period 1",
        student: "Cleo",
        standard: "LF.1",
        since: "2025-11-06 08:15:00",
        done: "the video",
      },
      {
        class: "Period 1",
        student: "Ben",
        standard: "LF.1",
        since: "2025-11-06 09:30:00",
        done: "Practice page",
      },
      { class: "Period 1", student: "Ana", standard: "LF.1", since: null, done: "" },
    ]);
  });

  test("who asked on the same day, where nothing more is known, stand as they stand on the roster", () => {
    const rows = ["Cleo", "Ana", "Ben"].map((who) => ["2025-11-06", who, "LF.1", ""] as const);
    expect(names(asked(built(THREE), rows))).toEqual(["Ana", "Ben", "Cleo"]);
  });

  test("who asked twice arrived the first time; what was asked for before the test is about another one", () => {
    const one = asked(built(THREE), [
      ["2025-11-06 09:30:00", "Ben", "LF.1", "again"],
      ["2025-11-05 12:00:00", "Ben", "LF.1", "first"],
      ["2025-09-05 12:00:00", "Ben", "LF.1", "old"],
    ]);
    expect(daysOn(one).waiting).toMatchObject([
      { student: "Ben", since: "2025-11-05 12:00:00", done: "first" },
    ]);
  });

  test("where a school has no check, those who asked for a retake and have no day yet", () => {
    const plan = { ...THREE, policy: [["Before a retake", "Corrective done"]] };
    expect(names(typed(built(plan), "Ana", { "Corrective done": true }))).toEqual([]);
    expect(names(typed(built(plan), "Ana", { Requested: true }))).toEqual(["Ana"]);
  });
});
