import type { Cell } from "../../../src/workbook/cell";
import { planAppend, planTable } from "../../../src/workbook/tables/planTable";
import {
  ASSESSMENTS_TABLE,
  EXCEPTIONS_TABLE,
  LOG_TABLE,
  POLICY_TABLE,
  rosterTable,
} from "../../../src/workbook/tables/specs";
import type { Line } from "../../../src/workbook/tables/tableSpec";
import {
  apply,
  brought,
  cellsOf,
  EMPTY,
  holding,
  lineOf,
  policyWith,
  seen,
  SMALL,
  SMALL_HEADINGS,
  tabWith,
  workbookWith,
} from "./makers";

const HEADINGS: Cell[] = SMALL_HEADINGS;
const DAY = new Date("2025-11-14T00:00:00Z");
const row = (student: string, more: Cell[] = []): Cell[] => ["P1", student, "", 5, false, DAY, "", ...more];

describe("a tab that is not there", () => {
  test("is made with headings and lines in one block, texts as text", () => {
    const { change, came } = planTable(SMALL, EMPTY, [
      lineOf("=1+1", { Score: "7.5", Done: true }),
      lineOf("Ben"),
    ]);
    expect(change).toMatchObject({
      kind: "make",
      tab: "Retake Roster",
      rangeName: "MASTERY_ROSTER",
      columns: 7,
      lastRow: 3,
    });
    expect(change?.writes).toEqual([
      {
        row: 1,
        column: 1,
        cells: [
          HEADINGS,
          ["P1", "=1+1", "", 7.5, true, "2025-11-14", ""],
          ["P1", "Ben", "", 5, false, "2025-11-14", ""],
        ],
      },
    ]);
    expect(change?.looks?.map((look) => look?.kind)).toEqual(SMALL.columns.map(({ kind }) => kind));
    expect(came).toHaveLength(2);
  });

  test.each([
    ["a teacher's tab has its title", tabWith("retake roster", [["Dear parents"]]), "Retake Roster 2"],
    ["an empty tab has its title", tabWith("retake roster"), "retake roster"],
  ])("when %s", (_, tab, title) => {
    expect(planTable(SMALL, workbookWith([tab]), []).change?.tab).toBe(title);
  });

  test("when it was cut off before its cells, is finished under the title it has", () => {
    const cut = workbookWith([tabWith("Lists")], { MASTERY_ROSTER: "Lists" });
    expect(planTable(SMALL, cut, [lineOf("Ana")]).change).toMatchObject({ kind: "make", tab: "Lists" });
  });

  test("settings tabs are grey, lists are not", () => {
    const colourOf = (spec: typeof SMALL) => planTable(spec, EMPTY, []).change?.tabColour;
    expect([colourOf(LOG_TABLE), colourOf(SMALL)]).toEqual(["#9e9e9e", null]);
  });
});

