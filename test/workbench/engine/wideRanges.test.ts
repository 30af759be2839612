import { area, customFunction, open, sheetFile, typedCells, workbookFile } from "./makers";

const LETTERS = {
  functions: [customFunction("LETTERS"), customFunction("SEEN")],
  callFunction: (name: string, [rows]: unknown[]) =>
    name === "LETTERS" ? [["x"], ["y"], ["z"]] : JSON.stringify((rows as unknown[][]).slice(0, 6)),
};

/** The same questions of a range that is short and of one that holds a thousand blank rows more. */
const asked = (range: string): string[] => [
  `=COUNTA(${range})`,
  `=COUNTBLANK(${range})`,
  `=SUM(${range})`,
  `=MATCH("z",INDEX(${range},0,2),0)`,
  `=INDEX(${range},5,3)`,
  `=ROW(OFFSET(${range},0,0,1,1))`,
  `=SEEN(${range})`,
];

function answers(last: number, askedFirst: boolean): unknown[] {
  const cells = typedCells([
    [null, "=LETTERS(1)", null],
    ["a", null, 2],
    [null, null, null],
    [null, "w", true],
    [4, null, "5"],
  ]);
  cells.push({ row: 2, column: 0, value: null, numberFormat: "yyyy-mm-dd" });
  cells.push({ row: 2, column: 2, value: null, numberFormat: "@" });
  const questions = typedCells(asked(`Data!A1:C${last}`).map((formula) => [formula]));
  const sheets = [
    sheetFile({ name: "Data", rows: 1500, cells }),
    sheetFile({ name: "Questions", cells: questions }),
  ];
  const engine = open(workbookFile({ sheets: askedFirst ? sheets.reverse() : sheets }), LETTERS);
  // The first calculation of a model is the library's own.
  engine.recalculate();
  const sheet = engine.sheets().find(({ name }) => name === "Questions")!.id;
  return engine.values(area(sheet, "A1:A7")).map(([value]) => value);
}

describe("whole columns with few cells in them", () => {
  test.each([
    ["before", false],
    ["after", true],
  ])("are to formulas what those cells are, also those a function fills %s they are asked", (_, first) => {
    const [filled, blank, ...others] = answers(6, first);
    const [filledOfAll, blankOfAll, ...othersOfAll] = answers(1500, first);
    expect(othersOfAll).toEqual(others);
    expect(filledOfAll).toBe(filled);
    expect(blankOfAll).toBe(Number(blank) + 1494 * 3);
  });
});
