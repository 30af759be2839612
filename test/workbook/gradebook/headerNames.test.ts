import fc from "fast-check";
import { columnNamed, headerNames } from "../../../src/workbook/gradebook/headerNames";

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

  test("every column is found by its name", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("Score", "Quiz 1", "", "score ", "Retake"), { maxLength: 9 }),
        (row) => {
          const names = headerNames([row], 1);
          expect(names.map((name) => columnNamed(names, name))).toEqual(names.map((_, column) => column));
        },
      ),
    );
  });
});
