import type { Cell } from "../../../src/workbook/cell";
import { withoutAnswers } from "../../../src/workbook/layout/withoutAnswers";

/** "=…" is a formula of its cell. */
const formulasOf = (rows: Cell[][], at: Record<string, string>) =>
  rows.map((row, r) => row.map((_, c) => at[`${r},${c}`] ?? ""));

const without = (cells: Cell[][], formulas: string[][]) =>
  withoutAnswers({ name: "Period 1", cells, formulas });

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
    expect(without(rows, formulas).map((row) => row[2])).toEqual(["", "", "", "", "1 of 2"]);
  });

  test("a single formula in each row", () => {
    const rows = [
      ["Ana", 8, "1st of 1", "typed"],
      ["Ben", 5, "1st of 1", "typed"],
    ];
    const formulas = formulasOf(rows, { "0,2": "=best_attempt(B1)", "1,2": "=BEST_ATTEMPT(B2)" });
    expect(without(rows, formulas)).toEqual([
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
    expect(without(rows, formulas)).toEqual([
      ["", "", "", "", "note"],
      ["", "", "", "", "late"],
      ["", "", "", "", ""],
    ]);
  });

  test.each([
    ["=SUM(B2:C2)", true],
    ['=IF($B2="";"";ROUND(C2/10;1))', true],
    ["='Period 1'!B2*2", true],
    ["=8+1", false],
    ['="B2"', false],
    ["='Period 2'!B2", false],
    ['=VLOOKUP("Ana";Exams!A1:C9;2;FALSE)', false],
    ['=IMPORTRANGE("x";"Period 1!A1")', false],
    ["=LOG10(100)", false],
  ])("what %s makes is left out: %s", (formula, isLeftOut) => {
    const rows = [["Ana", 8, 15]];
    expect(without(rows, formulasOf(rows, { "0,2": formula }))[0]?.[2]).toBe(isLeftOut ? "" : 15);
  });

  test("scores of another tab that are all the same are not there yet", () => {
    const rows = (...scores: number[]) => scores.map((score) => ["Ana", score]);
    const scores = (...all: number[]) => {
      const brought = Object.fromEntries(all.map((_, at) => [`${at},1`, `=Exam!B${at + 2}`]));
      return without(rows(...all), formulasOf(rows(...all), brought)).map((row) => row[1]);
    };
    expect(scores(51, 0, 0, 0, 0, 0)).toEqual([51, "", "", "", "", ""]);
    expect(scores(0, 5, 0, 0, 5, 0)).toEqual([0, 5, 0, 0, 5, 0]);
  });

  test("a tab without formulas stays as it is", () => {
    const rows = [["Ana", 8, 16]];
    expect(without(rows, formulasOf(rows, {}))).toBe(rows);
  });
});
