import fc from "fast-check";
import { nameKey } from "../../../src/mastery/name";
import { asList, listed } from "../../../src/workbook/gradebook/classRow";
import { columnFinder, headerNames } from "../../../src/workbook/gradebook/headerNames";

describe("what a column is called", () => {
  test.each([
    [
      "the text in the header row, white space folded",
      [["Student", " Quiz \n 1 "]],
      1,
      ["Student", "Quiz 1"],
    ],
    ["its letter where it is blank", [["Student", "", "Quiz"]], 1, ["Student", "Column B", "Quiz"]],
    ["its letter where no row holds titles", [["Ana Lee", 4]], null, ["Column A", "Column B"]],
    ["a date as YYYY-MM-DD", [["Student", new Date(2025, 10, 5)]], 1, ["Student", "2025-11-05"]],
    [
      "the next free number where a title says the number itself",
      [["Score", "Score", "Score (2)", "score"]],
      1,
      ["Score", "Score (2)", "Score (2) (2)", "score (3)"],
    ],
    ["the nth repeat with its number", [["Quiz", "quiz", "Quiz"]], 1, ["Quiz", "quiz (2)", "Quiz (3)"]],
    [
      "the heading above where a title stands under several",
      [
        ["", "Unit 1", "", "Unit 2", ""],
        ["Student", "Score", "Retake", "Score", "Retake"],
      ],
      2,
      ["Student", "Unit 1 › Score", "Unit 1 › Retake", "Unit 2 › Score", "Unit 2 › Retake"],
    ],
    [
      "the title alone where the headings above do not tell it apart",
      [
        ["Unit 1", "", ""],
        ["Student", "Score", "Score"],
      ],
      2,
      ["Student", "Score", "Score (2)"],
    ],
  ])("%s", (_, cells, row, names) => {
    expect(headerNames(cells, row)).toEqual(names);
  });

  test("no name is given twice, and every column is found by its name", () => {
    const title = fc.constantFrom("Score", "Score (2)", "Quiz | 1", "Quiz 1", "", "score ", "Column B");
    fc.assert(
      fc.property(fc.array(title, { maxLength: 9 }), (row) => {
        const names = headerNames([row], 1);
        expect(new Set(names.map(nameKey)).size).toBe(row.length);
        expect(names.map(columnFinder(names))).toEqual(names.map((_, column) => column));
      }),
    );
  });
});

describe("a name in a list", () => {
  test("is found again when the heading holds the list's own stroke", () => {
    const names = headerNames([["Name | Klasse", "Quiz | 2", "| Unit 1 |", "|"]], 1);
    const find = columnFinder(names);
    expect(listed(asList(names.slice(0, 3))).map(find)).toEqual([0, 1, 2]);
  });

  test("is the exact heading where one goes by it, and a letter is a column's last name", () => {
    const find = columnFinder(headerNames([["Quiz | 2", "Quiz 2", ""]], 1));
    expect(["Quiz | 2", "Quiz 2", "Column A", "Column C", "Column D", ""].map(find)).toEqual([
      0,
      1,
      0,
      2,
      null,
      null,
    ]);
  });
});