describe("a tab that is there", () => {
  test.each<[string, Line, Cell[]]>([
    ["a day as a date", {}, row("Ana")],
    ["a number as text", { Student: "7" }, ["P1", 7, "", 5, false, DAY, ""]],
    ["a score as text", {}, ["P1", "Ana", "", "5", false, DAY, ""]],
    ["a tick that is not set as blank", { Done: false }, ["P1", "Ana", "", 5, "", DAY, ""]],
    ["white space more or less", {}, ["P1", " Ana  ", "", 5, "", DAY, ""]],
  ])("is not written when it says what is wanted: %s", (_, more, cells) => {
    expect(planTable(SMALL, holding(SMALL, [HEADINGS, cells]), [lineOf("Ana", more)]).change).toBeNull();
  });

  test.each<[string, Line, Cell[]]>([
    ["blank is not zero", { Score: 0 }, ["P1", "Ana", "", "", "", DAY, ""]],
    ["zero is not blank", { Score: "" }, ["P1", "Ana", "", 0, "", DAY, ""]],
    [
      "an ID with a zero in front is not the number",
      { "Student ID": "07" },
      ["P1", "Ana", 7, 5, "", DAY, ""],
    ],
    ["a day that went is cleared", { By: "" }, row("Ana")],
  ])("is written where %s", (_, more, cells) => {
    const after = brought(SMALL, holding(SMALL, [HEADINGS, cells]), { wanted: [lineOf("Ana", more)] });
    const [heading] = Object.keys(more);
    expect(seen(SMALL, after, heading!)).toEqual([[Object.values(more)[0]]]);
  });

  test("keeps rows, what the teacher typed, and the teacher's own columns and rows", () => {
    const before = holding(SMALL, [
      [...HEADINGS, "Phone"],
      ["P1", "Cy", "", 1, true, DAY, "calls home", 111],
      ["", "", "", "", "", "", "second list from here", ""],
      ["P1", "Ana", "", 2, true, DAY, "", 222],
    ]);
    const plan = planTable(SMALL, before, [
      lineOf("Ana"),
      lineOf("Ben", { Note: "new", Done: true }),
      lineOf("Cy"),
    ]);
    expect(cellsOf(apply(before, plan.change), SMALL.title).slice(1)).toEqual([
      ["P1", "Cy", "", 5, true, DAY, "calls home", 111],
      ["", "", "", "", "", "", "second list from here", ""],
      ["P1", "Ana", "", 5, true, DAY, "", 222],
      ["P1", "Ben", "", 5, true, DAY, "new", ""],
    ]);
    expect([plan.came, plan.changed].map((lines) => lines.map(({ Student }) => Student))).toEqual([
      ["Ben"],
      ["Ana", "Cy"],
    ]);
  });

  test("loses the lines that are not wanted from the bottom up, or keeps them as asked", () => {
    const before = holding(SMALL, [HEADINGS, ...["Ana", "Ben", "Cy", "Di", "Eve"].map((name) => row(name))]);
    const wanted = [lineOf("Cy")];
    const plan = planTable(SMALL, before, wanted);
    expect(plan.change?.deleteRows).toEqual([
      { row: 5, count: 2 },
      { row: 2, count: 2 },
    ]);
    expect(plan.went.map(({ row }) => row)).toEqual([2, 3, 5, 6]);
    expect(seen(SMALL, apply(before, plan.change), "Student")).toEqual([["Cy"]]);
    expect(planTable(SMALL, before, wanted, { gone: "keep" })).toMatchObject({ change: null, went: [] });
  });

  test("is not touched while a heading of ours is missing", () => {
    const before = holding(SMALL, [
      ["Class", "Student", "Student ID", "Points", "Done", "By", "Note"],
      row("Ana"),
    ]);
    expect(planTable(SMALL, before, [lineOf("Ben")])).toEqual({
      change: null,
      came: [],
      went: [],
      changed: [],
      missing: ["Score"],
    });
  });

  test("gets the column of a tick the policy asks for since, and loses none", () => {
    const roster = (ticks: string) => rosterTable(policyWith(["Before a retake", ticks]));
    const ana = { Class: "P1", Student: "Ana", Standard: "LT 1", "Retake of": "Slope" };
    const before = brought(roster("Corrective done"), EMPTY, {
      wanted: [{ ...ana, "Corrective done": true }],
    });
    const after = brought(roster("Parent signature"), before, { wanted: [ana] });
    const [headings, line] = cellsOf(after, "Retake Roster");
    expect(headings).toContain("Corrective done");
    expect(headings?.[headings.length - 1]).toBe("Parent signature");
    expect(line?.[headings!.indexOf("Corrective done")]).toBe(true);
    expect(planTable(roster("Parent signature"), after, [ana]).change).toBeNull();
  });

  test("gets it right of the teacher's own columns", () => {
    const roster = rosterTable(policyWith(["Before a retake", "Parent signature"]));
    const without = roster.columns
      .map(({ heading }) => heading)
      .filter((heading) => heading !== "Parent signature");
    const { change } = planTable(roster, holding(roster, [[...without, "", "Phone"]]), []);
    expect(change?.writes).toEqual([{ row: 1, column: without.length + 3, cells: [["Parent signature"]] }]);
  });

  test("a formula of the teacher's stays while it says what is wanted", () => {
    const before = holding(SMALL, [HEADINGS, row("Ana"), row("Ben"), row("Cy")]);
    (before.tabs[0]!.formulas as string[][])[2]![1] = "=UPPER(Z3)";
    const { change } = planTable(
      SMALL,
      before,
      ["Ana", "Ben", "Cy"].map((name) => lineOf(name, name === "Ben" ? {} : { Score: 6 })),
    );
    expect(change?.writes.map(({ row, column }) => [row, column])).toEqual([
      [2, 1],
      [4, 1],
    ]);
  });
});

