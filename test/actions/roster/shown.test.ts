import type { Cell } from "../../../src/workbook/cell";
import type { Scope } from "../../../src/actions/scope";
import type { BooksPlan, ClassPlan, ColumnPlan } from "../booksMaker";
import { build, lineOf, regraded, seen, type, workbook } from "./makers";

const column = (name: string, standard: string, given = "", more: Partial<ColumnPlan> = {}): ColumnPlan => ({
  name,
  standard,
  given,
  returned: given,
  ...more,
});

/** An older assessment on one standard, a newer one on two. */
const COLUMNS = [
  column("Quiz 6", "6.2", "2025-10-06"),
  column("Quiz 7 a", "7.1", "2025-11-03"),
  column("Quiz 7 b", "7.2", "2025-11-03"),
];

const period = (name: string, ...students: Cell[][]): ClassPlan => ({ name, columns: COLUMNS, students });

const CLASS = period(
  "Period 1",
  ["Ana", 40, 40, 50],
  ["Ben", 90, 50, 90],
  ["Cy", 40, 90, 90],
  ["Dee", 90, 90, 90],
);

function shown(plan: BooksPlan, scope: Scope = {}): string[][] {
  return seen(build(workbook(plan), "2025-11-06", scope).after, "Class", "Student", "Standard", "Also open");
}

describe("which standards the roster shows", () => {
  const all = [
    ["Period 1", "Ana", "6.2", ""],
    ["Period 1", "Ana", "7.1", ""],
    ["Period 1", "Ana", "7.2", ""],
    ["Period 1", "Ben", "7.1", ""],
    ["Period 1", "Cy", "6.2", ""],
  ];
  const newest = [
    ["Period 1", "Ana", "7.1", "6.2"],
    ["Period 1", "Ana", "7.2", "6.2"],
    ["Period 1", "Ben", "7.1", ""],
    ["Period 1", "Cy", "6.2", ""],
  ];

  test.each<[string, BooksPlan, Scope, string[][]]>([
    [
      "the most recent assessment, and one line for who has only older gaps",
      { classes: [CLASS] },
      {},
      newest,
    ],
    ["everything", { classes: [CLASS], policy: [["Roster shows", "everything"]] }, {}, all],
    [
      "a standard",
      { classes: [CLASS] },
      { standard: "6.2" },
      [
        ["Period 1", "Ana", "6.2", "7.1, 7.2"],
        ["Period 1", "Cy", "6.2", ""],
      ],
    ],
    [
      "an assessment by any of its columns",
      { classes: [CLASS] },
      { assessment: "quiz 7 B" },
      [
        ["Period 1", "Ana", "7.1", "6.2"],
        ["Period 1", "Ana", "7.2", "6.2"],
        ["Period 1", "Ben", "7.1", ""],
      ],
    ],
    [
      "a class",
      { classes: [CLASS, period("Period 2", ["Eve", 40, 40, 90])] },
      { class: "period 2" },
      [["Period 2", "Eve", "7.1", "6.2"]],
    ],
    [
      "of each class its own most recent one",
      { classes: [{ ...CLASS, students: [["Ana", 40, "", ""]] }, period("Period 2", ["Eve", 40, 40, 90])] },
      {},
      [
        ["Period 1", "Ana", "6.2", ""],
        ["Period 2", "Eve", "7.1", "6.2"],
      ],
    ],
    [
      "the latest assessment a standard was on, however old the score",
      {
        classes: [
          {
            columns: [column("Quiz 1", "A", "2025-10-06"), column("Quiz 2", "A", "2025-11-03")],
            students: [
              ["Ana", 90, 40],
              ["Ben", 40, 50],
              ["Cy", 40, ""],
            ],
          },
        ],
      },
      { standard: "A" },
      [
        ["Period 1", "Ben", "A", ""],
        ["Period 1", "Cy", "A", ""],
      ],
    ],
  ])("%s", (_, plan, scope, expected) => {
    expect([...shown(plan, scope)].sort()).toEqual([...expected].sort());
  });
});

