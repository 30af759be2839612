import type { WorkbookFile } from "../../workbench/files/workbookFile";
import { builtFile, longBook, outcomeOf, wideBook, type Outcome, type Told } from "./changed";
import { openLoop, type Loop } from "./loop";
import { choice } from "./tiny";

jest.setTimeout(120_000);

const W = "Period 1";
const L = "Results";
const heading = (cell: string, value: string) => ({ set: `${W}!${cell}`, value });
const marks = (column: string, ...values: unknown[]) => ({
  set: `${W}!${column}2:${column}6`,
  values: values.map((value) => [value]),
});

/** `told`: the codes with a text of their sentence, in any order; nothing else may be said. */
interface Case {
  title: string;
  steps: unknown[];
  told?: [code: string, text: string][];
  /** What the actions make of it; unless said, the same as before. */
  sees?: "same" | "unread" | { lost: string } | { came: string } | { called: string } | "moved";
}

const COLUMNS: Case[] = [
  {
    title: "a column that is none before them",
    steps: [{ insertColumns: [W, 3, 1] }, heading("C1", "Seat")],
  },
  {
    title: "a new assessment between them",
    steps: [{ insertColumns: [W, 4, 1] }, heading("D1", "Quiz 3 (10)"), marks("D", 1, 2, 3, 4, 5)],
    told: [["newColumn", '"Quiz 3 (10)" on "Period 1" is new']],
  },
  {
    title: "a heading spelt otherwise",
    steps: [heading("C1", "Quizz 1 (10)")],
    told: [["columnRenamed", '"Quiz 1 (10)" on "Period 1" is called "Quizz 1 (10)" now']],
  },
  {
    title: "a heading that lost its points",
    steps: [heading("C1", "Quiz 1")],
    told: [["columnRenamed", '"Quiz 1" now']],
  },
  {
    title: "a heading with a word more",
    steps: [heading("D1", "Quiz 2 fractions (10)")],
    told: [["columnRenamed", '"Quiz 2 fractions (10)" now']],
  },
  {
    title: "a wholly other heading over the same marks",
    steps: [heading("D1", "Fractions")],
    told: [["columnRenamed", '"Fractions" now']],
  },
  {
    title: "two neighbours with new headings like the old ones",
    steps: [heading("C1", "Quizz 1 (10)"), heading("D1", "Quizz 2 (10)")],
    told: [
      ["columnRenamed", '"Quizz 1 (10)" now'],
      ["columnRenamed", '"Quizz 2 (10)" now'],
    ],
  },
  {
    title: "a new heading and a new column beside it",
    steps: [
      heading("C1", "Quizz 1 (10)"),
      { insertColumns: [W, 4, 1] },
      heading("D1", "Quiz 3 (10)"),
      marks("D", 1, 2, 3, 4, 5),
    ],
    told: [
      ["columnRenamed", '"Quizz 1 (10)" now'],
      ["newColumn", '"Quiz 3 (10)" on "Period 1" is new'],
    ],
  },
  {
    title: "a column with a new heading, and moved",
    steps: [heading("C1", "Quizz 1 (10)"), { moveColumns: [W, "C:C", "G"] }],
    told: [["columnGone", 'is it "Quizz 1 (10)" now?']],
    sees: { lost: "Quiz 1" },
  },
  {
    title: "a heading that was cleared",
    steps: [heading("D1", "")],
    told: [["columnGone", 'called "Quiz 2 (10)" any more, and column D has none']],
    sees: { lost: "Quiz 2" },
  },
  {
    title: "a column that was deleted",
    steps: [{ deleteColumns: [W, 4, 1] }],
    told: [["columnGone", 'No column on "Period 1" is called "Quiz 2 (10)" any more. Type']],
    sees: { lost: "Quiz 2" },
  },
  {
    title: "a column deleted, and another assessment at the end",
    steps: [{ deleteColumns: [W, 4, 1] }, heading("F1", "Project (50)"), marks("F", 30, 20, 33, 44, 50)],
    told: [
      ["columnGone", '"Quiz 2 (10)"'],
      ["newColumn", '"Project (50)" on "Period 1" is new'],
    ],
    sees: { lost: "Quiz 2" },
  },
  {
    title: "a column deleted, and one of other points in its place",
    steps: [heading("D1", "Project (50)"), marks("D", 30, 20, 33, 44, 50)],
    told: [
      ["columnGone", '"Quiz 2 (10)"'],
      ["newColumn", '"Project (50)"'],
    ],
    sees: { lost: "Quiz 2" },
  },
  {
    title: "a second column of one title, right of the first",
    steps: [{ insertColumns: [W, 6, 1] }, heading("F1", "Quiz 1 (10)"), marks("F", 1, 2, 3, 4, 5)],
    told: [["newColumn", '"Quiz 1 (10) (2)"']],
  },
  {
    title: "a second column of one title, left of the first",
    steps: [{ insertColumns: [W, 3, 1] }, heading("C1", "Quiz 2 (10)"), marks("C", 1, 2, 3, 4, 5)],
    told: [
      ["columnRenamed", '"Quiz 2 (10) (2)" now'],
      ["newColumn", '"Quiz 2 (10)" on "Period 1" is new'],
    ],
  },
  { title: "remarks under a new heading", steps: [heading("F1", "Notes")] },
  {
    title: "the IDs under a new heading",
    steps: [heading("B1", "Number")],
    told: [["columnRenamed", '"Number" now']],
  },
  {
    title: "the IDs deleted",
    steps: [{ deleteColumns: [W, 2, 1] }],
    told: [["columnGone", 'No heading on "Period 1" is called "ID"']],
  },
];

