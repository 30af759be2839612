import type { Cell } from "../../../src/workbook/cell";
import type { Line } from "../../../src/workbook/tables/tableSpec";
import { EXCEPTIONS_TABLE } from "../../../src/workbook/tables/specs";
import type { BooksPlan, ColumnPlan } from "../booksMaker";
import { build, lineOf, seen, type, workbook } from "./makers";

const QUIZ: ColumnPlan = { name: "Quiz 1", standard: "LF.1", given: "2025-11-03", returned: "2025-11-05" };
const RETAKE: ColumnPlan = { name: "Quiz 1 R", standard: "LF.1", retakeOf: "Quiz 1", given: "2025-11-12" };
const TERM = ["Term", "Autumn", "2025-09-01", "2026-01-30"];
const TICKS = { "Corrective done": true, "Skill check passed": true };

/** One class with Ana alone in it. */
function ana(marks: Cell[], more: Partial<BooksPlan> & { columns?: ColumnPlan[] } = {}): BooksPlan {
  const { columns = [QUIZ, RETAKE], ...plan } = more;
  return { classes: [{ columns: columns.slice(0, marks.length), students: [["Ana", ...marks]] }], ...plan };
}

const within3 = [["Retake within school days", 3]];

describe("the date in class", () => {
  test.each<[string, BooksPlan, string]>([
    ["returned Wed 5 Nov, 3 school days", ana([40], { policy: within3 }), "2025-11-10"],
    [
      "with Fri 7 Nov a holiday",
      ana([40], { policy: [...within3, ["Holiday", "2025-11-07", "Staff day"]] }),
      "2025-11-11",
    ],
    ["the announced day", ana([40], { columns: [{ ...QUIZ, retakeOn: "2025-11-14" }] }), "2025-11-14"],
    ["moved back to the last retake day", ana([40], { policy: [["Retake days", "Tue"]] }), "2025-11-18"],
    [
      "the earlier of both windows",
      ana([40], { policy: [["Retake within days of the test", 4]] }),
      "2025-11-07",
    ],
    [
      "counts from the retake once that is scored",
      ana([40, 50], { columns: [QUIZ, { ...RETAKE, returned: "2025-11-13" }] }),
      "2025-11-27",
    ],
    [
      "three days more by an exception",
      ana([40], { policy: within3, exceptions: [{ Student: "Ana", What: "more days", Value: "3" }] }),
      "2025-11-13",
    ],
    [
      "a day announced on the original, and already past at the retake, is over",
      ana([40, 50], {
        columns: [
          { ...QUIZ, retakeOn: "2025-11-12" },
          { ...RETAKE, returned: "2025-11-13" },
        ],
      }),
      "2025-11-27",
    ],
    [
      "a day announced on the original after the retake holds for the next one",
      ana([40, 50], { columns: [{ ...QUIZ, retakeOn: "2025-11-21" }, RETAKE] }),
      "2025-11-21",
    ],
    ["none for what is still to be made up", ana(["MI"]), ""],
  ])("%s", (_, plan, expected) => {
    const { after } = build(workbook(plan));
    expect(seen(after, "Retake by")).toEqual([[expected]]);
  });

  test("asked for within its own days", () => {
    const { after } = build(workbook(ana([40], { policy: [["Ask within school days", 2]] })));
    expect(seen(after, "Ask by")).toEqual([["2025-11-07"]]);
  });
});

