import { withPoints, withRole, withStandards } from "../../sidebar/setup/changeColumn";
import { draftOf, isChanged, setupOf, withAnswer } from "../../sidebar/setup/draft";
import { onlyColumn } from "../../src/actions/setup/onlyColumn";
import { columnsOf } from "../../sidebar/setup/setupColumns";
import type { Setup } from "../../src/sidebarReplies";
import { assessmentRow, classOf, COLUMNS, QUESTION, setup, suggested } from "./setups";

const [period1] = setup().classes;
const place = (of: Setup, name: string) => {
  const column = columnsOf(of, period1!).find((one) => one.name === name)!;
  return { base: setup(), of: period1!, column };
};

test("an untouched draft is the suggestion itself", () => {
  const found = suggested();
  expect(setupOf(draftOf(found))).toBe(found.setup);
  expect(isChanged(draftOf(found))).toBe(false);
});

test("columns stand in the tab's order with what is known of them", () => {
  expect(columnsOf(setup(), period1!)).toMatchObject([
    { letter: "D", name: "LF.1 Slope", role: "assessment", outOf: "20", standards: ["LF.1"] },
    { letter: "E", name: "LF.1 retake", role: "retake", retakeOf: "LF.1 Slope" },
    { letter: "F", name: "Graph quiz", role: "assessment", outOf: "10" },
    { letter: "G", name: "Notes", role: "notScored", named: true, standards: [] },
  ]);
});

test("without the workbook's names, columns are called as in Assessments, which keeps their order", () => {
  const of = { ...classOf("P", [{ name: "Score" }, { name: "Score" }]) };
  delete of.columnNames;
  const rows = ["Unit 1 › Score", "Unit 2 › Score"].map((name) => assessmentRow("P", { name }));
  const found = columnsOf(setup({ classes: [of], assessments: rows }), of);
  expect(found.map(({ name }) => name)).toEqual(["Unit 1 › Score", "Unit 2 › Score", "Column F"]);
});

test("a column left out whose name is not known cannot be taken in", () => {
  const columns = [{ name: "Quiz" }, { name: "Quiz" }];
  const of = { ...classOf("P", columns) };
  delete of.columnNames;
  const rows = [assessmentRow("P", { name: "Quiz" }), assessmentRow("P", { name: "Quiz (2)" })];
  const found = columnsOf(setup({ classes: [of], assessments: rows }), of);
  expect(found.map(({ name, named }) => [name, named])).toEqual([
    ["Quiz", true],
    ["Quiz (2)", true],
    ["Column F", false],
  ]);
});

test("a column that is not scored, and scored again, is where it was", () => {
  const without = withRole(setup(), place(setup(), "Graph quiz"), null);
  const [of] = without.classes;
  const column = columnsOf(without, of!, setup()).find(({ name }) => name === "Graph quiz")!;
  const again = withRole(without, { base: setup(), of: of!, column }, "");
  expect(again).toEqual(setup());
});

test("the retake of a column that is left out stands for itself", () => {
  const without = withRole(setup(), place(setup(), "LF.1 Slope"), null);
  expect(columnsOf(without, without.classes[0]!).find(({ name }) => name === "LF.1 retake")).toMatchObject({
    role: "assessment",
  });
});

test("several standards of a column are a row each, for its retakes too, and none means its own title", () => {
  const two = withStandards(setup(), place(setup(), "LF.1 Slope"), ["LF.1", "LF.2"]);
  expect(columnsOf(two, period1!).map(({ standards }) => standards)).toEqual([
    ["LF.1", "LF.2"],
    ["LF.1", "LF.2"],
    ["Graph quiz"],
    [],
  ]);
  expect(two.standards.map(({ Code }) => Code)).toEqual(["LF.1", "Graph quiz", "LF.2"]);
  const none = withStandards(setup(), place(setup(), "LF.1 Slope"), []);
  expect(columnsOf(none, period1!)[0]?.standards).toEqual(["LF.1 Slope"]);
});

test.each([
  ["12", 12],
  [" 7,5 ", 7.5],
  ["", ""],
  ["ten", "ten"],
])("points typed as %j are sent as %j", (typed, sent) => {
  const changed = withPoints(setup(), place(setup(), "Graph quiz"), typed);
  expect(changed.assessments[2]?.["Out of"]).toBe(sent);
});

test("a standard that no column has any more goes from a suggestion and stays in what is stored", () => {
  for (const stored of [false, true]) {
    const draft = draftOf(suggested({ stored }));
    const changed = ["Period 1", "Period 3"].reduce((now, name) => {
      const of = now.classes.find((one) => one.class === name)!;
      const column = columnsOf(now, of).find((one) => one.name === "Graph quiz")!;
      return withStandards(now, { base: now, of, column }, ["LF.2"]);
    }, draft.setup);
    const codes = setupOf({ ...draft, setup: changed }).standards.map(({ Code }) => Code);
    expect(codes).toEqual(stored ? ["LF.1", "Graph quiz", "LF.2"] : ["LF.1", "LF.2"]);
  }
});

test("only one column: its class, its retakes and its standard are kept, the rest is left out", () => {
  const only = onlyColumn(setup(), { tab: "Period 3", column: "LF.1 Slope" });
  expect(only.classes.map((one) => one.class)).toEqual(["Period 3"]);
  expect(only.assessments).toEqual(COLUMNS.slice(0, 2).map((column) => assessmentRow("Period 3", column)));
  expect(only.standards.map(({ Code }) => Code)).toEqual(["LF.1"]);
  expect(only.policy).toEqual(setup().policy);
});

test("an answer changes the rows it is about, and adds one where there is none", () => {
  const choices = [
    { value: "no", label: "", consequence: "", changes: [] },
    {
      value: "yes",
      label: "",
      consequence: "",
      changes: [{ list: "policy", match: { Setting: "Mark", Value: "M" }, set: { "What it means": "owed" } }],
    },
  ] as const;
  const question = { ...QUESTION, choices: choices.map((one) => ({ ...one, changes: [...one.changes] })) };
  const answered = withAnswer(draftOf(suggested()), question, "yes");
  expect(answered.setup.policy[answered.setup.policy.length - 1]).toEqual({
    Setting: "Mark",
    Value: "M",
    "What it means": "owed",
  });
  expect(withAnswer(answered, question, "yes").setup).toEqual(answered.setup);
  expect(withAnswer(answered, question, "no").setup).toEqual(setup());
});
