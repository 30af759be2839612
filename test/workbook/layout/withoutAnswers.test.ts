import type { Cell } from "../../../src/workbook/cell";
import { withoutAnswers } from "../../../src/workbook/layout/withoutAnswers";

/** "=…" is a formula of its cell. */
const formulasOf = (rows: Cell[][], at: Record<string, string>) =>
  rows.map((row, r) => row.map((_, c) => at[`${r},${c}`] ?? ""));

describe("answers of our own functions are no scores", () => {
  test("a column that a formula fills, until the next formula or a blank, with its heading", () => {
    const rows = [
      ["Student", "Quiz", "Level"],
      ["Ana", 8, "Mastery"],
      ["Ben", 5, "Not yet"],
      ["", "", ""],
      ["Average", 6.5, "1 of 2"],
    ];
    const formulas = formulasOf(rows, { "1,2": "=MASTERY_LEVEL(B2:B3;10)" });
    expect(withoutAnswers(rows, formulas).map((row) => row[2])).toEqual(["", "", "", "", "1 of 2"]);
  });

  test("a single formula in each row", () => {
    const rows = [
      ["Ana", 8, "1st of 1", "typed"],
      ["Ben", 5, "1st of 1", "typed"],
    ];
    const formulas = formulasOf(rows, { "0,2": "=best_attempt(B1)", "1,2": "=BEST_ATTEMPT(B2)" });
    expect(withoutAnswers(rows, formulas)).toEqual([
      ["Ana", 8, "", "typed"],
      ["Ben", 5, "", "typed"],
    ]);
  });

  test("a whole map, with the levels of students who were not assessed on everything", () => {
    const rows = [
      ["Period 1", "LT 1", "LT 2", "", "note"],
      ["Ana", "Mastery", "", "", "late"],
      ["Ben", "", "Not yet", "", ""],
    ];
    const formulas = formulasOf(rows, { "0,0": "=MASTERY_MAP(Scores!A:F)" });
    expect(withoutAnswers(rows, formulas)).toEqual([
      ["", "", "", "", "note"],
      ["", "", "", "", "late"],
      ["", "", "", "", ""],
    ]);
  });

  test("everything else stays, formulas of the teacher too", () => {
    const rows = [["Ana", 8, 16]];
    expect(withoutAnswers(rows, formulasOf(rows, { "0,2": "=B1*2" }))).toBe(rows);
  });
});