describe("the status, in the words of the rules", () => {
  test.each<[string, BooksPlan, Line, string, string]>([
    ["nothing ticked", ana([40]), {}, "2025-11-06", "corrective needed"],
    ["only the corrective", ana([40]), { "Corrective done": true }, "2025-11-06", "skill check needed"],
    ["both ticked", ana([40]), TICKS, "2025-11-06", "ready"],
    [
      "a tick of the school's own",
      ana([40], { policy: [["Before a retake", "Parent signature"]] }),
      {},
      "2025-11-06",
      "needs: Parent signature",
    ],
    ["a day ahead", ana([40]), { ...TICKS, "Scheduled for": "2025-11-10" }, "2025-11-06", "scheduled"],
    ["a day passed", ana([40]), { ...TICKS, "Scheduled for": "2025-11-05" }, "2025-11-06", "to be scored"],
    ["a score typed", ana([40]), { "Retake score": "85" }, "2025-11-06", "to be recorded"],
    ["ABS typed", ana([40]), { "Retake score": "ABS" }, "2025-11-06", "to be recorded"],
    ["0 typed is a score", ana([40]), { "Retake score": "0" }, "2025-11-06", "to be recorded"],
    [
      "not asked for",
      ana([40], { policy: [["Only on request", "yes"]] }),
      TICKS,
      "2025-11-06",
      "not requested",
    ],
    [
      "asked for",
      ana([40], { policy: [["Only on request", "yes"]] }),
      { ...TICKS, Requested: true },
      "2025-11-06",
      "ready",
    ],
    ["all forms sat", ana([40], { policy: [["Forms", "A"]] }), TICKS, "2025-11-06", "ready; new form needed"],
    [
      "no retakes allowed",
      ana([40], { policy: [["Retakes allowed", 0]] }),
      {},
      "2025-11-06",
      "no retakes left",
    ],
    [
      "an assessment without retakes",
      ana([40], { columns: [{ ...QUIZ, retakes: "no" }] }),
      {},
      "2025-11-06",
      "no retakes left",
    ],
    [
      "two more by an exception",
      ana([40], {
        policy: [["Retakes allowed", 0]],
        exceptions: [{ Student: "Ana", What: "more retakes", Value: "+2" }],
      }),
      TICKS,
      "2025-11-06",
      "ready",
    ],
    ["after the term", ana([40], { policy: [TERM] }), {}, "2026-02-02", "retake time over"],
    ["owed", ana(["ABS"]), {}, "2025-11-06", "to make up"],
    ["a retake owed", ana([40, "MI"]), {}, "2025-11-06", "to make up"],
    [
      "moved on",
      ana([40], { exceptions: [{ Student: "Ana", What: "moved on" }] }),
      {},
      "2025-11-06",
      "moved on",
    ],
  ])("%s", (_, plan, typed, today, expected) => {
    const first = build(workbook(plan)).after;
    expect(seen(build(type(first, { Student: "Ana" }, typed), today).after, "Status")).toEqual([[expected]]);
  });
});

describe("who is not listed", () => {
  test.each<[string, BooksPlan, string?]>([
    ["mastered", ana([80])],
    ["mastered on the retake", ana([40, 85])],
    ["a blank column", ana([""])],
    ["excused", ana(["EX"])],
    ["excused by an exception", ana([40], { exceptions: [{ Student: "Ana", What: "excused" }] })],
    ["left", ana([40], { exceptions: [{ Student: "Ana", What: "left", From: "2025-11-05" }] })],
    ["joined later", ana([40], { exceptions: [{ Student: "Ana", What: "joined", From: "2025-11-04" }] })],
    ["formative work", ana([40], { columns: [{ ...QUIZ, kind: "formative" }] })],
    [
      "an own criterion",
      ana([70], { exceptions: [{ Student: "Ana", What: "own criterion", Value: "70 %" }] }),
    ],
    [
      "a level by hand",
      ana([40], { exceptions: [{ Student: "Ana", What: "level by hand", Value: "Mastery" }] }),
    ],
    ["an empty class, which is said", { classes: [{ columns: [QUIZ], students: [] }] }, "No retakes ahead"],
  ])("%s", (_, plan, said = "Nobody needs a retake.") => {
    const { toast, changes, reply } = build(workbook(plan));
    expect(toast).toBe(said);
    expect([changes.tabs, changes.show, reply.lines]).toEqual([[], null, 0]);
  });
});

