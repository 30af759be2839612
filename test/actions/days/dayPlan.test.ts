import { dayPlan } from "../../../src/actions/days/dayPlan";
import type { Line } from "../../../src/workbook/tables/tableSpec";
import type { BooksPlan, ClassPlan, ColumnPlan } from "../booksMaker";
import { build, type, workbook } from "../roster/makers";
import { desk, planOn, who } from "./makers";

const QUIZ: ColumnPlan = { name: "Quiz 1", standard: "LF.1", given: "2025-11-03", returned: "2025-11-05" };
/** In class on Friday the 14th. */
const ON_FRIDAY: ColumnPlan = { ...QUIZ, retakeOn: "2025-11-14" };
const SECOND: ColumnPlan = { ...ON_FRIDAY, name: "Quiz 1 part 2", standard: "LF.2" };
const TICKS = { "Corrective done": true, "Skill check passed": true };
const FRIDAY = "2025-11-14";

function one(
  students: ClassPlan["students"],
  columns = [ON_FRIDAY],
  more: Partial<BooksPlan> = {},
): BooksPlan {
  return { classes: [{ columns, students }], ...more };
}

/** The roster as it is built, with something typed on a student's line. */
function typed(plan: BooksPlan, student: string, cells: Line, today = "2025-11-06") {
  return type(build(workbook(plan), today).after, { Student: student }, cells);
}

describe("a line is due", () => {
  test.each<[string, string, string[]]>([
    ["on its date in class", FRIDAY, ["Ana"]],
    ["on no day before it", "2025-11-13", ["- Ana"]],
    ["on no day after it", "2025-11-17", ["- Ana"]],
    ["on a weekend nobody is asked for", "2025-11-15", []],
  ])("%s", (_, day, expected) => {
    expect(who(planOn(one([["Ana", 40], ["Ben", 90]]), day))).toEqual(expected); // prettier-ignore
  });

  test.each([
    ["2025-11-12", ["Ana", "- Ben"]],
    [FRIDAY, ["Ben", "- Ana"]],
  ])("on the day typed for the student instead of the date in class: %s", (day, expected) => {
    const plan = one([["Ana", 40], ["Ben", 50]]); // prettier-ignore
    expect(who(planOn(typed(plan, "Ana", { "Scheduled for": "2025-11-12" }), day))).toEqual(expected);
  });

  test("although ticks are missing: they are named, and nobody is turned away", () => {
    const { lines, students } = planOn(one([["Ana", 40]]), FRIDAY);
    expect(students).toBe(1);
    expect(lines[0]).toMatchObject({ due: true, needs: ["Corrective done", "Skill check passed"] });
  });

  test("not while it has not been asked for, where retakes are on request", () => {
    const plan = one([["Ana", 40]], [ON_FRIDAY], { policy: [["Only on request", "yes"]] });
    const { lines, words } = planOn(plan, FRIDAY);
    expect([words, lines[0]?.due, lines[0]?.todo]).toEqual([
      "Fri 14 Nov: nobody is due",
      false,
      "ask for a retake",
    ]);
    expect(who(planOn(typed(plan, "Ana", { Requested: true }), FRIDAY))).toEqual(["Ana"]);
  });

  test("not after the day the student leaves", () => {
    const left = (From: string) =>
      one([["Ana", 40]], [ON_FRIDAY], { exceptions: [{ Student: "Ana", What: "left", From }] });
    expect(planOn(left("2025-11-12"), FRIDAY).lines).toEqual([]);
    expect(planOn(left(FRIDAY), FRIDAY).lines).toEqual([]);
    expect(who(planOn(left("2025-11-17"), FRIDAY))).toEqual(["Ana"]);
  });

  test("not once its score is typed", () => {
    expect(planOn(typed(one([["Ana", 40]]), "Ana", { "Retake score": "9" }), FRIDAY).lines).toEqual([]);
  });
});

