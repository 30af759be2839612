import fc from "fast-check";
import { columnLetters, isBlank, type Cell } from "../../../src/workbook/cell";
import { columnNames } from "../../../src/workbook/layout/columnTitles";
import { recogniseTab } from "../../../src/workbook/layout/recogniseTab";
import { recogniseWorkbook } from "../../../src/workbook/layout/recogniseWorkbook";
import { drawn, recognised } from "./tables";

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell[]>(
    "",
    "Student",
    "Name",
    "ID",
    "Quiz 1",
    "Quiz 2 (10)",
    "Points",
    "Total",
    "Average",
    "Ana Lee",
    "Ben Ode",
  ),
  fc.integer({ min: -5, max: 200 }),
  fc.boolean(),
  fc.string({ maxLength: 12 }),
  fc.date({ noInvalidDate: true, min: new Date("1900-01-01"), max: new Date("9999-01-01") }),
  fc.constant(null),
);
const table = fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 9 });
const merges = fc.array(fc.constantFrom("A1:C1", "B2:D3", "A1:A9", "ZZ1:ZZ2"), { maxLength: 2 });

test("any table gets exactly one answer: a class, an empty one, or an issue with its reason", () => {
  fc.assert(
    fc.property(table, merges, (cells, merged) => {
      const found = recogniseTab({ name: "T", cells, merges: merged });
      expect([found.class, found.empty, found.issue].filter((one) => one !== undefined)).toHaveLength(1);
      expect(found.why.length).toBeGreaterThan(0);
      expect(found.why.every(({ words }) => words.endsWith("."))).toBe(true);
    }),
    { numRuns: 400 },
  );
});

test("every used column of a wide class is the student's, an assessment or ignored, and only once", () => {
  fc.assert(
    fc.property(table, (cells) => {
      const layout = recogniseTab({ name: "T", cells }).class;
      if (layout?.orientation !== "wide") return;
      const used = new Set(
        cells.flatMap((row) => row.flatMap((value, at) => (isBlank(value) ? [] : [columnLetters(at)]))),
      );
      const own = new Set([...layout.studentColumns, ...(layout.keyColumn ? [layout.keyColumn] : [])]);
      const others = [...layout.assessments.map(({ column }) => column), ...layout.ignored];
      expect(new Set([...own, ...others])).toEqual(used);
      expect(own.size + others.length).toBe(used.size);
    }),
    { numRuns: 400 },
  );
});

test("blank rows and columns around a table change nothing", () => {
  fc.assert(
    fc.property(table, (cells) => {
      const wider = [...cells.map((row) => [...row, "", null]), [], ["", ""]];
      expect(recogniseTab({ name: "T", cells: wider })).toEqual(recogniseTab({ name: "T", cells }));
    }),
  );
});

const BOOK =
  "Student|ID|Quiz 1|Quiz 2|Total\nPoints||10|20|30\nAna Lee|1001|7|15|22\nBen Ode|1002|9|11|20\nCy Roy|1003|4||4";

test("the order of the students does not matter", () => {
  const [headings, points, ...students] = drawn(BOOK) as Cell[][];
  const given = recogniseTab({ name: "T", cells: [headings as Cell[], points as Cell[], ...students] });
  fc.assert(
    fc.property(fc.shuffledSubarray(students, { minLength: 3 }), (shuffled) => {
      expect(recogniseTab({ name: "T", cells: [headings as Cell[], points as Cell[], ...shuffled] })).toEqual(
        given,
      );
    }),
  );
});

test("each column has one reason, with how sure it is", () => {
  const { why } = recognised(BOOK);
  const columns = why.filter(({ decision }) => decision === "assessment" || decision === "ignored");
  expect(columns.map(({ column, decision, sure }) => [column, decision, sure])).toEqual([
    ["C", "assessment", "sure"],
    ["D", "assessment", "sure"],
    ["E", "ignored", "sure"],
  ]);
  expect(columns[2]?.words).toBe('"Total" names a total, an average or a final mark.');
});

test("each tab of a workbook is judged on its own", () => {
  const tabs = [
    { name: "P1", cells: drawn(BOOK) },
    { name: "Notes", cells: drawn("Print\nCall") },
    { name: "P2", cells: drawn(BOOK.replace(/\|\d+/g, "|")) },
  ];
  const { classes, empty, issues } = recogniseWorkbook(tabs);
  expect([classes.map(({ tab }) => tab), empty.map(({ tab }) => tab), issues.map(({ tab }) => tab)]).toEqual([
    ["P1"],
    ["P2"],
    ["Notes"],
  ]);
});

test.each([
  [
    ["Quiz", "Quiz", null, "quiz"],
    ["Quiz", "Quiz (2)", "Column D", "quiz (3)"],
  ],
  [
    ["Slopes", "Lines"],
    ["Slopes", "Lines"],
  ],
])("columns called %j have a name each", (titles, names) => {
  expect(columnNames(titles.map((title, at) => ({ column: at + 1, title })))).toEqual(names);
});
