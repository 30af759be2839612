import fc from "fast-check";
import type { BooksPlan, ClassPlan, ColumnPlan, StudentPlan } from "../booksMaker";
import { build, EMPTY, rowsOf, tabNamed, typing } from "./tab";

const NOV_4 = { given: "2025-11-04" };
const TWO: ColumnPlan[] = [
  { name: "T1", standard: "6.1", ...NOV_4 },
  { name: "T2", standard: "6.2", ...NOV_4 },
];

function oneClass(
  students: readonly StudentPlan[],
  { standards = [], columns = TWO }: Pick<BooksPlan, "standards"> & Partial<ClassPlan> = {},
): BooksPlan {
  return { classes: [{ columns, students }], standards };
}

/** Two below on 6.1, two below on 6.2, two with no gap, two with nothing. */
const EIGHT: StudentPlan[] = [
  ["Ana", 40, 90],
  ["Ben", 50, 95],
  ["Cleo", 85, 30],
  ["Dan", 90, 20],
  ["Eva", 90, 92],
  ["Finn", 81, 88],
  ["Gus", "", ""],
  ["Hana", "", "ABS"],
];
const PLAN = oneClass(EIGHT, {
  standards: [{ Code: "6.1", Title: "Slope", "I can": "I can find a slope." }, { Code: "6.2" }],
});

describe("a first build", () => {
  const built = build(PLAN);

  test("lists a class by group, students in roster order, who is not assessed last", () => {
    expect(rowsOf(built, "Class", "Group", "Standard", "Student", "Level", "Last mark")).toEqual([
      "Period 1 | Group 1 | 6.1 | Ana | Not yet | 40",
      "Period 1 | Group 1 | 6.1 | Ben | Not yet | 50",
      "Period 1 | Group 2 | 6.2 | Cleo | Not yet | 30",
      "Period 1 | Group 2 | 6.2 | Dan | Not yet | 20",
      "Period 1 | Extension |  | Eva |  | ",
      "Period 1 | Extension |  | Finn |  | ",
      "Period 1 | Not assessed | 6.1, 6.2 | Gus |  | ",
      "Period 1 | Not assessed | 6.1, 6.2 | Hana |  | ",
    ]);
  });

  test("shows the standard's sentence", () => {
    expect(rowsOf(built, "I can")[0]).toBe("I can find a slope.");
  });

  test("says in one short line what it made, and shows the tab", () => {
    expect(built.toast).toBe("Period 1: 2 groups with 4 students, 2 extension, 2 not assessed");
    expect(built.reply).toMatchObject({ groups: 2, students: 4, extension: 2, notAssessed: 2, moved: [] });
    expect(built.changes.show).toBe("Corrective Groups");
  });

  test("makes no tab where nobody is to be listed", () => {
    const { changes, toast } = build(oneClass([]));
    expect(changes.tabs).toEqual([]);
    expect(toast).toBe("No groups: nothing that was asked for has been assessed in these classes.");
  });
});

describe("teaching again to everyone", () => {
  const plan = oneClass(
    [
      ["Ana", 40, 90],
      ["Ben", 50, 95],
      ["Cleo", 45, 30],
      ["Dan", 90, 20],
      ["Eva", 90, 92],
      ["Finn", 20, 88],
    ],
    { standards: [{ Code: "6.1", Title: "Slope" }] },
  );
  const built = build(plan);

  test("is a block before the groups, and whose only gap it is practises after it", () => {
    expect(rowsOf(built, "Group", "Standard", "Student", "Level")).toEqual([
      "Reteach everyone: Slope | 6.1 | Everyone (6.1) | 4 of 6 not yet",
      "Group 1 | 6.2 | Cleo | Not yet",
      "Group 1 | 6.2 | Dan | Not yet",
      "Practice after the reteach | 6.1 | Ana | Not yet",
      "Practice after the reteach | 6.1 | Ben | Not yet",
      "Practice after the reteach | 6.1 | Finn | Not yet",
      "Extension |  | Eva | ",
    ]);
  });

  test("stands in the toast", () => {
    expect(built.toast).toBe("Period 1: reteach Slope to everyone, 1 group with 2 students, 1 extension");
    expect(built.reply.reteach).toEqual(["Slope"]);
  });

  test("is found again by the next build, ticks and all", () => {
    const on = typing(built.after, "Everyone (6.1)", { "Corrective done": true, Note: "Mon" });
    const again = build(plan, { on });
    expect(again.changes.tabs).toEqual([]);
    expect(rowsOf(again, "Student", "Note")[0]).toBe("Everyone (6.1) | Mon");
  });
});