describe("what is written on a tab that is there", () => {
  test("leaves out what lies between the teacher's rows and says what is wanted already", () => {
    const own: Cell[] = ["", "", "", "", "", "", "mine"];
    const before = holding(SMALL, [HEADINGS, row("Ana"), own, row("Ben"), own, row("Cy")]);
    const wanted = ["Ana", "Ben", "Cy"].map((name) => lineOf(name, name === "Ben" ? {} : { Score: 6 }));
    expect(planTable(SMALL, before, wanted).change?.writes.map(({ row }) => row)).toEqual([2, 6]);
  });

  test("comes below the last row in use, boxes nobody ticked left aside", () => {
    const box: Cell[] = ["", "", "", "", false, "", ""];
    const before = holding(SMALL, [HEADINGS, row("Ana"), box, box]);
    const { change } = planTable(SMALL, before, [lineOf("Ana"), lineOf("Ben")]);
    expect(change?.writes.map(({ row, column }) => [row, column])).toEqual([[3, 1]]);
    expect(change?.looks?.[4]?.kind).toBe("tick");
    expect(change?.lastRow).toBe(3);
  });

  test("keeps lines in between as they stand, a name that begins with = too", () => {
    const before = holding(SMALL, [HEADINGS, row("Ana"), row("=1+1"), row("Cy")]);
    const wanted = ["Ana", "Cy"].map((name) => lineOf(name, { Score: 6 }));
    const { change } = planTable(SMALL, before, wanted, { gone: "keep" });
    expect(change?.writes[0]?.cells[1]).toEqual(["P1", "=1+1", "", 5]);
  });

  test("takes colours and looks to where the columns stand now", () => {
    const colours = [{ text: "5", background: "#d5f0e6", firstColumn: 2, lastColumn: 4 }];
    const moved = ["Score", "Class", "Mine", "Student", "Student ID", "Done", "By", "Note"];
    const plan = planTable({ ...SMALL, colours }, holding(SMALL, [moved]), [lineOf("Ana")]);
    const places = plan.change?.colours.map(({ firstColumn, lastColumn }) => [firstColumn, lastColumn]);
    expect(places).toEqual([
      [1, 1],
      [4, 5],
    ]);
    const kinds = plan.change?.looks?.map((look) => look?.kind ?? null);
    expect(kinds).toEqual(["number", "text", null, "text", "text", "tick", "date", "text"]);
  });
});

