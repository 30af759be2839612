import {
  assessmentsOf,
  lastAssessment,
  latestAssessment,
  nextAssessmentDay,
  type Assessment,
} from "../../../src/workbook/gradebook/classAssessments";
import { classBook, type ColumnPlan } from "../../actions/booksMaker";

const everything = () => true;
const namesOf = (assessment: Assessment | null) => assessment?.names ?? null;
const found = (columns: readonly ColumnPlan[], marks: readonly (number | "")[]) =>
  assessmentsOf(classBook({ columns, students: [["Ana", ...marks]] }), everything);

describe("the most recent assessment", () => {
  test.each<[string, ColumnPlan[], (number | "")[], string[] | null]>([
    ["is the last column anyone has something on", [{ name: "T1" }, { name: "T2" }], [5, ""], ["T1"]],
    ["is none before that", [{ name: "T1" }, { name: "T2" }], ["", ""], null],
    [
      "is all columns of its day",
      [
        { name: "T1", given: "2025-11-04" },
        { name: "T2", given: "2025-11-04" },
        { name: "T0", given: "2025-10-01" },
      ],
      [5, 6, 7],
      ["T1", "T2"],
    ],
    [
      "may be undated, behind the dated one on its left",
      [{ name: "T1", given: "2025-11-04" }, { name: "T2" }, { name: "T0", given: "2025-10-01" }],
      [5, 6, 7],
      ["T2"],
    ],
  ])("%s", (_, columns, marks, names) => {
    expect(namesOf(latestAssessment(found(columns, marks)))).toEqual(names);
  });

  test("is no retake: a retake belongs to its original", () => {
    const columns = [{ name: "T1" }, { name: "T2" }, { name: "T1 retake", standard: "T1", retakeOf: "T1" }];
    expect(namesOf(latestAssessment(found(columns, [5, 6, 7])))).toEqual(["T2"]);
  });
});

test("the last assessment may be planned, and the next one's day is known by its date alone", () => {
  const columns = [{ name: "T1", given: "2025-11-04" }, { name: "T3" }, { name: "T2", given: "2025-11-20" }];
  const all = found(columns, [5, "", ""]);
  expect(namesOf(lastAssessment(all))).toEqual(["T2"]);
  expect([...all.values()].map((one) => nextAssessmentDay(one, all))).toEqual(["2025-11-20", null, null]);
});

test("a chain that is not wanted is behind no assessment", () => {
  const book = classBook({
    columns: [{ name: "T1" }, { name: "T2", counts: "shown" }],
    students: [["Ana", 5, 6]],
  });
  const assessments = assessmentsOf(book, ({ weight }) => weight > 0);
  expect([...assessments.values()].map(namesOf)).toEqual([["T1"]]);
});
