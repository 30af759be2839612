import { buildGroupsTab } from "../../../src/actions/groups/buildGroupsTab";
import type { Snapshot } from "../../../src/workbook/snapshot";
import { columnLetters } from "../../../src/workbook/cell";
import { planTable } from "../../../src/workbook/tables/planTable";
import { EXCEPTIONS_TABLE, STANDARDS_TABLE } from "../../../src/workbook/tables/specs";
import type { Line, TableSpec } from "../../../src/workbook/tables/tableSpec";
import { NO_CHANGES } from "../../../src/workbook/snapshot";
import { applyToSnapshot } from "../../workbook/applyToSnapshot";
import { makeBooks, type BooksPlan, type ColumnPlan, type StudentPlan } from "../booksMaker";
import { build, EMPTY, rowsOf, TODAY } from "./tab";

const COLUMNS: ColumnPlan[] = [
  { name: "T1", standard: "6.1", given: "2025-11-04" },
  { name: "T2", standard: "6.2", given: "2025-11-04" },
];
const STUDENTS: StudentPlan[] = [
  ["Ana", 40, 90],
  ["Ben", 50, 95],
  ["Cleo", 85, 30],
  ["Dan", 90, 20],
  ["Eva", 90, 92],
];
const plan = (change: Partial<BooksPlan> = {}): BooksPlan => ({
  classes: [{ columns: COLUMNS, students: STUDENTS }],
  ...change,
});
const classOf = (...students: StudentPlan[]) => plan({ classes: [{ columns: COLUMNS, students }] });

/** A build on a workbook that has the settings tabs too, so that rows are known. */
function buildWith({ exceptions = [], standards = [], ...more }: Partial<BooksPlan>) {
  const books = makeBooks(plan({ exceptions, standards, ...more }));
  const tables: [TableSpec, readonly Line[]][] = [
    [EXCEPTIONS_TABLE, exceptions],
    [STANDARDS_TABLE, standards],
  ];
  const snapshot = tables.reduce<Snapshot>((before, [spec, lines]) => {
    const { change } = planTable(spec, before, lines);
    return change ? applyToSnapshot(before, { ...NO_CHANGES, tabs: [change] }) : before;
  }, EMPTY);
  const built = buildGroupsTab({ books, snapshot, scope: {}, today: TODAY });
  return { ...built, after: applyToSnapshot(snapshot, built.changes) };
}

const GROUPS = ["Group 1 | Ana", "Group 1 | Ben", "Group 2 | Cleo", "Group 2 | Dan", "Extension | Eva"];
const columnOf = ({ columns }: TableSpec, heading: string) =>
  columnLetters(columns.findIndex((column) => column.heading === heading));

describe("an exception that cannot be followed is named with its cell and what to do; the rest is built", () => {
  const pin = (Student: string, Standard: string) => ({ What: "pin", Student, Standard });
  test.each<[string, Line[], string, string, string[]?]>([
    [
      "nobody has the name",
      [pin("Zoe", "6.1")],
      "Student",
      "Zoe is in no class list; correct the name or the ID.",
    ],
    [
      "there is no such class",
      [{ ...pin("Ana", "6.1"), Class: "Period 9" }],
      "Student",
      "No class is called Period 9; type it as it stands in Mastery Classes.",
    ],
    [
      "there is no such standard",
      [pin("Ana", "9.9")],
      "Standard",
      "9.9, named for Ana, is no standard of the class; correct the code.",
    ],
    ["a pin names no standard", [pin("Ana", "")], "Standard", "The pin of Ana names no standard; type one."],
    [
      "a pin to a standard without a gap",
      [pin("Eva", "6.1")],
      "Standard",
      "Eva is pinned to 6.1 and has no gap there now; the pin is passed over. Take it out, or use Moved to.",
    ],
    [
      "kept apart from nobody",
      [{ What: "keep apart", Student: "Ana" }],
      "Value",
      "Ana is kept apart from nobody; type the other student's name under Value.",
    ],
    [
      "kept apart from a name nobody has",
      [{ What: "keep apart", Student: "Ana", Value: "Zoe" }],
      "Value",
      "Zoe is in no class list; correct the name or the ID.",
    ],
    [
      "kept apart from themselves",
      [{ What: "keep apart", Student: "Ana", Value: "Ana" }],
      "Value",
      "Ana cannot be kept apart from themselves; type the other student's name.",
    ],
  ])("%s", (_what, exceptions, heading, message) => {
    const { reply, ...built } = buildWith({
      exceptions: [{ What: "joined", From: "2025-09-01" }, ...exceptions],
    });
    expect(reply.issues).toEqual([
      {
        ...{ tab: "Mastery Exceptions", row: 3, column: columnOf(EXCEPTIONS_TABLE, heading) },
        ...{ code: "groupException", message },
      },
    ]);
    expect(rowsOf(built, "Group", "Student")).toEqual(GROUPS);
  });

  test("contradictory pins", () => {
    const students = [...STUDENTS, ["Finn", 20, 70], ["Gus", 90, 90], ["Hana", 90, 90]];
    const { reply, ...built } = buildWith({
      classes: [{ columns: COLUMNS, students }],
      exceptions: [pin("Finn", "6.2"), pin("Finn", "6.1")],
    });
    expect(reply.issues).toMatchObject([
      { row: 3, message: "Finn is pinned to 6.2 and to 6.1; the first holds. Take one of the two out." },
    ]);
    expect(rowsOf(built, "Group", "Student")).toContain("Group 2 | Finn");
  });

  test("pinned and left out", () => {
    const leaveOut = { What: "leave out", Student: "Ana", Standard: "6.1" };
    expect(buildWith({ exceptions: [pin("Ana", "6.1"), leaveOut] }).reply.issues).toMatchObject([
      {
        row: 2,
        message: "Ana is pinned to 6.1 and left out of it; the leaving out holds. Take one of the two out.",
      },
    ]);
  });

  test("pins past Groups at most", () => {
    const { reply } = buildWith({
      policy: [["Groups at most", 1]],
      exceptions: [pin("Ana", "6.1"), pin("Cleo", "6.2")],
    });
    expect(reply.issues).toMatchObject([
      {
        row: 3,
        message:
          'Cleo is pinned to 6.2, for which "Groups at most" leaves no group. Raise it, or take a pin out.',
      },
    ]);
  });

  test("somebody of a class that is grouped by itself is apart anyway: nothing is said", () => {
    const classes = [
      { name: "Period 1", columns: COLUMNS, students: STUDENTS },
      { name: "Period 2", columns: COLUMNS, students: [["Zoe", 40, 40]] },
    ];
    const exceptions = [{ What: "keep apart", Student: "Ana", Value: "Zoe" }];
    expect(buildWith({ classes, exceptions }).reply.issues).toEqual([]);
  });
});