describe("by appointment: past its date, or never with one", () => {
  const late = one([["Ana", 40]], [{ ...QUIZ, retakeOn: "2025-11-07" }]);
  const weekly = { ...late, policy: [["Retake days", "Fri"]] };
  const ready = (plan: BooksPlan, today = "2025-11-11") => typed(plan, "Ana", TICKS, today);

  test("whoever may come any day is offered on every school day and counted on none", () => {
    for (const day of ["2025-11-11", FRIDAY]) {
      const plan = planOn(ready(late), day, "2025-11-11");
      expect([who(plan), plan.students, plan.forms]).toEqual([["- Ana"], 0, []]);
    }
  });

  test.each<[string, string, string[]]>([
    ["comes on the next of them", FRIDAY, ["Ana"]],
    ["is not asked for on the one after that too", "2025-11-21", ["- Ana"]],
    ["is not asked for on another day", "2025-11-12", ["- Ana"]],
  ])("where the school names retake days, who is ready %s", (_, day, expected) => {
    expect(who(planOn(ready(weekly), day, "2025-11-11"))).toEqual(expected);
  });

  test("where today is such a day, who is ready comes today", () => {
    expect(planOn(ready(weekly), "", FRIDAY)).toMatchObject({ day: FRIDAY, students: 1 });
  });

  test("who still has something to do is only offered, on named retake days too", () => {
    expect(who(planOn(weekly, FRIDAY, "2025-11-11"))).toEqual(["- Ana"]);
  });

  test("not beyond the end of retakes", () => {
    const ended: BooksPlan = { ...late, policy: [["Term", "Autumn", "2025-09-01", "2025-11-13"]] };
    expect(who(planOn(ended, "2025-11-13", "2025-11-11"))).toEqual(["- Ana"]);
    expect(planOn(ended, FRIDAY, "2025-11-11").lines).toEqual([]);
  });

  test("older gaps that are only also open are neither offered nor due", () => {
    const columns = [
      { ...QUIZ, retakeOn: "2025-11-07" },
      { ...SECOND, name: "Quiz 2", given: "2025-11-10" },
    ];
    const policy = [
      ["Retake days", "Fri"],
      ["Before a retake", "none"],
    ];
    const { lines } = planOn(one([["Ana", 40, 40]], columns, { policy }), FRIDAY, "2025-11-11");
    expect(lines.map(({ standards }) => standards)).toEqual([["LF.2"]]);
  });
});

describe("a day in class of an older assessment", () => {
  const columns = (first: ColumnPlan) => [
    first,
    { ...SECOND, name: "Quiz 2", given: "2025-11-10", retakeOn: "2025-11-21" },
  ];
  const both: ClassPlan["students"] = [["Ana", 40, 40]];
  const codes = (first: ColumnPlan) =>
    planOn(one(both, columns(first)), FRIDAY, "2025-11-11").lines.flatMap(({ due, standards }) =>
      due ? standards : [],
    );

  test("holds where it was announced, although the roster has gone on", () => {
    expect(codes(ON_FRIDAY)).toEqual(["LF.1"]);
  });

  test("is only also open where it was worked out", () => {
    expect(codes({ ...QUIZ, returned: "2025-10-31" })).toEqual([]);
  });
});

