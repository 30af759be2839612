import { applySetup } from "../../../src/actions/setup/applySetup";
import { planSetup } from "../../../src/actions/setup/planSetup";
import { presetOf, withPreset } from "../../../src/actions/setup/presets";
import { settingIn, withSetting } from "../../../src/actions/setup/policyQuestions";
import type { Setup } from "../../../src/actions/setup/setup";
import { suggestSetup } from "../../../src/actions/setup/suggestSetup";
import { readPolicyTable } from "../../../src/workbook/policyTable";
import { NO_CHANGES, type Snapshot } from "../../../src/workbook/snapshot";
import { tab, workbook } from "../snapshotMaker";
import { applied, classTab, edited, inRows, PERIOD_1, setUp, TODAY } from "./makers";

const cellsOf = (snapshot: Snapshot, name: string) =>
  snapshot.tabs.find((one) => one.name === name)?.cells ?? [];
const EMPTY: Setup = {
  policy: [],
  classes: [],
  standards: [],
  assessments: [],
  insertLevels: "tab",
  empty: [],
};

test("six tabs of ours stand behind the teacher's, and no cell of theirs changes", () => {
  const before = workbook([classTab("Period 1", PERIOD_1)]);
  const { setup } = suggestSetup(before, TODAY);
  const { changes, applied: reply } = planSetup(before, setup);
  expect(changes.elsewhere).toEqual([]);
  expect(reply).toMatchObject({ students: 3, classes: 1, standards: 3, issues: [] });
  const after = applied(before, setup);
  expect(after.tabs.map(({ name }) => name)).toEqual([
    "Period 1",
    "Mastery Policy",
    "Mastery Classes",
    "Standards",
    "Assessments",
    "Mastery Exceptions",
    "Mastery Log",
  ]);
  expect(after.tabs[0]).toEqual(before.tabs[0]);
});

test("the policy as it stands is read without a problem, Format version first", () => {
  const { snapshot } = setUp(classTab("Period 1", PERIOD_1));
  const cells = cellsOf(snapshot, "Mastery Policy");
  expect(cells[1]?.slice(0, 2)).toEqual(["Format version", "1"]);
  expect(readPolicyTable(cells).problems).toEqual([]);
});

test("columns stand by their names in Mastery Classes", () => {
  const { snapshot } = setUp(
    classTab(
      "P",
      "Last name | First name | ID | Section | Quiz /10 | Average\nLee | Ana | 7 | 2 | 7 | 7\nPark | Bo | 8 | 2 | 8 | 8",
    ),
  );
  const [headings, row] = cellsOf(snapshot, "Mastery Classes");
  const said = Object.fromEntries((headings ?? []).map((heading, at) => [heading, row?.[at]]));
  expect(said).toMatchObject({
    Class: "P",
    Tab: "P",
    Layout: "wide",
    "Header row": 1,
    "First student row": 2,
    "Last student row": 3,
    "Student columns": "Last name | First name",
    "Student ID column": "ID",
    Ignored: "Section | Average",
  });
});

test("what the teacher typed stays where the setup says the same in other words, and goes where it says another thing", () => {
  const { snapshot } = setUp(classTab("Period 1", PERIOD_1));
  const row = cellsOf(snapshot, "Mastery Policy").findIndex(([label]) => label === "Mastery at");
  const typed = edited(snapshot, "Mastery Policy", (rows) => {
    rows[row]![1] = 0.8;
    rows[row]![2] = "decided in May";
    rows.push(["Our motto", "Not yet!", "", "", ""]);
  });
  const { setup } = suggestSetup(typed, TODAY);
  const same = { ...setup, policy: withSetting(setup.policy, "Mastery at", "80 %") };
  expect(planSetup(typed, same).changes).toEqual(NO_CHANGES);
  const other = applied(typed, { ...setup, policy: withSetting(setup.policy, "Mastery at", "70 %") });
  expect(cellsOf(other, "Mastery Policy")[row]).toEqual(["Mastery at", "70 %", "decided in May", "", ""]);
  expect(cellsOf(other, "Mastery Policy").map(([label]) => label)).toContain("Our motto");
});

test.each(["letters", "eightyNinety", "rubric", "exceeds"] as const)(
  "another scale, %s: its levels replace the old ones in order, and a second time changes nothing",
  (id) => {
    const { snapshot, setup } = setUp(classTab("Period 1", PERIOD_1));
    const changed = { ...setup, policy: withPreset(setup.policy, presetOf(id)) };
    const after = applied(snapshot, changed);
    const { policy, problems } = readPolicyTable(cellsOf(after, "Mastery Policy"));
    expect(problems).toEqual([]);
    const wanted = presetOf(id).rows.filter((row) => row["Setting"] === "Level");
    expect(policy.scales[0].levels.map(({ name }) => name)).toEqual(inRows(wanted, "Value"));
    expect(planSetup(after, changed).changes).toEqual(NO_CHANGES);
    expect(planSetup(after, suggestSetup(after, TODAY).setup).changes).toEqual(NO_CHANGES);
  },
);

