import fc from "fast-check";
import { classHeadings, type ClassTab } from "../../../src/workbook/gradebook/classHeadings";
import type { ClassRow } from "../../../src/workbook/gradebook/classBook";
import { readClassRow } from "../../../src/workbook/gradebook/classRow";
import { clearedColumns, unknownTitles } from "../../../src/workbook/gradebook/goneColumns";
import { findPeople } from "../../../src/workbook/layout/people";
import type { Cell } from "../../../src/workbook/cell";

const SET_UP = ["Quiz 1 (10)", "Quiz 2 (10)", "Essay (20)"];
const ROW = readClassRow({
  Class: "Period 1",
  "Header row": 1,
  "Student columns": "Student",
  "Student ID column": "ID",
  Ignored: "Remarks",
}) as ClassRow;

/** Three students under these headings; what stands in a column is given behind a colon. */
function tabOf(headings: string): ClassTab {
  const columns = headings.split(" | ").map((text) => text.split(": "));
  const titles = columns.map(([title = ""]) => title);
  const rows = ["Ana Lee", "Ben Cho", "Cem Can"].map((name, at) =>
    columns.map(([title, marks], column): Cell => {
      if (column === 0) return name;
      if (title === "ID") return 101 + at;
      return marks === "-" ? "" : (marks ?? (title === "Remarks" ? "" : 5 + at));
    }),
  );
  const cells = [titles, ...rows];
  return { cells, assessed: SET_UP, people: findPeople(cells) };
}
const AS_SET_UP = "Student | ID | Quiz 1 (10) | Quiz 2 (10) | Essay (20) | Remarks";
const look = (headings: string) => {
  const found = classHeadings(ROW, tabOf(headings));
  return {
    renamed: found.renamed.map(({ from, to }) => `${from} → ${to}`),
    gone: SET_UP.filter((name) => found.columnOf(name) === null),
    cleared: clearedColumns(ROW, found, SET_UP).map(({ from, to }) => `${from} → ${to}`),
    unknown: unknownTitles(found),
  };
};
const NOTHING = { renamed: [], gone: [], cleared: [], unknown: [] };

test.each([
  ["nothing changed", AS_SET_UP, {}],
  ["a column moved", "Student | ID | Essay (20) | Quiz 2 (10) | Quiz 1 (10) | Remarks", {}],
  [
    "renamed in its place",
    "Student | ID | Quizz (10) | Quiz 2 (10) | Essay (20) | Remarks",
    { renamed: ["Quiz 1 (10) → Quizz (10)"] },
  ],
  [
    "quite another title over marks in its place",
    "Student | ID | Fractions | Quiz 2 (10) | Essay (20) | Remarks",
    { renamed: ["Quiz 1 (10) → Fractions"] },
  ],
  [
    "quite another title over nothing: another assessment to come",
    "Student | ID | Fractions: - | Quiz 2 (10) | Essay (20) | Remarks",
    { gone: ["Quiz 1 (10)"], unknown: ["Fractions"] },
  ],
  [
    "quite another title, out of other points",
    "Student | ID | Fractions (50) | Quiz 2 (10) | Essay (20) | Remarks",
    { gone: ["Quiz 1 (10)"], unknown: ["Fractions (50)"] },
  ],
  [
    "quite another title, while a column that was left out has one, too",
    "Student | ID | Fractions | Quiz 2 (10) | Essay (20) | Notes",
    { gone: ["Quiz 1 (10)"], unknown: ["Fractions", "Notes"] },
  ],
  [
    "a title of another number",
    "Student | ID | Quiz 3 (10) | Quiz 2 (10) | Essay (20) | Remarks",
    { gone: ["Quiz 1 (10)"], unknown: ["Quiz 3 (10)"] },
  ],
  [
    "remarks in its place",
    "Student | ID | Quiz 1 remarks: well done indeed | Quiz 2 (10) | Essay (20) | Remarks",
    { gone: ["Quiz 1 (10)"], unknown: ["Quiz 1 remarks"] },
  ],
  [
    "a title like it elsewhere",
    "Student | ID | Quiz 2 (10) | Essay (20) | Quizz 1 (10) | Remarks",
    { gone: ["Quiz 1 (10)"], unknown: ["Quizz 1 (10)"] },
  ],
  [
    "two renamed side by side, each like its old title",
    "Student | ID | Quizz 1 | Quizz 2 | Essay (20) | Remarks",
    { renamed: ["Quiz 1 (10) → Quizz 1", "Quiz 2 (10) → Quizz 2"] },
  ],
  [
    "two renamed side by side, unlike",
    "Student | ID | Slope | Area | Essay (20) | Remarks",
    { gone: ["Quiz 1 (10)", "Quiz 2 (10)"], unknown: ["Slope", "Area"] },
  ],
  [
    "no heading any more",
    "Student | ID |  | Quiz 2 (10) | Essay (20) | Remarks",
    { gone: ["Quiz 1 (10)"], cleared: ["Quiz 1 (10) → Column C"] },
  ],
  [
    "no heading any more, beside a column like it",
    "Student | ID |  | Quiz 1 late | Quiz 2 (10) | Essay (20) | Remarks",
    { gone: ["Quiz 1 (10)"], cleared: ["Quiz 1 (10) → Column C"], unknown: ["Quiz 1 late"] },
  ],
  [
    "the same title once more on its left",
    "Student | ID | Quiz 2 (10) | Quiz 1 (10) | Quiz 2 (10) | Essay (20) | Remarks",
    { renamed: ["Quiz 2 (10) → Quiz 2 (10) (2)"] },
  ],
  [
    "the same title once more on its right",
    "Student | ID | Quiz 1 (10) | Quiz 2 (10) | Essay (20) | Quiz 2 (10) | Remarks",
    { unknown: ["Quiz 2 (10) (2)"] },
  ],
  [
    "the same title once more beside it: nobody knows, the first counts",
    "Student | ID | Quiz 1 (10) | Quiz 2 (10) | Quiz 2 (10) | Essay (20) | Remarks",
    { unknown: ["Quiz 2 (10) (2)"] },
  ],
  [
    "another heading over the students and the IDs",
    "Kids | Number | Quiz 1 (10) | Quiz 2 (10) | Essay (20) | Remarks",
    { renamed: ["Student → Kids"], unknown: ["Number"] },
  ],
])("%s", (_, headings, expected) => expect(look(headings)).toEqual({ ...NOTHING, ...expected }));

