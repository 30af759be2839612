import { columnsOf } from "../../../sidebar/setup/setupColumns";
import { withRole } from "../../../sidebar/setup/changeColumn";
import { checkSetup } from "../../../src/actions/setup/checkSetup";
import type { Setup } from "../../../src/actions/setup/setup";
import { suggestSetup } from "../../../src/actions/setup/suggestSetup";
import { readBooks } from "../../../src/workbook/gradebook/readBooks";
import { textOf, type Cell } from "../../../src/workbook/cell";
import { NO_CHANGES, type Snapshot } from "../../../src/workbook/snapshot";
import { planSetup } from "../../../src/actions/setup/planSetup";
import { tab } from "../snapshotMaker";
import { applied, classTab, edited, inRows, PERIOD_1, setUp, suggested, TODAY } from "./makers";

const afterSetUp = () => setUp(classTab("Period 1", PERIOD_1));
const issuesOf = (snapshot: Snapshot) =>
  suggestSetup(snapshot, TODAY).issues.map(({ tab: name, code, message }) => [name, code, message]);

test("what is stored comes back, without questions, and nothing differs", () => {
  const { snapshot, setup } = afterSetUp();
  expect(suggestSetup(snapshot, TODAY)).toMatchObject({ stored: true, setup, questions: [], issues: [] });
});

test("a line break or other words typed by the teacher into our tabs come back and stay", () => {
  const { snapshot } = afterSetUp();
  const typed = edited(snapshot, "Standards", (rows) => (rows[1]![2] = "I can find\nthe slope"));
  const { setup } = suggestSetup(typed, TODAY);
  expect(setup.standards[0]?.["I can"]).toBe("I can find\nthe slope");
  expect(planSetup(typed, setup).changes).toEqual(NO_CHANGES);
});

test("a tab that is gone is named with the tab most like it, and its rows stay", () => {
  const { snapshot, setup } = setUp(classTab("Period 1", PERIOD_1), classTab("Period 2", PERIOD_1));
  const renamed = {
    ...snapshot,
    tabs: snapshot.tabs.map((one) => (one.name === "Period 2" ? { ...one, name: "Period 22" } : one)),
  };
  expect(issuesOf(renamed)).toContainEqual([
    "Period 2",
    "tabGone",
    expect.stringContaining('is it "Period 22" now?'),
  ]);
  const now = suggestSetup(renamed, TODAY).setup;
  expect(now.classes.map(({ class: name }) => name)).toEqual(["Period 1"]);
  expect(planSetup(renamed, now).changes).toEqual(NO_CHANGES);
  expect(setup.assessments).toEqual(now.assessments);
});

test("a column that was renamed goes on and is named, and its row stays", () => {
  const { snapshot } = afterSetUp();
  const renamed = edited(snapshot, "Period 1", (rows) => (rows[0]![4] = "LT 2 Graphing /20"));
  expect(issuesOf(renamed)).toEqual([
    ["Period 1", "columnRenamed", expect.stringContaining('is called "LT 2 Graphing /20" now')],
  ]);
  const { setup } = suggestSetup(renamed, TODAY);
  expect(inRows(setup.assessments, "Column")).toContain("LT 2 Graphs /20");
  expect(planSetup(renamed, setup).changes).toEqual(NO_CHANGES);
});

test("a heading over the students that was renamed is named; applying takes the new one", () => {
  const { snapshot } = afterSetUp();
  const renamed = edited(snapshot, "Period 1", (rows) => (rows[0]![0] = "Name"));
  expect(issuesOf(renamed)).toContainEqual([
    "Period 1",
    "columnRenamed",
    expect.stringContaining('"Student" on "Period 1" is called "Name" now'),
  ]);
  const { setup } = suggestSetup(renamed, TODAY);
  expect(issuesOf(applied(renamed, setup))).toEqual([]);
});

test("an ID column that lost its heading is not forgotten", () => {
  const { snapshot } = afterSetUp();
  const renamed = edited(snapshot, "Period 1", (rows) => (rows[0]![1] = "whatever"));
  const { setup } = suggestSetup(renamed, TODAY);
  expect(setup.classes[0]?.keyColumn).toBeNull();
  const back = edited(applied(renamed, setup), "Period 1", (rows) => (rows[0]![1] = "ID"));
  expect(suggestSetup(back, TODAY).setup.classes[0]?.keyColumn).toBe("B");
});