describe("prerequisites", () => {
  test("that are no standard are named with their cell; a title is one too", () => {
    const standards = [
      { Code: "6.1", Title: "Slope" },
      { Code: "6.2", Prerequisites: "slope, 6.0" },
    ];
    const { reply } = buildWith({ standards });
    expect(reply.issues).toEqual([
      {
        ...{ tab: "Standards", row: 3, column: columnOf(STANDARDS_TABLE, "Prerequisites") },
        ...{
          code: "prerequisite",
          message: '6.0, a prerequisite of 6.2, is no standard; did you mean "6.1"?',
        },
      },
    ]);
  });

  test.each([
    [
      "in a circle",
      { Code: "6.1", Prerequisites: "6.2" },
      "Standards: 6.1, 6.2 are prerequisites of each other in a circle; take one of them out.",
    ],
    [
      "of itself",
      { Code: "6.1", Prerequisites: "6.1" },
      "Standards: 6.1 is its own prerequisite; take it out there.",
    ],
  ])("%s are named", (_what, first, expected) => {
    const circle = first.Prerequisites === "6.2" ? { Prerequisites: "6.1" } : {};
    const built = build(plan({ standards: [first, { Code: "6.2", ...circle }] }));
    expect(built.reply.warnings).toEqual([expected]);
    expect(rowsOf(built, "Group", "Student")).toEqual(GROUPS);
  });
});

describe("a class in which there is little to group", () => {
  test.each<[string, BooksPlan, string, string[], string[]]>([
    [
      "all have mastered everything",
      classOf(["Ana", 90, 90], ["Ben", 85, 95]),
      "Period 1: no gaps, 2 extension",
      ["Period 1: everybody who is assessed has mastered 6.1, 6.2; nobody needs a group."],
      ["Extension | Ana", "Extension | Ben"],
    ],
    [
      "nobody is assessed",
      classOf(["Ana", "", ""], ["Ben", "ABS", ""]),
      "Period 1: 2 not assessed",
      [
        "Period 1: nobody has a result on 6.1, 6.2 that can be read. Type scores, or ask for another assessment.",
      ],
      ["Not assessed | Ana", "Not assessed | Ben"],
    ],
    [
      "one student",
      classOf(["Ana", 40, 90]),
      "Period 1: 1 group with 1 student",
      ["Ana is alone on 6.1: no other group shares another of their gaps."],
      ["Group 1 | Ana"],
    ],
  ])("%s", (_what, books, toast, warnings, rows) => {
    const built = build(books);
    expect(built.toast).toBe(toast);
    expect(built.reply.warnings).toEqual(warnings);
    expect(rowsOf(built, "Group", "Student")).toEqual(rows);
  });

  test("a class without students is named, and the others are built", () => {
    const classes = [
      { name: "Period 1", columns: COLUMNS, students: STUDENTS },
      { name: "Period 2", columns: COLUMNS, students: [] },
    ];
    const built = build(plan({ classes }));
    expect(rowsOf(built, "Group", "Student")).toEqual(GROUPS);
    expect(built.reply.issues).toMatchObject([{ tab: "Period 2", code: "noStudents" }]);
  });

  test("of several classes each sentence says which", () => {
    const classes = ["Period 1", "Period 2"].map((name) => {
      return { name, columns: COLUMNS, students: [["Ana", 40, 90]] as StudentPlan[] };
    });
    expect(build(plan({ classes })).reply.warnings).toEqual([
      "Period 1: Ana is alone on 6.1: no other group shares another of their gaps.",
      "Period 2: Ana is alone on 6.1: no other group shares another of their gaps.",
    ]);
  });
});

test("the reply says how many of those with a gap a group works with", () => {
  expect(build(plan({ policy: [["Groups at most", 1]] })).reply).toMatchObject({ covered: 2, withGap: 4 });
});