describe("who is who", () => {
  const table = (...rows: Cell[][]) => holding(SMALL, [HEADINGS, ...rows]);
  const anaAt = (id: Cell, note: string): Cell[] => ["P1", "Ana", id, 5, "", DAY, note];

  test("two students of one name and no ID are told apart by their order", () => {
    const after = brought(SMALL, table(anaAt("", "first"), anaAt("", "second")), {
      wanted: [lineOf("Ana", { Score: 1 }), lineOf("Ana", { Score: 2 })],
    });
    expect(seen(SMALL, after, "Score", "Note")).toEqual([
      [1, "first"],
      [2, "second"],
    ]);
  });

  test.each<[string, Cell, string]>([
    ["got an ID since", "", "007"],
    ["lost the ID", "007", ""],
  ])("a student who %s keeps the line", (_, before, now) => {
    const after = brought(SMALL, table(anaAt(before, "hers")), {
      wanted: [lineOf("Ana", { "Student ID": now })],
    });
    expect(seen(SMALL, after, "Student ID", "Note")).toEqual([[now, "hers"]]);
  });

  test("a student who was renamed keeps the line by the ID", () => {
    const after = brought(SMALL, table(anaAt("007", "hers")), {
      wanted: [lineOf("Ana Maria", { "Student ID": "007" })],
    });
    expect(seen(SMALL, after, "Student", "Note")).toEqual([["Ana Maria", "hers"]]);
  });

  test("a line about nobody is not taken for a student without a name", () => {
    const everyone = table(["P1", "", "", 1, "", "", "for everyone"]);
    const plan = planTable({ ...SMALL, lineHas: ["Class"] }, everyone, [lineOf("", { "Student ID": "007" })]);
    expect([plan.came.length, plan.went.length]).toEqual([1, 1]);
  });

  test("another ID is another student, whatever the name", () => {
    const plan = planTable(SMALL, table(anaAt("007", "hers")), [lineOf("Ana", { "Student ID": "008" })]);
    expect([plan.came.length, plan.went.length]).toEqual([1, 1]);
  });
});

describe("the number of blocks", () => {
  test.each([2, 30, 300])("does not grow with the class: %i lines, one cell in three new", (count) => {
    const names = Array.from({ length: count }, (_, at) => `S${at}`);
    const before = holding(SMALL, [HEADINGS, ...names.map((name) => row(name))]);
    const wanted = [...names, "New"].map((name, at) =>
      lineOf(name, { Score: at % 3 === 0 ? 9 : 5, By: "2025-11-21" }),
    );
    expect(planTable(SMALL, before, wanted).change?.writes).toHaveLength(3);
  });
});

describe("lines in the order wanted", () => {
  const wanted = ["Ben", "New", "Ana"].map((name) => lineOf(name));
  const rows = [row("Ana"), row("Ben")].map((cells, at) => [...cells.slice(0, 6), `note ${at}`]);

  test("take what the teacher typed with them", () => {
    const after = brought(SMALL, holding(SMALL, [HEADINGS, ...rows]), { wanted, order: "wanted" });
    expect(seen(SMALL, after, "Student", "Note")).toEqual([
      ["Ben", "note 1"],
      ["New", ""],
      ["Ana", "note 0"],
    ]);
    expect(planTable(SMALL, after, wanted, { order: "wanted" }).change).toBeNull();
  });

  test.each([
    ["beside", [[...HEADINGS, "Mine"], [...rows[0]!, "x"], rows[1]!]],
    ["between", [HEADINGS, rows[0]!, ["", "", "", "", "", "", "mine"], rows[1]!]],
  ])("stay where they are when something of the teacher's stands %s them", (_, cells) => {
    const after = brought(SMALL, holding(SMALL, cells), { wanted, order: "wanted" });
    expect(seen(SMALL, after, "Student").flat()).toEqual(["Ana", "Ben", "New"]);
  });

  test("what stands beside a line that goes keeps nothing where it is", () => {
    const cells = [[...HEADINGS, "Mine"], row("Ana"), row("Ben"), [...row("Cy"), "x"]];
    const after = brought(SMALL, holding(SMALL, cells), { wanted, order: "wanted" });
    expect(seen(SMALL, after, "Student").flat()).toEqual(["Ben", "New", "Ana"]);
    expect(planTable(SMALL, after, wanted, { order: "wanted" }).change).toBeNull();
  });
});