test("new students need nothing; new columns and classes are named and can be added", () => {
  const { snapshot, setup } = afterSetUp();
  const grown = edited(snapshot, "Period 1", (rows) => {
    rows.forEach((row, at) => row.push(at === 0 ? "LT 3 Area /10" : 7));
    rows.push(["Di Moss", 104, 5, "", 12, 3, 9]);
  });
  const more = { ...grown, tabs: [classTab("Period 2", PERIOD_1), ...grown.tabs] };
  expect(issuesOf(more).map(([name, code]) => [name, code])).toEqual([
    ["Period 1", "newColumn"],
    ["Period 2", "newClass"],
  ]);
  const stored = suggestSetup(more, TODAY).setup;
  expect(stored.assessments).toEqual(setup.assessments);
  const { withNew } = suggestSetup(more, TODAY);
  expect(inRows(withNew!.assessments.slice(-5, -3), "Class", "Column", "Standard", "Out of")).toEqual([
    "Period 1 | LT 3 Area /10 | LT 3 | 10",
    "Period 2 | LT 1 Slope /10 | LT 1 | 10",
  ]);
  const after = applied(more, withNew!);
  expect(suggestSetup(after, TODAY).withNew).toBeNull();
  expect(issuesOf(after)).toEqual([]);
  const now = suggestSetup(after, TODAY).setup;
  expect(now.classes.map(({ class: name }) => name)).toEqual(["Period 1", "Period 2"]);
  expect(inRows(now.assessments, "Class", "Column", "Standard")).toContain("Period 1 | LT 3 Area /10 | LT 3");
  expect(inRows(now.standards, "Code")).toContain("LT 3");
});

describe("what is new", () => {
  test("is nothing where nothing came, and before set-up", () => {
    const { snapshot } = afterSetUp();
    expect(suggestSetup(snapshot, TODAY).withNew).toBeNull();
    expect(suggested(classTab("Period 1", PERIOD_1)).withNew).toBeNull();
  });

  test("is the new name of a column, with the standard, the points and the kind of the old one", () => {
    const { snapshot } = afterSetUp();
    const column = edited(snapshot, "Period 1", (rows) => (rows[0]![4] = "LT 2 Graphing /20"));
    const { setup, withNew } = suggestSetup(column, TODAY);
    expect(withNew!.assessments).toEqual(
      setup.assessments.map((row) =>
        row["Column"] === "LT 2 Graphs /20" ? { ...row, Column: "LT 2 Graphing /20" } : row,
      ),
    );
    const after = applied(column, withNew!);
    expect(issuesOf(after)).toEqual([]);
    expect(suggestSetup(after, TODAY).withNew).toBeNull();
    expect(planSetup(after, suggestSetup(after, TODAY).setup).changes).toEqual(NO_CHANGES);
  });

  test("is not a column or a tab that may have been renamed", () => {
    const { snapshot } = setUp(classTab("Period 1", PERIOD_1), classTab("Period 2", PERIOD_1));
    const column = edited(snapshot, "Period 1", (rows) => {
      rows.forEach((row) => row.push(row.splice(4, 1)[0]!));
      rows[0]!.splice(-1, 1, "LT 2 Graphing /20");
    });
    expect(suggestSetup(column, TODAY).issues).toEqual([
      expect.objectContaining({
        code: "columnGone",
        message: expect.stringContaining('is it "LT 2 Graphing /20" now?'),
        proposal: {
          kind: "renamedColumn",
          class: "Period 1",
          from: "LT 2 Graphs /20",
          to: "LT 2 Graphing /20",
        },
      }),
    ]);
    expect(suggestSetup(column, TODAY).withNew).toBeNull();
    const tabs = snapshot.tabs.map((one) => (one.name === "Period 2" ? { ...one, name: "Period 22" } : one));
    expect(suggestSetup({ ...snapshot, tabs }, TODAY).withNew).toBeNull();
  });

  test("keeps what the teacher has made of the rest, and can be left out again", () => {
    const { snapshot } = afterSetUp();
    const more = { ...snapshot, tabs: [...snapshot.tabs, classTab("Period 2", PERIOD_1)] };
    const { setup, withNew } = suggestSetup(more, TODAY);
    expect(withNew!.classes.slice(0, 1)).toEqual(setup.classes);
    expect(withNew!.assessments.slice(0, setup.assessments.length)).toEqual(setup.assessments);
    expect(withNew!.standards).toEqual(setup.standards);
    expect(checkSetup(JSON.parse(JSON.stringify(withNew)))).toEqual({ setup: withNew });
    expect(planSetup(more, setup).changes).toEqual(NO_CHANGES);
  });
});