describe("one sitting takes every standard of the assessment the student is below on", () => {
  const both = one([["Ana", 40, 50], ["Ben", 40, 90]], [ON_FRIDAY, SECOND]); // prettier-ignore

  test("so that there is one line and one copy", () => {
    const { lines, forms, students } = planOn(both, FRIDAY);
    expect(lines.map(({ student, standards }) => [student, standards])).toEqual([
      ["Ana", ["LF.1", "LF.2"]],
      ["Ben", ["LF.1"]],
    ]);
    expect([students, forms]).toEqual([2, [{ assessment: "Quiz 1, Quiz 1 part 2", form: "B", copies: 2 }]]);
  });

  test("a day typed on one of its lines is the day of all", () => {
    const scheduled = typed(both, "Ana", { "Scheduled for": "2025-11-12" });
    const plan = planOn(scheduled, "2025-11-12");
    expect(plan.lines[0]).toMatchObject({ student: "Ana", standards: ["LF.1", "LF.2"], due: true });
    expect(planOn(scheduled, FRIDAY).words).toBe("Fri 14 Nov: 1 student, form B 1");
  });

  test("two days typed are two sittings", () => {
    const first = typed(both, "Ana", { "Scheduled for": "2025-11-12" });
    const second = type(first, { Student: "Ana", Standard: "LF.2" }, { "Scheduled for": "2025-11-13" });
    expect(planOn(second, "2025-11-12").lines[0]).toMatchObject({ standards: ["LF.1"], due: true });
    expect(planOn(second, "2025-11-13").lines[0]).toMatchObject({ standards: ["LF.2"], due: true });
  });

  test("a tick that only some of them lack is named with the code, and the furthest one's status is that of the line", () => {
    const { lines } = planOn(typed(both, "Ana", TICKS), FRIDAY);
    expect(lines[0]).toMatchObject({
      needs: ["Corrective done (LF.2)", "Skill check passed (LF.2)"],
      status: "corrective needed",
    });
  });
});

describe("the next step", () => {
  const standards = [
    { Code: "LF.1", Title: "Slope", Corrective: "Practice page 12", Link: "https://a.example/12" },
    { Code: "LF.2", Title: "Intercept", Corrective: "Video 3" },
  ];
  test.each<[string, BooksPlan, Line, string, string]>([
    [
      "the corrective, with its link",
      one([["Ana", 40]], [ON_FRIDAY], { standards }),
      {},
      FRIDAY,
      "corrective first: Practice page 12, https://a.example/12",
    ],
    [
      "of several standards each corrective with its code",
      one([["Ana", 40, 50]], [ON_FRIDAY, SECOND], { standards }),
      {},
      FRIDAY,
      "corrective first: LF.1: Practice page 12, https://a.example/12; LF.2: Video 3",
    ],
    ["a corrective nobody has written down", one([["Ana", 40]]), {}, FRIDAY, "corrective first"],
    ["the skill check", one([["Ana", 40]]), { "Corrective done": true }, FRIDAY, "skill check"],
    [
      "a tick of the school's own",
      one([["Ana", 40]], [ON_FRIDAY], { policy: [["Before a retake", "Parent signature"]] }),
      {},
      FRIDAY,
      "first: Parent signature",
    ],
    ["the retake, with its form", one([["Ana", 40]]), TICKS, FRIDAY, "retake, form B"],
    [
      "on a day before it, with its day",
      one([["Ana", 40]]),
      TICKS,
      "2025-11-12",
      "retake, form B, on Fri 14 Nov",
    ],
    [
      "a make-up, which needs no ticks",
      one([["Ana", "MI"]], [{ ...ON_FRIDAY, returned: "" }]),
      {},
      "2025-11-12",
      "make-up, form A",
    ],
    [
      "a retake that need not be",
      one([["Ana", 85]], [ON_FRIDAY], { policy: [["May retake below", "90 %"], ["Before a retake", ""]] }), // prettier-ignore
      TICKS,
      FRIDAY,
      "may retake, form B",
    ],
    [
      "a form that is not written yet",
      one([["Ana", 40]], [ON_FRIDAY], { policy: [["Forms", "A"]] }),
      TICKS,
      FRIDAY,
      "new form needed",
    ],
  ])("%s", (_, plan, cells, day, todo) => {
    expect(planOn(typed(plan, "Ana", cells), day).lines[0]?.todo).toBe(todo);
  });
});

