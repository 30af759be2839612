import { planTable } from "../../../src/workbook/tables/planTable";
import * as specs from "../../../src/workbook/tables/specs";
import type { TableSpec } from "../../../src/workbook/tables/tableSpec";
import { apply, EMPTY, policyWith } from "./makers";

const policy = policyWith(["Before a retake", "Corrective done"]);
const line = {
  Class: "Period 1",
  Student: "Ana",
  Standard: "A",
  "Retake of": "Quiz",
  Where: "x",
  Code: "y",
  Column: "Q",
};
const warnedOf = (spec: TableSpec) => planTable(spec, EMPTY, [line]).change?.warnOn;
const headingsOf = (spec: TableSpec, columns: readonly number[] = []) =>
  columns.map((column) => spec.columns[column - 1]?.heading);

test.each([
  [
    specs.rosterTable(policy),
    // prettier-ignore
    ["Class", "Student", "Student ID", "Standard", "Retake of", "Level", "Score", "Best attempt", "Recorded", "Retakes used",
     "Form", "Ask by", "Retake by", "Days late", "Status", "Reason", "Also open", "Order"],
  ],
  [
    specs.groupsTable(policy),
    [
      "Class",
      "Group",
      "Standard",
      "I can",
      "Student",
      "Student ID",
      "Level",
      "Last mark",
      "Also open",
      "Corrective",
      "Link",
      "Meets",
      "Retake",
    ],
  ],
  [specs.CHECKS_TABLE, ["Where", "What", "What to do", "Code"]],
])("a new tab has Sheets warn of the columns of ours alone", (spec, headings) => {
  expect(headingsOf(spec, warnedOf(spec))).toEqual(headings);
});

test.each([specs.POLICY_TABLE, specs.CLASSES_TABLE, specs.ASSESSMENTS_TABLE, specs.EXCEPTIONS_TABLE])(
  "$title is the teacher's to type in, and nobody is warned there",
  (spec) => expect(warnedOf(spec)).toBeUndefined(),
);

test("a rebuild leaves the warnings alone, until a column comes", () => {
  const spec = specs.rosterTable(policy);
  const there = apply(EMPTY, planTable(spec, EMPTY, [line]).change);
  expect(planTable(spec, there, [line, { ...line, Student: "Ben" }]).change?.warnOn).toBeUndefined();
  const more = specs.rosterTable(policyWith(["Before a retake", "Corrective done, Parent signature"]));
  const change = planTable(more, there, [line]).change;
  expect(change?.warnOn).toEqual(planTable(spec, EMPTY, [line]).change?.warnOn);
  expect(change?.columns).toBe(spec.columns.length + 1);
});