describe("what groups are made for", () => {
  const columns: ColumnPlan[] = [
    { name: "Old", standard: "5.1", given: "2025-10-01" },
    { name: "T1", standard: "6.1", ...NOV_4 },
    { name: "T2", standard: "6.2", ...NOV_4 },
    { name: "Homework", standard: "6.3", kind: "practice", given: "2025-11-05" },
    { name: "Planned", standard: "7.1", given: "2025-11-20" },
  ];
  const students: StudentPlan[] = [
    ["Ana", 10, 40, 90, 10, ""],
    ["Ben", 90, 30, 50, 10, ""],
    ["Cleo", 20, 90, 90, 10, ""],
    ["Dan", 90, 90, 20, 10, ""],
  ];
  const plan = oneClass(students, { columns });

  test.each([
    ["the most recent assessment: columns given on one day", {}, ["6.1 | Ana", "6.1 | Ben", "6.2 | Dan"]],
    ["a standard that is asked for", { standard: "5.1" }, ["5.1 | Ana", "5.1 | Cleo"]],
    ["an assessment that is asked for", { assessment: "t2" }, ["6.2 | Ben", "6.2 | Dan"]],
  ])("%s", (_what, scope, expected) => {
    const rows = rowsOf(build(plan, { scope }), "Group", "Standard", "Student");
    const listed = rows.filter((row) => /^(Group|Individual)/.test(row));
    expect(listed.map((row) => row.replace(/^[^|]*\| /, "")).sort()).toEqual(expected);
  });

  test("everything, where the policy says so", () => {
    const rows = rowsOf(build({ ...plan, policy: [["Roster shows", "everything"]] }), "Standard", "Student");
    expect(rows).toContain("5.1 | Ana");
  });

  test("older gaps and gaps of other groups stand beside the student", () => {
    const rows = rowsOf(build(plan), "Student", "Also open");
    expect(rows).toEqual(expect.arrayContaining(["Ana | 5.1", "Ben | 6.2", "Cleo | 5.1", "Dan | "]));
  });

  test("without dates the last column that holds anything is the most recent assessment", () => {
    const undated = columns.map(({ given: _given, ...column }) => column);
    const rows = rowsOf(build(oneClass(students, { columns: undated })), "Group", "Standard", "Student");
    expect(rows).toEqual([
      "Group 1 | 6.2 | Ben",
      "Group 1 | 6.2 | Dan",
      "Extension | 6.2 | Ana",
      "Extension | 6.2 | Cleo",
    ]);
  });

  test.each([
    [
      "homework is looked at never, even where nothing else has a mark yet",
      "practice",
      ["T1 | Ana", "T1 | Ben"],
    ],
    ["formative work is looked at as a test is", "formative", ["Exit | Ana", "Exit | Ben"]],
    ["a pre-test is looked at as a test is", "pre", ["Exit | Ana", "Exit | Ben"]],
  ])("%s", (_what, kind, expected) => {
    const some: ColumnPlan[] = [{ name: "T1" }, { name: "Exit", kind }];
    const rows = [
      ["Ana", "", 20],
      ["Ben", "", 95],
    ];
    expect(rowsOf(build(oneClass(rows, { columns: some })), "Standard", "Student").sort()).toEqual(expected);
  });

  test("a class that has nothing but homework is grouped by it", () => {
    const only: ColumnPlan[] = [{ name: "Homework", kind: "practice", counts: 1 }];
    const rows = rowsOf(build(oneClass([["Ana", 20]], { columns: only })), "Standard", "Student");
    expect(rows).toEqual(["Homework | Ana"]);
  });

  test("the newest formative result where nothing counts yet, which gives no level", () => {
    const formative: ColumnPlan[] = [{ name: "Quiz", standard: "6.1", kind: "formative" }];
    const built = build(
      oneClass(
        [
          ["Ana", 40],
          ["Ben", 50],
          ["Cleo", 90],
        ],
        { columns: formative },
      ),
    );
    expect(rowsOf(built, "Group", "Student", "Level", "Last mark")).toEqual([
      "Group 1 | Ana |  | 40",
      "Group 1 | Ben |  | 50",
      "Extension | Cleo |  | 90",
    ]);
  });

  test("who mastered it before and lies below now is named", () => {
    const retake: ColumnPlan[] = [
      { name: "T1", standard: "6.1" },
      { name: "T1 retake", standard: "6.1", retakeOf: "T1" },
    ];
    const built = build(
      oneClass(
        [
          ["Ana", 90, 40],
          ["Ben", 85, ""],
        ],
        { columns: retake },
      ),
    );
    expect(rowsOf(built, "Group", "Student", "Last mark", "Also open")).toEqual([
      "Extension | Ana | 40 | 6.1 (newest: 40, look again)",
      "Extension | Ben | 85 | ",
    ]);
  });
});