describe("the policy", () => {
  const level = (name: string, from: string): Line => ({
    Setting: "Level",
    Value: name,
    "What it means": from,
    "Column D": "#cdeae3",
  });
  const scale: Line = { Setting: "Scale", Value: "Rubric", "What it means": "4" };
  const wanted = [
    { Setting: "Mastery at", Value: "80 %" },
    level("High", "80 %"),
    level("Low", "0 %"),
    scale,
    level("4", "4"),
  ];

  test("keeps the levels of each scale in their order when one is added, and other rows where they are", () => {
    const mark = { Setting: "Mark", Value: "EX", "What it means": "excused" };
    const before = brought(POLICY_TABLE, EMPTY, { wanted: [...wanted, mark] });
    const more = [...wanted.slice(0, 2), level("Middle", "60 %"), ...wanted.slice(2), mark];
    const after = brought(POLICY_TABLE, before, { wanted: more });
    expect(seen(POLICY_TABLE, after, "Value").flat()).toEqual([
      "80 %",
      "High",
      "Middle",
      "Low",
      "Rubric",
      "EX",
      "4",
    ]);
    expect(planTable(POLICY_TABLE, after, more).change).toBeNull();
  });

  test("spaces out its parts when it is made, and leaves them so", () => {
    const spaced = [wanted[0]!, {}, wanted[1]!];
    const after = brought(POLICY_TABLE, EMPTY, { wanted: spaced });
    expect(cellsOf(after, "Mastery Policy").map(([setting]) => setting)).toEqual([
      "Setting",
      "Mastery at",
      "",
      "Level",
    ]);
    expect(planTable(POLICY_TABLE, after, spaced).change).toBeNull();
  });

  test("shows each level's name in its colour", () => {
    expect(
      planTable(POLICY_TABLE, EMPTY, wanted).change?.backgrounds.map(({ row, column }) => [row, column]),
    ).toEqual([
      [3, 2],
      [4, 2],
      [6, 2],
    ]);
  });
});

describe("tables without a key", () => {
  const entry = (student: string): Line => ({
    When: "2025-11-14 08:00",
    Action: "retake taken",
    Student: student,
    Attempt: 2,
  });

  test("the log takes what is new below what is there, and never the same line twice", () => {
    const once = apply(EMPTY, planAppend(LOG_TABLE, EMPTY, [entry("Ana")]));
    expect(planAppend(LOG_TABLE, once, [entry("Ana")])).toBeNull();
    const twice = apply(once, planAppend(LOG_TABLE, once, [entry("Ana"), entry("ana"), entry("Ben")]));
    expect(seen(LOG_TABLE, twice, "Student").flat()).toEqual(["Ana", "ana", "Ben"]);
  });

  test("two lines alike of one run are both logged", () => {
    expect(planAppend(LOG_TABLE, EMPTY, [entry("Ana"), entry("Ana")])?.lastRow).toBe(3);
  });

  test("exceptions that a teacher typed are never deleted or changed", () => {
    const before = holding(EXCEPTIONS_TABLE, [
      EXCEPTIONS_TABLE.columns.map(({ heading }) => heading),
      ["P1", "Ana"],
    ]);
    expect(planTable(EXCEPTIONS_TABLE, before, []).change).toBeNull();
  });
});

test("text that begins with = is never a formula, in whatever column", () => {
  const outOf = { Class: "P1", Column: "Quiz", Standard: "LT 1", "Out of": "=1+1", Form: "=2" };
  const after = brought(ASSESSMENTS_TABLE, EMPTY, { wanted: [outOf] });
  expect(after.tabs[1]!.formulas.flat().filter(Boolean)).toEqual([]);
  expect(seen(ASSESSMENTS_TABLE, after, "Out of", "Form")).toEqual([["=1+1", "=2"]]);
  expect(planTable(ASSESSMENTS_TABLE, after, [outOf]).change).toBeNull();
});

test("12 classes of 80 columns that stand there already are nothing to do", () => {
  const wanted = Array.from({ length: 960 }, (_, at) => ({
    Class: `P${at % 12}`,
    Column: `Quiz ${at}`,
    Standard: `LT ${at}`,
    "Out of": 10,
    Given: "2025-11-14",
  }));
  const after = brought(ASSESSMENTS_TABLE, EMPTY, { wanted });
  expect(planTable(ASSESSMENTS_TABLE, after, wanted).change).toBeNull();
});
