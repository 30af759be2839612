import type { FileValue } from "../../../workbench/files/workbookFile";
import { area, open, sheetFile, workbookFile } from "./makers";

function withFormula(formula: string, value: FileValue) {
  const cells = [
    { row: 0, column: 0, value: 5 },
    { row: 1, column: 0, value, formula },
    { row: 1, column: 1, value: null, formula: "=A2" },
  ];
  const engine = open(workbookFile({ sheets: [sheetFile({ cells })] }));
  return { engine, sheet: engine.sheets()[0]!.id };
}

const FORMULAS: [string, FileValue, string[]][] = [
  ['=QUERY(A1:B1,"select A")', "Ada", ["QUERY"]],
  ['=IMPORTRANGE("x","A1")', 12, ["IMPORTRANGE"]],
  ["=LET(x,A1,x*2)", 10, ["LET"]],
  ["=LAMBDA(x,x*2)(A1)", 10, ["LAMBDA"]],
  ["=IFERROR(GOOGLEFINANCE(A1)/0,7)", 3, ["GOOGLEFINANCE"]],
  ["=SPARKLINE(A1:B1)", null, ["SPARKLINE"]],
  ["=IF(A1>1,MAP(A1:B1,A1),2)", true, ["MAP"]],
  ["=QUERY(A1)", { error: "#VALUE!" }, ["QUERY"]],
];

describe("a formula the workbench cannot calculate", () => {
  test.each(FORMULAS)("%s shows the value the file had, and others calculate with it", (formula, value) => {
    const { engine, sheet } = withFormula(formula, value);
    const shown = engine.values(area(sheet, "A2:B2"))[0]!;
    const expected = value !== null && typeof value === "object" ? expect.objectContaining(value) : value;
    expect(shown).toEqual([expected, expected]);
  });

  test.each(FORMULAS)("%s is saved as it was", (formula, value) => {
    const { engine } = withFormula(formula, value);
    expect(engine.save().sheets[0]!.cells[1]).toEqual({ row: 1, column: 0, value, formula });
  });

  test.each(FORMULAS)("%s is listed", (formula, value, functions) => {
    const { engine, sheet } = withFormula(formula, value);
    expect(engine.unsupported()).toEqual([{ sheet, cell: { row: 1, column: 0 }, functions, kept: true }]);
  });

  test("keeps its value through changes of what it refers to, and its references follow", () => {
    const { engine, sheet } = withFormula("=LET(x,A1,x*2)", 10);
    engine.write(area(sheet, "A1"), [[{ value: 6 }]]);
    engine.insertRows(sheet, 0, 1);
    expect(engine.values(area(sheet, "A3"))).toEqual([[10]]);
    expect(engine.formulas(area(sheet, "A3"))).toEqual([["=LET(x,A2,x*2)"]]);
  });

  test("has the words on the cell", () => {
    const { engine, sheet } = withFormula("=LET(x,A1,x*2)", 10);
    const words = "LET is not supported in the workbench: the cell shows the value the file had.";
    expect(engine.remark(sheet, 1, 0)).toBe(words);
    expect(engine.remark(sheet, 0, 0)).toBe("");
  });

  test("is calculated anew when something else is typed there", () => {
    const { engine, sheet } = withFormula("=LET(x,A1,x*2)", 10);
    engine.write(area(sheet, "A2"), [[{ typed: "=A1*3" }]]);
    expect(engine.values(area(sheet, "A2:B2"))).toEqual([[15, 15]]);
    expect(engine.unsupported()).toEqual([]);
  });

  test("moves with its row when rows are sorted, and with its tab when the tab is copied", () => {
    const { engine, sheet } = withFormula('=QUERY("x")', 1);
    engine.sort(area(sheet, "A1:A2"), 0);
    expect(engine.values(area(sheet, "A1:A2"))).toEqual([[1], [5]]);
    const copy = engine.duplicateSheet(sheet, "Copy");
    expect(engine.values(area(copy, "A1:A2"))).toEqual([[1], [5]]);
    expect(engine.formulas(area(copy, "A1"))).toEqual([['=QUERY("x")']]);
  });

  test("is #NAME? when it is typed here", () => {
    const { engine, sheet } = withFormula("=A1", 5);
    engine.write(area(sheet, "C1"), [[{ typed: "=NOSUCH(A1)" }]]);
    expect(engine.values(area(sheet, "C1"))).toEqual([
      [{ error: "#NAME?", message: "Unknown function: 'NOSUCH'." }],
    ]);
    expect(engine.unsupported()).toEqual([
      { sheet, cell: { row: 0, column: 2 }, functions: ["NOSUCH"], kept: false },
    ]);
    engine.insertRows(sheet, 0, 1);
    expect(engine.formulas(area(sheet, "C2"))).toEqual([["=NOSUCH(A2)"]]);
  });
});