const STUDENTS: Case[] = [
  {
    title: "a student in the middle",
    steps: [{ insertRows: [W, 4, 1] }, { set: `${W}!A4:E4`, values: [["Mia Moss", 106, 1, 2, 3]] }],
    sees: { came: "Mia Moss" },
  },
  {
    title: "a student below a blank row",
    steps: [{ set: `${W}!A8:E8`, values: [["Mia Moss", 106, 1, 2, 3]] }],
    sees: { came: "Mia Moss" },
  },
  {
    title: "a student above the first",
    steps: [{ insertRows: [W, 2, 1] }, { set: `${W}!A2:E2`, values: [["Mia Moss", 106, 1, 2, 3]] }],
    sees: { came: "Mia Moss" },
  },
  { title: "sorted rows", steps: [{ sort: [W, "A2:F6", "C"] }] },
  {
    title: "a student with a new name",
    steps: [heading("A2", "Ana Lee-Ray")],
    sees: { called: "Ana Lee-Ray" },
  },
  {
    title: "the students under a new heading",
    steps: [heading("A1", "Kids")],
    told: [["columnRenamed", '"Kids" now']],
  },
  {
    title: "the students under a new heading, with rows above",
    steps: [heading("A1", "Name"), { insertRows: [W, 1, 2] }],
    told: [["columnRenamed", '"Name" now']],
  },
  {
    title: "the students without a heading",
    steps: [heading("A1", "")],
    told: [["headingGone", 'called "Student" any more, and column A has none']],
    sees: "unread",
  },
  {
    title: "the name in two columns",
    steps: [
      { insertColumns: [W, 2, 1] },
      {
        set: `${W}!A1:B3`,
        values: [
          ["Last name", "First name"],
          ["Lee", "Ana"],
          ["Cho", "Ben"],
        ],
      },
      {
        set: `${W}!A4:B6`,
        values: [
          ["Can", "Cem"],
          ["Diaz", "Dina"],
          ["Ek", "Eva"],
        ],
      },
    ],
    told: [["headingGone", 'No heading on "Period 1" is called "Student" any more']],
    sees: "unread",
  },
  {
    title: "the tab cleared for a new year",
    steps: [{ set: `${W}!A2:F6`, values: Array(5).fill(Array(6).fill("")) }],
    told: [["noStudents", 'no student on "Period 1"']],
    sees: "unread",
  },
];

const ROWS: Case[] = [
  { title: "title rows above", steps: [{ insertRows: [W, 1, 2] }, heading("A1", "My class 2025")] },
  { title: "a second row of headings above", steps: [{ insertRows: [W, 1, 1] }, heading("C1", "Unit 1")] },
  {
    title: "a second row of headings below",
    steps: [{ insertRows: [W, 2, 1] }, { set: `${W}!C2:E2`, values: [["Mon", "Tue", "Wed"]] }],
  },
  {
    title: "a row of points below the headings",
    steps: [{ insertRows: [W, 2, 1] }, { set: `${W}!A2:E2`, values: [["Points", "", 10, 10, 20]] }],
  },
  {
    title: "a row of points above the headings",
    steps: [{ insertRows: [W, 1, 1] }, { set: `${W}!A1:E1`, values: [["Points", "", 10, 10, 20]] }],
  },
];