describe("what every column is called", () => {
  const NOTES = `
Student | ID | LT 1 Slope /10 | Notes | Score | Score
Ana Lee | 101 | 5 | late | |
Bo Park | 102 | 8 | | |`;
  const namesIn = ({ classes, empty }: Setup) => [...classes, ...empty].map(({ columnNames }) => columnNames);

  test.each(["before set-up", "after it"])("is said %s, of those in use", (when) => {
    const { snapshot, setup } = setUp(classTab("Period 1", NOTES));
    const found = when === "after it" ? suggestSetup(snapshot, TODAY).setup : setup;
    expect(namesIn(found)).toEqual([
      { A: "Student", B: "ID", C: "LT 1 Slope /10", D: "Notes", E: "Score", F: "Score (2)" },
    ]);
    expect(checkSetup(JSON.parse(JSON.stringify(found)))).toEqual({ setup: found });
  });

  test("lets the page take in a column that was left out, which stands in Assessments by its name", () => {
    const { snapshot } = setUp(classTab("Period 1", NOTES));
    const { setup } = suggestSetup(snapshot, TODAY);
    const of = setup.classes[0]!;
    const column = columnsOf(setup, of).find(({ letter }) => letter === "D")!;
    expect(column).toMatchObject({ name: "Notes", named: true, role: "notScored" });
    const after = applied(snapshot, withRole(setup, { base: setup, of, column }, ""));
    const now = suggestSetup(after, TODAY).setup;
    expect(inRows(now.assessments, "Class", "Column", "Standard")).toContain("Period 1 | Notes | Notes");
    expect(inRows(now.standards, "Code")).toContain("Notes");
    expect(now.classes[0]).toMatchObject({ ignored: ["E", "F"] });
  });

  test("a heading that holds a stroke is found again in the lists of Mastery Classes", () => {
    const { snapshot, setup } = setUp(
      tab("P", [
        ["Name | Klasse", "Quiz | 1 /10", "Quiz | 2", "Notes | mine", "Notes | more"],
        ["Ana Lee", 7, 80, "", ""],
        ["Bo Park", 8, 90, "", ""],
        ["Cy Ruiz", 9, 70, "late", "ill"],
      ]),
    );
    expect(setup.classes).toMatchObject([{ studentColumns: ["A"], ignored: ["D", "E"] }]);
    expect(suggestSetup(snapshot, TODAY)).toMatchObject({ setup, issues: [], withNew: null });
    const [book] = readBooks(snapshot, TODAY)!.books;
    expect([book?.students.length, book?.issues]).toEqual([3, []]);
    const moved = edited(snapshot, "P", (rows) => rows.unshift(["Our class"], []));
    expect(readBooks(moved, TODAY)!.books[0]!.students.map(({ row }) => row)).toEqual([4, 5, 6]);
  });
});

test("a column set up without a heading that gets one is the same column", () => {
  const { snapshot } = setUp(
    classTab("P", "Student | Quiz 1 /10 |\nAna Lee | 7 | 80\nBo Park | 8 | 90\nCy Ruiz | 9 | 70"),
  );
  const titled = edited(snapshot, "P", (rows) => {
    rows[0]![2] = "Graphs";
    rows.forEach((row, at) => row.push(at === 0 ? "Quiz 2 /10" : 7));
  });
  const { setup, withNew } = suggestSetup(titled, TODAY);
  expect(planSetup(titled, setup).changes).toEqual(NO_CHANGES);
  expect(inRows(withNew!.assessments, "Column")).toEqual(["Quiz 1 /10", "Column C", "Quiz 2 /10"]);
});

describe("forms and days of a column", () => {
  const typed = (cells: Record<string, Cell>) => {
    const { snapshot, setup } = afterSetUp();
    const now = edited(snapshot, "Assessments", (rows) =>
      Object.entries(cells).forEach(([heading, cell]) => (rows[1]![rows[0]!.indexOf(heading)] = cell)),
    );
    return { now, setup };
  };
  const rowIn = (snapshot: Snapshot) => {
    const [headings = [], ...rows] = snapshot.tabs.find(({ name }) => name === "Assessments")!.cells;
    const row = rows.find((cells) => cells[1] === "LT 1 Slope /10") ?? [];
    return (heading: string) => textOf(row[headings.indexOf(heading)]);
  };
  const WRITTEN = { Form: "B", Given: "2026-11-02", Returned: "2026-11-05", "Retake on": "2026-11-12" };

  test("that were written since the set-up was suggested stay where it has none", () => {
    const { now, setup } = typed(WRITTEN);
    expect(planSetup(now, setup).changes).toEqual(NO_CHANGES);
  });

  test("stay when the column gets another standard, and go where the setup says another day", () => {
    const { now, setup } = typed(WRITTEN);
    const assessments = setup.assessments.map((row, at) =>
      at === 0 ? { ...row, Standard: "LT 7", Returned: "2026-11-06" } : row,
    );
    const cell = rowIn(applied(now, { ...setup, assessments }));
    expect(["Standard", "Form", "Given", "Returned", "Retake on"].map(cell)).toEqual([
      "LT 7",
      "B",
      "2026-11-02",
      "2026-11-06",
      "2026-11-12",
    ]);
  });

  test("that are no day are named, read as blank, and stay in their cell: set-up goes on", () => {
    const { now } = typed({ Given: "last week" });
    const { setup, issues } = suggestSetup(now, TODAY);
    expect(issues).toEqual([
      expect.objectContaining({ tab: "Assessments", row: 2, column: "I", code: "illegalDay" }),
    ]);
    expect(checkSetup(setup)).toEqual({ setup });
    expect(planSetup(now, setup).changes).toEqual(NO_CHANGES);
    expect(rowIn(applied(now, setup))("Given")).toBe("last week");
  });
});