describe("a rebuild", () => {
  const first = build(PLAN);

  test("of the same scores changes nothing", () => {
    const { changes, reply } = build(PLAN, { on: first.after });
    expect(changes.tabs).toEqual([]);
    expect(reply.moved).toEqual([]);
  });

  const better = EIGHT.map((student): StudentPlan => {
    return Array.isArray(student) && student[0] === "Ana" ? ["Ana", 90, 90] : student;
  });
  const after = { ...PLAN, classes: [{ ...PLAN.classes[0]!, students: better }] };

  test("moves whom a new score moves, says why, and the ticks and notes go along", () => {
    const on = typing(first.after, "Ana", {
      "Corrective done": true,
      Tutor: "Eva",
      Feedback: "draws well",
      Note: "calm",
    });
    const built = build(after, { on });
    expect(
      rowsOf(built, "Group", "Student", "Corrective done", "Tutor", "Feedback", "Note").slice(0, 5),
    ).toEqual([
      "Group 1 | Ben | false |  |  | ",
      "Group 2 | Cleo | false |  |  | ",
      "Group 2 | Dan | false |  |  | ",
      "Extension | Ana | true | Eva | draws well | calm",
      "Extension | Eva | false |  |  | ",
    ]);
    expect(built.reply.moved).toEqual([
      { class: "Period 1", student: "Ana", words: "From Group 1 (6.1) to Extension: 6.1 is mastered." },
    ]);
  });

  test("a group that goes on keeps its number", () => {
    const noFirst = EIGHT.map((student): StudentPlan => {
      return Array.isArray(student) && ["Ana", "Ben"].includes(student[0] as string)
        ? [student[0] as string, 90, 90]
        : student;
    });
    const built = build(oneClass(noFirst), { on: first.after });
    expect(rowsOf(built, "Group", "Student").slice(0, 2)).toEqual(["Group 2 | Cleo", "Group 2 | Dan"]);
  });

  test("a student who left is taken off, and what the teacher typed about them goes to the log", () => {
    const on = typing(first.after, "Dan", { Note: "ask at home", "Skill check passed": true });
    const without = EIGHT.filter(
      (student) => Array.isArray(student) && !["Dan", "Finn"].includes(student[0] as string),
    );
    const built = build(oneClass(without), { on });
    expect(rowsOf(built, "Student")).not.toContain("Dan");
    expect(built.reply.moved).toContainEqual({
      class: "Period 1",
      student: "Dan",
      words: "No longer in Group 2 (6.2): not in the class list any more.",
    });
    const log = tabNamed(built.after, "Mastery Log").cells;
    expect(log).toHaveLength(2);
    expect(log[1]!.join(" | ")).toContain("Skill check passed: yes; Note: ask at home");
    expect(built.changes.tabs.map(({ tab }) => tab)).toEqual(["Mastery Log", "Corrective Groups"]);
  });

  test("of one class leaves the lines of the others as they are", () => {
    const two: BooksPlan = { classes: [PLAN.classes[0]!, { ...PLAN.classes[0]!, name: "Period 2" }] };
    const both = build(two);
    expect(both.toast).toBe("2 classes, 4 groups, 8 students");
    const changed = { classes: [after.classes[0]!, { ...after.classes[0]!, name: "Period 2" }] };
    const built = build(changed, { on: both.after, scope: { class: "Period 2" } });
    const rows = rowsOf(built, "Class", "Group", "Student");
    expect(rows).toContain("Period 1 | Group 1 | Ana");
    expect(rows).toContain("Period 2 | Extension | Ana");
  });

  test("of a class that cannot be read just now leaves its lines, and says why", () => {
    const built = build(
      { ...PLAN, classes: [{ ...PLAN.classes[0]!, settings: { "Student columns": "Pupil | Family" } }] },
      {
        on: first.after,
      },
    );
    expect(built.changes.tabs).toEqual([]);
    expect(built.reply.issues.map(({ code }) => code)).toEqual(["headingGone"]);
  });

  test.each([{ class: "Period 9" }, { standard: "9.9" }, { assessment: "T9" }])(
    "for %j, which there is not, changes nothing and says so",
    (scope) => {
      const built = build(PLAN, { on: first.after, scope });
      expect(built.changes.tabs).toEqual([]);
      expect(built.toast).toMatch(/^No groups/);
    },
  );

  test("takes off the lines of a class that is gone", () => {
    const two = build({ classes: [PLAN.classes[0]!, { ...PLAN.classes[0]!, name: "Period 2" }] });
    const rows = rowsOf(build(PLAN, { on: two.after }), "Class");
    expect(new Set(rows)).toEqual(new Set(["Period 1"]));
  });

  test("rows the teacher wrote stay", () => {
    const tab = tabNamed(first.after);
    const cells = [...tab.cells, tab.cells[0]!.map((heading) => (heading === "Note" ? "Room 12" : ""))];
    const on = {
      ...first.after,
      tabs: first.after.tabs.map((t) => (t === tab ? Object.assign(tab, { cells }) : t)),
    };
    expect(rowsOf(build(after, { on }), "Note")).toContain("Room 12");
  });

  test("while a heading of ours is missing nothing is written, and it is named", () => {
    const again = build(PLAN);
    const tab = tabNamed(again.after);
    const cells = tab.cells.map((row, at) =>
      at === 0 ? row.map((cell) => (cell === "Level" ? "" : cell)) : row,
    );
    const built = build(after, { on: { ...again.after, tabs: [{ ...tab, cells }] } });
    expect(built.changes.tabs).toEqual([]);
    expect(built.toast).toBe(
      'The tab "Corrective Groups" misses the heading Level: put it back into row 1. Nothing was changed there.',
    );
  });
});