describe("the words of a day", () => {
  const marks = (count: number): ClassPlan["students"] =>
    Array.from({ length: count }, (_, at) => [`S${at}`, 40]);
  const classOf = (name: string, count: number, columns = [ON_FRIDAY]): ClassPlan => ({
    name,
    columns,
    students: marks(count),
  });
  const rotated: BooksPlan = {
    classes: [classOf("Period 1", 5), classOf("Period 2", 3), classOf("Period 3", 1)],
    policy: [["Rotate forms by class", "yes"]],
  };

  test.each<[string, BooksPlan, string, string]>([
    [
      "three classes, each beginning one form further on",
      rotated,
      FRIDAY,
      "Fri 14 Nov: 9 students, forms A 1, B 5, C 3",
    ],
    ["one form", one(marks(2)), FRIDAY, "Fri 14 Nov: 2 students, form B 2"],
    [
      "several assessments",
      {
        classes: [
          classOf("Period 1", 2),
          classOf("Period 2", 1, [{ ...ON_FRIDAY, name: "Quiz 7", standard: "LF.7" }]),
        ],
      },
      FRIDAY,
      "Fri 14 Nov: 3 students; Quiz 1: form B 2; Quiz 7: form B 1",
    ],
    [
      "a class that begins with another form",
      {
        classes: [
          classOf("Period 1", 2),
          { ...classOf("Period 2", 1), settings: { "Forms start at": "B" } },
          { ...classOf("Period 3", 3), settings: { "Forms start at": "C" } },
        ],
      },
      FRIDAY,
      "Fri 14 Nov: 6 students, forms A 3, B 2, C 1",
    ],
    [
      "no form left",
      one(marks(2), [ON_FRIDAY], { policy: [["Forms", "A"]] }),
      FRIDAY,
      "Fri 14 Nov: 2 students, new form needed for 2",
    ],
    ["nobody", one([["Ana", 90]]), FRIDAY, "Fri 14 Nov: nobody is due"],
    ["no school day, and nobody", one(marks(2)), "2025-11-15", "Sat 15 Nov (no school day): nobody is due"],
    [
      "a holiday on which a day in class was announced",
      one(marks(2), [ON_FRIDAY], { policy: [["Holiday", FRIDAY, "Staff day"]] }),
      FRIDAY,
      "Fri 14 Nov (no school day): 2 students, form B 2",
    ],
    [
      "a Saturday on which the school has retakes",
      one(marks(1), [QUIZ], { policy: [["Retake days", "Sat"]] }),
      "2025-11-15",
      "Sat 15 Nov: 1 student, form B 1",
    ],
  ])("%s", (_, plan, day, words) => {
    expect(planOn(plan, day).words).toBe(words);
  });

  test("classes stand one after the other, students as they stand in them", () => {
    const { lines } = planOn(rotated, FRIDAY);
    expect(lines.map((line) => `${line.class} ${line.student} ${line.form}`)).toEqual([
      ...[0, 1, 2, 3, 4].map((at) => `Period 1 S${at} B`),
      ...[0, 1, 2].map((at) => `Period 2 S${at} C`),
      "Period 3 S0 A",
    ]);
  });
});

describe("the day that is asked for", () => {
  test.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a blank", " "],
  ])("%s: the next with somebody due", (_, day) => {
    const plan = dayPlan(desk(one([["Ana", 40]])), day);
    expect(plan).toMatchObject({ day: FRIDAY, students: 1 });
  });

  test("nothing, and nobody is due any more: today", () => {
    expect(planOn(one([["Ana", 90]]))).toEqual({
      day: "2025-11-06",
      words: "Thu 6 Nov: nobody is due",
      students: 0,
      forms: [],
      lines: [],
    });
  });

  test("a day that has passed: who was to come on it", () => {
    const plan = typed(one([["Ana", 40]]), "Ana", { "Scheduled for": "2025-11-12" });
    expect(planOn(plan, "2025-11-12", "2025-11-17").lines[0]).toMatchObject({
      due: true,
      status: "to be scored",
    });
  });

  test.each([["2025-02-30"], ["14 Nov"], ["Friday"], [20251114], [{}], [["2025-11-14"]], [true]])(
    "%p is refused in a sentence",
    (day) => {
      expect(dayPlan(desk(one([["Ana", 40]])), day)).toEqual({
        refused: "This is no day: choose one, such as 2025-11-14.",
      });
    },
  );
});