describe("the reason, in words a parent understands", () => {
  test.each<[string, BooksPlan, Line, string, string]>([
    ["ready", ana([40]), TICKS, "2025-11-06", "not yet at 80 %"],
    [
      "what is still to do",
      ana([40]),
      {},
      "2025-11-06",
      "not yet at 80 %; still to do: Corrective done, Skill check passed",
    ],
    [
      "recorded without a skill check",
      ana([40]),
      { "Retake score": "85", "Corrective done": true },
      "2025-11-06",
      "not yet at 80 %; the new score 85 is to be recorded; without skill check",
    ],
    [
      "may retake",
      ana([85], { policy: [["May retake below", "90 %"]] }),
      TICKS,
      "2025-11-06",
      "may retake (below 90 %)",
    ],
    [
      "the date in class has passed",
      ana([40], { policy: [...within3, TERM] }),
      TICKS,
      "2025-11-12",
      "not yet at 80 %; by appointment until Fri 30 Jan",
    ],
    [
      "no retakes left",
      ana([40, 50], { policy: [["Retakes allowed", 1]] }),
      {},
      "2025-11-06",
      "not yet at 80 %; 1 of 1 retakes used",
    ],
    [
      "the same form",
      ana([40], { policy: [["Same form again", "yes"]], columns: [{ ...QUIZ, form: "A" }] }),
      TICKS,
      "2025-11-06",
      "not yet at 80 %; form A again",
    ],
    [
      "on a rubric",
      ana([2], { policy: [["Scores are out of", 4]], columns: [{ ...QUIZ, outOf: "" }] }),
      TICKS,
      "2025-11-06",
      "not yet at 3.2 of 4",
    ],
  ])("%s", (_, plan, typed, today, expected) => {
    const first = build(workbook(plan)).after;
    expect(seen(build(type(first, { Student: "Ana" }, typed), today).after, "Reason")).toEqual([[expected]]);
  });

  test("holds nothing of an exception's private note", () => {
    const exceptions = [
      { Student: "Ana", What: "more days", Value: "3", "Private note": "hospital" },
      { Student: "Ana", What: "same form", "Private note": "hospital" },
    ];
    const { after, reply } = build(workbook(ana([40], { exceptions })));
    expect(JSON.stringify([after.snapshot, reply])).not.toContain("hospital");
  });
});

describe("days late", () => {
  test.each([
    ["2025-11-10", ""],
    ["2025-11-11", "1"],
    ["2025-11-15", "4"],
    ["2025-11-17", "5"],
  ])("on %s it is %j school days after Mon 10 Nov", (today, late) => {
    const first = build(workbook(ana([40], { policy: within3 }))).after;
    expect(seen(build(first, today).after, "Days late")).toEqual([[late]]);
  });

  test("never of who only may retake", () => {
    const plan = ana([85], { policy: [...within3, ["May retake below", "90 %"]] });
    expect(seen(build(workbook(plan), "2025-12-01").after, "Days late")).toEqual([[""]]);
  });
});