const TABS: Case[] = [
  {
    title: "a class's tab with a new title",
    steps: [{ renameTab: [W, "Algebra"] }],
    told: [["tabRenamed", 'The tab "Period 1" is called "Algebra" now']],
  },
  {
    title: "a copy of a class's tab",
    steps: [{ duplicateTab: [W, "Copy of Period 1"] }],
    told: [["newClass", '"Copy of Period 1" looks like a class']],
  },
  {
    title: "a copy of a class's tab, and a new title for the tab itself",
    steps: [{ duplicateTab: [W, "Copy of Period 1"] }, { renameTab: [W, "Algebra"] }],
    told: [
      ["tabRenamed", '"Algebra" now'],
      ["newClass", '"Copy of Period 1"'],
    ],
  },
  {
    title: "a class's tab replaced by its copy",
    steps: [{ duplicateTab: [W, "Copy of Period 1"] }, { deleteTab: W }],
    told: [["tabGone", 'The tab "Period 1" of Period 1 is not there any more']],
    sees: "unread",
  },
  {
    title: "a class's tab deleted",
    steps: [{ deleteTab: W }],
    told: [["tabGone", 'The tab "Period 1" of Period 1 is not there any more']],
    sees: "unread",
  },
  {
    title: "our tabs with new titles",
    steps: [{ renameTab: ["Assessments", "A"] }, { renameTab: ["Mastery Classes", "B"] }],
  },
  {
    title: "columns of ours moved",
    steps: [{ moveColumns: ["Assessments", "B:B", "G"] }, { moveColumns: ["Mastery Classes", "B:B", "G"] }],
  },
  {
    title: "lines of ours sorted",
    steps: [{ sort: ["Assessments", "A2:L6", "G"] }, { sort: ["Retake Roster", "A2:Z8", "D"] }],
  },
];

const LONG: Case[] = [
  { title: "a column inserted", steps: [{ insertColumns: [L, 2, 1] }, { set: `${L}!B1`, value: "Room" }] },
  { title: "a column moved", steps: [{ moveColumns: [L, "E:E", "B"] }] },
  {
    title: "the scores under a new heading",
    steps: [{ set: `${L}!E1`, value: "Result" }],
    told: [["headingGone", 'No heading on "Results" is called "Score" any more']],
    sees: "unread",
  },
  {
    title: "the scores without a heading, beside a column like it",
    steps: [{ set: `${L}!E1`, value: "" }],
    told: [["headingGone", 'called "Score" any more, and column E has none']],
    sees: "unread",
  },
  {
    title: "the standards under a new heading",
    steps: [{ set: `${L}!C1`, value: "Zzz" }],
    told: [["headingGone", '"Standard"']],
    sees: "unread",
  },
  {
    title: "the students under a new heading",
    steps: [{ set: `${L}!B1`, value: "Name" }],
    told: [["columnRenamed", '"Name" now']],
  },
  { title: "sorted rows", steps: [{ sort: [L, "A2:F11", "B"] }] },
  { title: "rows above", steps: [{ insertRows: [L, 1, 2] }] },
  {
    title: "a new title for the tab",
    steps: [{ renameTab: [L, "Log"] }],
    told: [["tabRenamed", '"Log" now']],
  },
  {
    title: "a new result at the end",
    steps: [{ set: `${L}!A12:F12`, values: [["2025-10-15", "Mia Moss", "F.2", "Quiz 2", 1, 10]] }],
    sees: { came: "Mia Moss" },
  },
];

let wide: WorkbookFile;
let long: WorkbookFile;
const before = new Map<WorkbookFile, Outcome>();
const looked = async (file: WorkbookFile, ...steps: unknown[]): Promise<Outcome> => {
  const loop = await openLoop(file);
  try {
    if (steps.length > 0) await loop.run(...steps);
    return await outcomeOf(loop);
  } finally {
    await loop.close();
  }
};

beforeAll(async () => {
  [wide, long] = [await builtFile(wideBook()), await builtFile(longBook())];
  for (const file of [wide, long]) before.set(file, await looked(file));
});

test("a workbook that nobody changed is built as it was, and nothing is said", () => {
  for (const { told, refused } of before.values())
    expect([told, refused]).toEqual([{ setUp: [], groups: [], roster: [], map: [] }, []]);
});

describe.each([
  ["columns", COLUMNS, () => wide],
  ["students", STUDENTS, () => wide],
  ["rows", ROWS, () => wide],
  ["tabs", TABS, () => wide],
  ["a long list", LONG, () => long],
] as const)("%s", (_, cases, file) => {
  test.each(choice(cases as readonly Case[], 20))("$title", async ({ steps, told = [], sees = "same" }) => {
    const was = before.get(file()) as Outcome;
    const now = await looked(file(), ...steps);
    expect(now.refused).toEqual([]);
    for (const action of ["setUp", "groups", "roster", "map"] as const)
      sayExactly(
        now.told[action],
        action === "setUp" ? told.filter(([code]) => code !== "noStudents") : told,
      );
    seesAsBefore(was, now, sees);
  });
});