test("a class without scores comes back as one without scores", () => {
  const { snapshot } = setUp(classTab("Period 1", "Student | LT 1 /10\nAna Lee |\nBo Park |"));
  const { classes, empty } = suggestSetup(snapshot, TODAY).setup;
  expect([classes.length, empty.length]).toEqual([0, 1]);
});

test("a class gets its first score: it is no longer empty, and nothing is to be done", () => {
  const { snapshot } = setUp(classTab("Period 1", "Student | LT 1 /10\nAna Lee |\nBo Park |"));
  const scored = edited(snapshot, "Period 1", (rows) => (rows[1]![1] = 9));
  const { setup, issues } = suggestSetup(scored, TODAY);
  expect([setup.classes.length, setup.empty.length, issues]).toEqual([1, 0, []]);
  expect(planSetup(scored, setup).changes).toEqual(NO_CHANGES);
});

test("a column without points that gets scores far below 100 is named", () => {
  const { snapshot } = setUp(classTab("Period 1", "Student | LT 1 quiz\nAna Lee |\nBo Park |"));
  const scored = (score: number) => edited(snapshot, "Period 1", (rows) => (rows[1]![1] = score));
  expect(issuesOf(scored(8))).toEqual([
    ["Period 1", "noPoints", expect.stringContaining("its best score is 8")],
  ]);
  expect(issuesOf(scored(85))).toEqual([]);
});

test("a policy value that became a date is named with what fits; the rest is read", () => {
  const { snapshot } = afterSetUp();
  const row = snapshot.tabs
    .find(({ name }) => name === "Mastery Policy")!
    .cells.findIndex(([label]) => label === "Groups at most");
  const dated = edited(
    snapshot,
    "Mastery Policy",
    (rows) => (rows[row]![1] = new Date("2026-04-05T00:00:00Z")),
  );
  const { setup, issues } = suggestSetup(dated, TODAY);
  expect(issues).toEqual([
    {
      tab: "Mastery Policy",
      row: row + 1,
      column: "B",
      code: "illegalValue",
      message: "Groups at most: type a whole number of at least 1.",
    },
  ]);
  expect(setup.classes).toHaveLength(1);
  expect(planSetup(dated, setup).changes).toEqual(NO_CHANGES);
});

test("levels beside the scores are no new columns", () => {
  const { snapshot, setup } = afterSetUp();
  const look =
    "=IFERROR(VLOOKUP(A2;'Mastery Map – Period 1'!$1:$1000;MATCH(\"LT 1\";'Mastery Map – Period 1'!$1:$1;0);FALSE);\"\") → Mastery";
  const [period, ...others] = snapshot.tabs;
  const beside = period!.cells.map((row, at) => [...row, at === 0 ? "LT 1 level" : look]);
  const live = "=MASTERY_MAP('Period 1'!A:F) → Period 1";
  const now = {
    ...snapshot,
    tabs: [tab("Period 1", beside), ...others, tab("Mastery Map – Period 1", [[live]])],
    names: [...snapshot.names, { name: "MASTERY_MAPTAB_1", tab: "Mastery Map – Period 1" }],
  };
  expect(issuesOf(now)).toEqual([]);
  expect(suggestSetup(now, TODAY).setup).toEqual({ ...setup, insertLevels: "columns" });
});

test("how levels are shown is read from the maps", () => {
  const { snapshot } = afterSetUp();
  const withMap = (formula: string, beside: string) => ({
    ...snapshot,
    tabs: [
      ...snapshot.tabs.map((one) => (one.name === "Period 1" ? { ...one, formulas: [[beside]] } : one)),
      tab("Mastery Map – Period 1", [[formula === "" ? "Period 1" : `${formula} → Period 1`]]),
    ],
    names: [...snapshot.names, { name: "MASTERY_MAPTAB_1", tab: "Mastery Map – Period 1" }],
  });
  const shown = (formula: string, beside = "") =>
    suggestSetup(withMap(formula, beside), TODAY).setup.insertLevels;
  expect(shown("=MASTERY_MAP('Period 1'!A:Z)")).toBe("tab");
  expect(shown("")).toBe("none");
  expect(
    shown(
      "=MASTERY_MAP('Period 1'!A:Z)",
      "=IFERROR(VLOOKUP(A2;'Mastery Map – Period 1'!A:Z;MATCH(B1;C1:D1;0);FALSE);1)",
    ),
  ).toBe("columns");
});