describe("people", () => {
  test("two students of one name are told apart by their IDs, and names stay text", () => {
    const students: StudentPlan[] = [
      { name: "=Ana", id: "7", marks: [40, 90] },
      { name: "=Ana", id: "8", marks: [90, 40] },
      { name: "Ben", id: "9", marks: [40, 40] },
    ];
    const first = build(oneClass(students));
    expect(rowsOf(first, "Student", "Student ID")).toEqual(
      expect.arrayContaining(["=Ana | 7", "=Ana | 8", "Ben | 9"]),
    );
    expect(tabNamed(first.after).formulas.flat().join("")).toBe("");
    expect(build(oneClass(students), { on: first.after }).changes.tabs).toEqual([]);
  });

  test.each([
    ["left", { What: "left", Student: "Ana", From: "2025-11-01" }, null],
    ["is left out", { What: "leave out", Student: "Ana" }, null],
    ["moved on", { What: "moved on", Student: "Ana", Standard: "6.1" }, "Extension"],
    [
      "has a lower criterion",
      { What: "own criterion", Student: "Ana", Standard: "6.1", Value: "40 %" },
      "Extension",
    ],
    ["is pinned", { What: "pin", Student: "Ana", Standard: "6.1" }, "Group 1"],
  ] as const)(
    "who %s is where the exception says, and the tab does not say so",
    (_what, exception, group) => {
      const students: StudentPlan[] = [
        ["Ana", 50, 90],
        ["Ben", 50, 90],
        ["Cleo", 20, 90],
      ];
      const built = build({ ...oneClass(students), exceptions: [exception] });
      const line = rowsOf(built, "Student", "Group").find((row) => row.startsWith("Ana"));
      expect(line).toBe(group === null ? undefined : `Ana | ${group}`);
      expect(JSON.stringify(tabNamed(built.after).cells)).not.toMatch(/exception|pinned|left out|moved on/i);
    },
  );

  test("an exception nobody can act on is named to the teacher", () => {
    const exceptions = [
      { What: "pin", Student: "Zoe", Standard: "6.1" },
      { What: "keep apart", Student: "Ana", Value: "Nobody" },
    ] as const;
    const { reply } = build({ ...PLAN, exceptions });
    expect(reply.warnings).toEqual([
      "Mastery Exceptions: Nobody is in no class list; correct the name or the ID.",
      "Mastery Exceptions: Zoe is in no class list; correct the name or the ID.",
    ]);
  });

  test("a mark nobody can read is no gap", () => {
    const built = build(
      oneClass([
        ["Ana", "??", ""],
        ["Ben", 40, 90],
        ["Cleo", 30, 90],
      ]),
    );
    expect(rowsOf(built, "Group", "Student")).toContain("Not assessed | Ana");
  });
});