describe("attempts and forms", () => {
  test.each<[string, BooksPlan, string[]]>([
    ["one attempt", ana([40]), ["40", "1st of 1", "40", "0", "B"]],
    ["the better one is the first", ana([60, 40]), ["60", "1st of 2", "60", "1", "C"]],
    ["the better one is the second", ana([40, "60*"]), ["60*", "2nd of 2", "60*", "1", "C"]],
    ["equal ones", ana([60, 60]), ["60", "1st of 2", "60", "1", "C"]],
    [
      "under a mean",
      ana([40, 60], { policy: [["Retake rule", "mean"]] }),
      ["60", "2nd of 2", "50", "1", "C"],
    ],
    ["under a cap", ana([40, 70], { policy: [["Retake cap", "60 %"]] }), ["70", "2nd of 2", "60", "1", "C"]],
    [
      "a class that starts at B",
      { classes: [{ columns: [QUIZ], students: [["Ana", 40]], settings: { "Forms start at": "B" } }] },
      ["40", "1st of 1", "40", "0", "C"],
    ],
    ["not taken, and back in class already", ana(["MI"]), ["", "", "", "0", "B"]],
    [
      "not taken, and not back yet",
      ana(["MI"], { columns: [{ ...QUIZ, returned: "" }] }),
      ["", "", "", "0", "A"],
    ],
  ])("%s", (_, plan, expected) => {
    const { after } = build(workbook(plan));
    expect(seen(after, "Score", "Best attempt", "Recorded", "Retakes used", "Form")).toEqual([expected]);
  });

  test("a form that came back to the class is not the next one of who was absent", () => {
    const plan = {
      classes: [
        {
          columns: [QUIZ],
          students: [
            ["Ana", 40],
            ["Ben", "ABS"],
          ] as const,
        },
      ],
    };
    expect(lineOf(build(workbook(plan)).after, "Ben")["Form"]).toBe("B");
  });

  test("one sitting has one form, whichever of its standards is still open", () => {
    const columns = ["LF.1", "LF.2"].flatMap((standard): ColumnPlan[] => [
      { ...QUIZ, name: standard, standard },
      { ...RETAKE, name: `${standard} R`, standard, retakeOf: standard, returned: "2025-11-20" },
    ]);
    const students = [["Ana", 40, 90, 40, ""] as const];
    const { after } = build(workbook({ classes: [{ columns, students }] }), "2025-11-14");
    expect(seen(after, "Standard", "Form")).toEqual([["LF.2", "C"]]);
  });

  test("retakes of a term are counted by sitting, not by standard", () => {
    const columns = ["LF.1", "LF.2"].flatMap((standard): ColumnPlan[] => [
      { ...QUIZ, name: standard, standard },
      { ...RETAKE, name: `${standard} R`, standard, retakeOf: standard },
    ]);
    const students = [["Ana", 40, 50, 40, 50] as const];
    const plan = (allowed: number) => ({
      policy: [["Retakes per term", allowed], TERM],
      classes: [{ columns, students }],
    });
    const status = (allowed: number) => seen(build(workbook(plan(allowed))).after, "Status").flat();
    expect(status(1)).toEqual(["no retakes left", "no retakes left"]);
    expect(status(2)).toEqual(["corrective needed", "corrective needed"]);
  });
});

test.each([
  ["+1", "corrective needed"],
  ["2", "corrective needed"],
  ["1", "no retakes left"],
  ["unlimited", "corrective needed"],
])("more retakes: %s, where one is allowed and taken", (value, expected) => {
  const exceptions = [{ Student: "Ana", What: "more retakes", Value: value }];
  const { after } = build(workbook(ana([40, 50], { policy: [["Retakes allowed", 1]], exceptions })));
  expect(seen(after, "Status")).toEqual([[expected]]);
});

test.each<[Cell, string]>([
  ["", "40"],
  [0.5, "50"],
  ["50 %", "50"],
  [true, "60"],
])(
  "corrections done (%j) give back a third of the lost credit, where the school does so",
  (done, expected) => {
    const policy = [
      ["Retake rule", "credit back"],
      ["Credit back", "33.33333333 %"],
    ];
    const first = build(workbook(ana([40], { policy }))).after;
    const typed = type(first, { Student: "Ana" }, { "Corrections done": done });
    expect(seen(build(typed).after, "Recorded")).toEqual([[expected]]);
  },
);

test("an exception nobody can go by is named", () => {
  const exceptions = [{ Student: "Ana", What: "more days", Value: "some" }];
  const { reply } = build(workbook(ana([40], { exceptions })));
  expect(reply.issues).toEqual([
    expect.objectContaining({ tab: EXCEPTIONS_TABLE.title, code: "illegalException" }),
  ]);
});