test("a column that a formula fills is never taken for one that is gone", () => {
  const tab = tabOf("Student | ID | Quiz one | Quiz 2 (10) | Essay (20) | Remarks");
  const formulas = tab.cells.map((row, at) => row.map((_, column) => (at > 0 && column === 2 ? "=C2" : "")));
  expect(classHeadings(ROW, tab).columnOf("Quiz 1 (10)")).toBe(2);
  expect(classHeadings(ROW, { ...tab, formulas }).columnOf("Quiz 1 (10)")).toBeNull();
});

test.each<[string, (row: number) => string]>([
  ["an average below the scores", (row) => (row === 4 ? "=AVERAGE(C2:C4)" : "")],
  ["scores typed as sums", (row) => (row > 0 && row < 4 ? "=2+3" : "")],
])("%s makes no calculated column of a renamed one", (_, formula) => {
  const { cells, ...rest } = tabOf("Student | ID | Quiz one | Quiz 2 (10) | Essay (20) | Remarks");
  const below = [...cells, ["", "", 6, "", "", ""]];
  const formulas = below.map((row, at) => row.map((_cell, column) => (column === 2 ? formula(at) : "")));
  expect(classHeadings(ROW, { ...rest, cells: below, formulas }).columnOf("Quiz 1 (10)")).toBe(2);
});

test("marks with long decimals are marks", () => {
  const column = "Fractions: 7.142857142857143";
  const found = look(`Student | ID | ${column} | Quiz 2 (10) | Essay (20) | Remarks`);
  expect(found.renamed).toEqual(["Quiz 1 (10) → Fractions"]);
});

test("law: as long as the headings stand, in whatever order and among whatever others, each name means its own column", () => {
  const title = fc.string({ minLength: 1, maxLength: 8 }).filter((text) => /[a-z]{2}/i.test(text));
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...SET_UP, "Remarks"], { minLength: 4 }),
      fc.array(title, { maxLength: 4 }),
      (own, others) => {
        const unlike = others.filter(
          (text) => !own.some((name) => name.toLowerCase().startsWith(text.trim().toLowerCase())),
        );
        const titles = ["Student", "ID", ...unlike, ...own];
        const cells = [
          titles,
          ["Ana Lee", 101, ...titles.slice(2).map(() => 5)],
          ["Ben Cho", 102, ...titles.slice(2).map(() => 6)],
        ];
        const { columnOf } = classHeadings(ROW, { cells, assessed: SET_UP, people: findPeople(cells) });
        for (const name of SET_UP) expect(columnOf(name)).toBe(titles.indexOf(name));
      },
    ),
  );
});
