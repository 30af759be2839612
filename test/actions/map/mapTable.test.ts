import { namesOf, tableOfMap } from "../../../src/workbook/gradebook/mapTable";
import { makeBooks } from "../booksMaker";

test("a map has the class and the codes above, a row per student, blanks where nothing is assessed", () => {
  const columns = [{ name: "T1", standard: "6.1" }, { name: "Lines" }];
  const { books } = makeBooks({
    classes: [
      {
        columns,
        students: [
          ["Ana", 90, ""],
          ["Ben", "??", 60],
        ],
      },
    ],
  });
  expect(tableOfMap(books[0]!)).toEqual([
    ["Period 1", "6.1", "Lines"],
    ["Ana", "Exceeds mastery", ""],
    ["Ben", expect.stringMatching(/^Check: /), "Approaching"],
  ]);
});

test.each([
  [
    "their names where each has one of their own",
    [
      ["Ana", "1"],
      ["Ben", ""],
    ],
    ["Ana", "Ben"],
  ],
  [
    "their IDs where two have one name",
    [
      ["Ana", "7"],
      ["Ben", "1"],
      ["ana", "8"],
    ],
    ["Ana (7)", "Ben", "ana (8)"],
  ],
  [
    "their order where they have no ID either",
    [
      ["Ana", ""],
      ["Ana", ""],
    ],
    ["Ana (1)", "Ana (2)"],
  ],
])("students are told apart by %s", (_what, students, names) => {
  expect(namesOf(students.map(([name = "", id = ""]) => ({ name, id })))).toEqual(names);
});