/** One sentence for each difference, and none besides. */
function sayExactly(issues: readonly Told[], told: readonly (readonly [string, string])[]): void {
  const said = issues
    .filter(({ code }) => code !== "returnedGuessed")
    .map(({ code, message }) => [code, message]);
  expect(said).toHaveLength(told.length);
  expect(said).toEqual(
    expect.arrayContaining(told.map(([code, text]) => [code, expect.stringContaining(text)])),
  );
}

/** What stood on a list still stands there with what the teacher typed, but for what really changed. */
function seesAsBefore(was: Outcome, now: Outcome, sees: NonNullable<Case["sees"]>): void {
  const sorted = (lines: readonly string[]) => [...lines].sort();
  if (sees === "same") {
    expect({ ...now.live }).toEqual(
      Object.fromEntries(
        Object.entries(was.live).map(([name, lines]) => [name, expect.arrayContaining(lines)]),
      ),
    );
    expect(sorted(now.roster)).toEqual(sorted(was.roster));
    expect(sorted(now.groups)).toEqual(sorted(was.groups));
  } else if (sees === "unread") {
    expect(sorted(now.roster)).toEqual(sorted(was.roster));
    expect(now.live["Period 2"]).toEqual(was.live["Period 2"]);
  } else if (sees !== "moved" && "lost" in sees) {
    const without = (lines: readonly string[]) =>
      lines.map((line) => line.replace(new RegExp(`(, )?${sees.lost} [^,]+`), "").replace(": , ", ": "));
    expect(now.live[W]).toEqual(without(was.live[W] as string[]));
    expect(now.roster).toEqual(expect.arrayContaining(was.roster));
  } else if (sees !== "moved" && "came" in sees) {
    expect(now.roster).toEqual(expect.arrayContaining(was.roster));
    expect(now.roster.filter((line) => line.includes(sees.came))).toHaveLength(1);
  } else if (sees !== "moved") {
    expect(now.roster.map((line) => line.replace(sees.called, "Ana Lee"))).toEqual(was.roster);
  }
}

describe("a new name that is taken over", () => {
  const opened = async (act: (loop: Loop) => Promise<void>) => {
    const loop = await openLoop(wide);
    try {
      await act(loop);
    } finally {
      await loop.close();
    }
  };

  test("stands in the settings with all that belonged to the old one, and nothing is said any more", () =>
    opened(async (loop) => {
      const row = (await loop.cells("Assessments")).findIndex((cells) => cells[1] === "Essay (20)") + 1;
      await loop.run(
        heading("E1", "Long essay (20)"),
        { set: `Assessments!M1:M${row}`, values: [["My remark"], ...Array(row - 2).fill([""]), ["keep"]] },
        { set: `Assessments!D${row}`, value: "observation" },
      );
      const { withNew } = (await loop.call("suggestSetup")) as unknown as { withNew: unknown };
      await loop.call("applySetup", withNew);
      expect((await loop.cells("Assessments"))[row - 1]).toEqual(
        expect.arrayContaining(["Period 1", "Long essay (20)", "Essay", "observation", 20, "keep"]),
      );
      const now = await outcomeOf(loop);
      expect(now.told).toEqual({ setUp: [], groups: [], roster: [], map: [] });
      const was = before.get(wide) as Outcome;
      expect(now.live).toEqual(was.live);
      expect(now.roster).toEqual(was.roster.map((line) => line.replace("Essay (20)", "Long essay (20)")));
      expect(await loop.call("applySetup", (await loop.call("suggestSetup"))["setup"])).toMatchObject({
        tabs: [],
      });
      expect((await loop.cells("Mastery Log")).map((cells) => cells[1])).toContain("column renamed");
    }));

  test("of a tab: it is said no more", () =>
    opened(async (loop) => {
      await loop.run({ renameTab: [W, "Algebra"] });
      await loop.call("applySetup", (await loop.call("suggestSetup"))["setup"]);
      const now = await outcomeOf(loop);
      expect(now.told).toEqual({ setUp: [], groups: [], roster: [], map: [] });
      expect((await loop.cells("Mastery Classes"))[1]?.slice(0, 2)).toEqual(["Period 1", "Algebra"]);
      await loop.run({ renameTab: ["Algebra", "Algebra I"] });
      expect((await outcomeOf(loop)).told.roster.map(({ code }) => code)).toEqual(["tabRenamed"]);
    }));

  test("can be undone as a whole", () =>
    opened(async (loop) => {
      await loop.run(heading("C1", "Quizz 1 (10)"));
      const [assessments, roster] = [await loop.cells("Assessments"), await loop.cells("Retake Roster")];
      const { withNew } = (await loop.call("suggestSetup")) as unknown as { withNew: unknown };
      await loop.call("applySetup", withNew);
      await loop.call("undoLast");
      expect([await loop.cells("Assessments"), await loop.cells("Retake Roster")]).toEqual([
        assessments,
        roster,
      ]);
    }));
});