describe("once there is a newer assessment", () => {
  const older = {
    classes: [
      {
        columns: COLUMNS,
        students: [
          ["Ana", 40, "", ""],
          ["Ben", 40, "", ""],
        ] as const,
      },
    ],
  };
  const newer = [
    ["Ana", 40, 40, 90],
    ["Ben", 40, 50, 90],
  ];
  const first = build(workbook(older)).after;
  const moveOn = (one: typeof first) => regraded(one, ([only]) => [{ ...only!, students: newer }]);

  test("an older line stays while the teacher's ticks or words stand on it", () => {
    const typed = type(first, { Student: "Ben" }, { "Corrective done": true });
    const { after } = build(moveOn(typed));
    expect(seen(after, "Student", "Standard", "Also open")).toEqual([
      ["Ben", "6.2", ""],
      ["Ana", "7.1", "6.2"],
      ["Ben", "7.1", ""],
    ]);
    expect(lineOf(after, "Ben", "6.2")["Corrective done"]).toBe(true);
    expect(build(after).changes.tabs).toEqual([]);
  });

  test("what was ticked for an attempt that is taken keeps no older line", () => {
    const retake = { name: "Quiz 6 R", standard: "6.2", retakeOf: "Quiz 6", given: "2025-10-20" };
    const columns = [...COLUMNS, retake];
    const before = build(workbook({ classes: [{ columns, students: [["Ben", 40, "", "", ""]] }] })).after;
    const typed = type(before, { Student: "Ben" }, { "Corrective done": true });
    const taken = regraded(typed, ([only]) => [{ ...only!, students: [["Ben", 40, 50, 90, 50]] }]);
    expect(seen(build(taken).after, "Standard", "Also open")).toEqual([["7.1", "6.2"]]);
  });

  test("brought up to date as it stands, older lines that were asked for stay and no others come", () => {
    const before = build(moveOn(first), "2025-11-06", { everything: true }).after;
    const { after, reply } = build(before, "2025-11-06", { standing: true });
    expect(seen(after, "Student", "Standard")).toEqual(seen(before, "Student", "Standard"));
    expect(seen(after, "Student", "Standard")).toHaveLength(4);
    expect(reply).toMatchObject({ came: 0, went: 0, lines: 4 });
    expect(seen(build(before).after, "Student", "Standard")).toHaveLength(2);
  });

  test("a scope adds its lines and takes none away", () => {
    const before = build(moveOn(first)).after;
    const { after, reply } = build(before, "2025-11-06", { standard: "6.2" });
    expect(seen(after, "Student", "Standard").sort()).toEqual([
      ["Ana", "6.2"],
      ["Ana", "7.1"],
      ["Ben", "6.2"],
      ["Ben", "7.1"],
    ]);
    expect(reply).toMatchObject({ lines: 2, students: 2, standards: 1, came: 2, went: 0 });
  });
});

test("a first build lists by class, then the most urgent first, then student", () => {
  const plan = {
    policy: [["Before a retake", "Corrective done"]],
    classes: [
      period("Period 2", ["Zoe", 90, 40, 90]),
      period("Period 1", ["Ana", 90, 50, 40], ["Ben", 90, "MI", 90]),
    ],
  };
  const built = build(workbook(plan)).after;
  expect(seen(built, "Class", "Student", "Standard", "Status")).toEqual([
    ["Period 2", "Zoe", "7.1", "corrective needed"],
    ["Period 1", "Ben", "7.1", "to make up"],
    ["Period 1", "Ana", "7.1", "corrective needed"],
    ["Period 1", "Ana", "7.2", "corrective needed"],
  ]);
});

describe("what the teacher is told", () => {
  const many = period(
    "Period 1",
    ...Array.from({ length: 17 }, (_, at) => [`S${at}`, 90, 40, at < 6 ? 40 : 90]),
  );
  const announced = COLUMNS.map((one) => ({ ...one, retakeOn: "2025-11-14" }));

  test("how many students and standards, the next day in class and its form", () => {
    const { toast, reply } = build(workbook({ classes: [{ ...many, columns: announced }] }));
    expect(toast).toBe("17 students, 2 standards, next retake Fri 14 Nov, form B");
    expect(reply).toMatchObject({ students: 17, standards: 2, lines: 23, came: 23, overdue: 0 });
    expect(reply.next).toEqual({ day: "2025-11-14", form: "B" });
  });

  test("copies are of students, not of lines", () => {
    const { reply } = build(workbook({ classes: [many] }));
    expect(reply.forms).toEqual([{ assessment: "Quiz 7 a, Quiz 7 b", form: "B", copies: 17 }]);
  });

  test("an assessment without a form left is a task with how many and by when", () => {
    const { reply, toast } = build(workbook({ classes: [many], policy: [["Forms", "A"]] }));
    expect(reply.forms).toEqual([]);
    expect(reply.newForms).toEqual([{ assessment: "Quiz 7 a, Quiz 7 b", students: 17, by: "2025-11-17" }]);
    expect(toast).toBe(
      "17 students, 2 standards, next retake Mon 17 Nov, new form needed: Quiz 7 a, Quiz 7 b",
    );
  });

  test("who is overdue", () => {
    const { reply, toast } = build(
      workbook({ classes: [period("Period 1", ["Ana", 90, 40, 90])] }),
      "2025-11-20",
    );
    expect(reply).toMatchObject({ overdue: 1, next: null });
    expect(toast).toBe("1 student, 1 standard, 1 overdue");
  });

  test("two forms on one day", () => {
    const plan = {
      policy: [["Rotate forms by class", "yes"]],
      classes: ["Period 1", "Period 2"].map((name) => ({
        ...period(name, ["Ana", 90, 40, 90]),
        columns: announced,
      })),
    };
    expect(build(workbook(plan)).toast).toBe("2 students, 1 standard, next retake Fri 14 Nov, form C");
  });
});