test("a mark code that the setup leaves out goes, further scales and terms stay", () => {
  const { snapshot } = setUp(classTab("Period 1", PERIOD_1));
  const typed = edited(snapshot, "Mastery Policy", (rows) =>
    rows.push(
      ["Scale", "Rubric", 4, 3, ""],
      ["Level", "Yes", "3", "", ""],
      ["Level", "No", "0", "", ""],
      ["Term", "Fall", new Date("2026-09-01T00:00:00Z"), new Date("2026-12-18T00:00:00Z"), ""],
    ),
  );
  const { setup } = suggestSetup(typed, TODAY);
  expect(planSetup(typed, setup).changes).toEqual(NO_CHANGES);
  const without = { ...setup, policy: setup.policy.filter((row) => row["Value"] !== "MI") };
  const { policy } = readPolicyTable(cellsOf(applied(typed, without), "Mastery Policy"));
  expect(policy.codes.has("mi")).toBe(false);
  expect(policy.scales.map(({ levels }) => levels.length)).toEqual([4, 2]);
  expect(policy.terms).toHaveLength(1);
});

describe("what a setup leaves out or says twice", () => {
  test("an empty list changes nothing", () => {
    const { snapshot } = setUp(classTab("Period 1", PERIOD_1));
    expect(planSetup(snapshot, EMPTY).changes).toEqual(NO_CHANGES);
  });

  test("an empty setup on a new workbook gives tabs with the default policy", () => {
    const after = applied(workbook([tab("Notes", [["Buy chalk"]])]), EMPTY);
    expect(readPolicyTable(cellsOf(after, "Mastery Policy")).problems).toEqual([]);
    expect(planSetup(after, EMPTY).changes).toEqual(NO_CHANGES);
  });

  test("a column moved to the ignored ones loses its row, one that is added gets it", () => {
    const { snapshot, setup } = setUp(classTab("Period 1", PERIOD_1));
    const [layout] = setup.classes;
    if (layout?.orientation !== "wide") throw new Error("wide");
    const homework = layout.assessments[3]!;
    const less = { ...layout, assessments: layout.assessments.slice(0, 3), ignored: [homework.column] };
    const without = applied(snapshot, { ...setup, classes: [less] });
    expect(cellsOf(without, "Assessments").map((row) => row[1])).not.toContain("Homework 3 /5");
    const again = applied(without, { ...suggestSetup(without, TODAY).setup, classes: [layout] });
    expect(cellsOf(again, "Assessments").map((row) => row[1])).toContain("Homework 3 /5");
  });

  test("a class that is left out goes with its rows", () => {
    const { snapshot, setup } = setUp(classTab("Period 1", PERIOD_1), classTab("Period 2", PERIOD_1));
    const after = applied(snapshot, { ...setup, classes: setup.classes.slice(1) });
    expect(
      new Set(
        cellsOf(after, "Assessments")
          .slice(1)
          .map(([name]) => name),
      ),
    ).toEqual(new Set(["Period 2"]));
    expect(cellsOf(after, "Mastery Classes")).toHaveLength(2);
  });

  test("a class on a tab that is not there is named, the others are set up", () => {
    const before = workbook([classTab("Period 1", PERIOD_1)]);
    const { setup } = suggestSetup(before, TODAY);
    const twice = { ...setup, empty: [{ ...setup.classes[0]!, class: "Ghost", tab: "Ghost" }] };
    const { changes, applied: reply } = planSetup(before, twice);
    expect(reply.issues).toEqual([expect.objectContaining({ tab: "Ghost", code: "tabGone" })]);
    expect(changes.tabs).toHaveLength(6);
  });

  test("a standard that is only named by an assessment gets a row", () => {
    const { snapshot, setup } = setUp(classTab("Period 1", PERIOD_1));
    const assessments = setup.assessments.map((row, at) => (at === 2 ? { ...row, Standard: "LT 9" } : row));
    const after = applied(snapshot, { ...setup, assessments });
    expect(cellsOf(after, "Standards").map(([code]) => code)).toContain("LT 9");
  });
});

test("what a newer Mastery Loop has set up is refused: nothing is planned, no map either", () => {
  const { snapshot, setup } = setUp(classTab("Period 1", PERIOD_1));
  const newer = edited(snapshot, "Mastery Policy", (rows) => (rows[1]![1] = "2"));
  const changed = { ...setup, policy: withSetting(setup.policy, "Mastery at", "70 %") };
  expect(applySetup(newer, changed, TODAY)).toEqual({ refused: "newerFormat" });
  expect("changes" in applySetup(snapshot, changed, TODAY)).toBe(true);
});

test("while a heading of ours is missing, that tab is left alone and the heading is named", () => {
  const { snapshot, setup } = setUp(classTab("Period 1", PERIOD_1));
  const broken = edited(snapshot, "Standards", (rows) => (rows[0]![5] = "zzz"));
  const changed = { ...setup, standards: setup.standards.map((row) => ({ ...row, Unit: "1" })) };
  const { changes, applied: reply } = planSetup(broken, changed);
  expect(changes.tabs).toEqual([]);
  expect(reply.issues).toEqual([expect.objectContaining({ tab: "Standards", code: "headingGone" })]);
});

test("a teacher's own tab called Standards stays, ours gets a number", () => {
  const { snapshot } = setUp(classTab("Period 1", PERIOD_1), tab("Standards", [["Dear parents"]]));
  expect(snapshot.tabs.map(({ name }) => name)).toContain("Standards 2");
  expect(cellsOf(snapshot, "Standards")).toEqual([["Dear parents"]]);
});

test("headings that begin with + or hold HTML are kept as they are", () => {
  const { snapshot, setup } = setUp(
    classTab("P", "Student | +1 | <b>Quiz</b>\nAna Lee | 7 | 8\nBo Park | 8 | 9"),
  );
  const named = cellsOf(snapshot, "Assessments").map((row) => row[1]);
  expect(named.slice(1)).toEqual(inRows(setup.assessments, "Column"));
  expect(settingIn(setup.policy, "Mastery at")).toBe("80 %");
});
