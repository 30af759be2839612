import { suggestSetup } from "../../../src/actions/setup/suggestSetup";
import { withNewParts } from "../../../src/actions/setup/withNewParts";
import { NO_CHANGES, type Snapshot } from "../../../src/workbook/snapshot";
import { planSetup } from "../../../src/actions/setup/planSetup";
import { tab } from "../snapshotMaker";
import { applied, classTab, edited, inRows, PERIOD_1, setUp, TODAY } from "./makers";

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

test("a column that was renamed is named with the nearest, and its row stays", () => {
  const { snapshot } = afterSetUp();
  const renamed = edited(snapshot, "Period 1", (rows) => (rows[0]![4] = "LT 2 Graphing /20"));
  expect(issuesOf(renamed)).toEqual([
    ["Period 1", "columnGone", expect.stringContaining('is it "LT 2 Graphing /20" now?')],
    ["Period 1", "newColumn", expect.stringContaining('"LT 2 Graphing /20"')],
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
    "headingGone",
    expect.stringContaining('called "Student"'),
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
  const after = applied(more, withNewParts(more, stored));
  expect(issuesOf(after)).toEqual([]);
  const now = suggestSetup(after, TODAY).setup;
  expect(now.classes.map(({ class: name }) => name)).toEqual(["Period 1", "Period 2"]);
  expect(inRows(now.assessments, "Class", "Column", "Standard")).toContain("Period 1 | LT 3 Area /10 | LT 3");
  expect(inRows(now.standards, "Code")).toContain("LT 3");
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
  const look = "=IFERROR(VLOOKUP(A2;'Mastery Map – Period 1'!$1:$1000;2;FALSE);\"\") → Mastery";
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
  expect(shown("=MASTERY_MAP('Period 1'!A:Z)", "=VLOOKUP(A2;'Mastery Map – Period 1'!A:Z;2;FALSE)")).toBe(
    "columns",
  );
});