test("across classes, students of two classes share a group where the policy says so", () => {
  const half = (name: string, students: StudentPlan[]): ClassPlan => ({ name, columns: TWO, students });
  const plan: BooksPlan = {
    policy: [["Across classes", "yes"]],
    classes: [
      half("Period 1", [
        ["Ana", 40, 90],
        ["Ben", 90, 90],
      ]),
      half("Period 2", [
        ["Cleo", 30, 90],
        ["Ana", 90, 90],
      ]),
    ],
  };
  const built = build(plan);
  expect(rowsOf(built, "Class", "Group", "Student")).toEqual([
    "Period 1 | Group 1 | Ana",
    "Period 2 | Group 1 | Cleo",
    "Period 1 | Extension | Ben",
    "Period 2 | Extension | Ana",
  ]);
  expect(build(plan, { on: built.after }).changes.tabs).toEqual([]);
});

describe("laws", () => {
  const mark = fc.constantFrom(0, 20, 40, 60, 80, 85, 100, "", "EX", "ABS", "??");
  const roster = fc.array(fc.tuple(mark, mark), { maxLength: 24 });
  const named = (rows: readonly (readonly [unknown, unknown])[]): BooksPlan =>
    oneClass(rows.map(([one, two], at) => [`S${at}`, one, two] as unknown as StudentPlan));

  test("a second build on the same scores changes nothing", () => {
    fc.assert(
      fc.property(roster, roster, (before, now) => {
        const first = build(named(before));
        const second = build(named(now), { on: first.after });
        expect(build(named(now), { on: second.after }).changes.tabs).toEqual([]);
      }),
    );
  });

  test("everybody stands on one line at most, and a rebuild leaves nobody out whom a first build lists", () => {
    const students = (snapshot: Parameters<typeof rowsOf>[0]) =>
      snapshot.after.tabs.length === 0
        ? []
        : rowsOf(snapshot, "Student")
            .filter((name) => /^S\d+$/.test(name))
            .sort();
    fc.assert(
      fc.property(roster, roster, (before, now) => {
        const rebuilt = students(build(named(now), { on: build(named(before)).after }));
        expect(new Set(rebuilt).size).toBe(rebuilt.length);
        expect(rebuilt).toEqual(students(build(named(now), { on: EMPTY })));
      }),
    );
  });
});
