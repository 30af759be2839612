import { argumentTable } from "../../../src/actions/freeze/argumentTable";
import { ourCalls } from "../../../src/actions/freeze/ourCalls";
import { tab, workbook } from "../snapshotMaker";

test.each([
  ["=MASTERY_LEVEL(C2:E2)", [["MASTERY_LEVEL", ["C2:E2"], true]]],
  ["=mastery_level( C2:E2 ; 10 )", [["MASTERY_LEVEL", ["C2:E2", "10"], true]]],
  ['=+BEST_ATTEMPT(C2:E2, , "label")', [["BEST_ATTEMPT", ["C2:E2", "", '"label"'], true]]],
  ['=IF(MASTERY_LEVEL(C2:E2)="Mastery","x","")', [["MASTERY_LEVEL", ["C2:E2"], false]]],
  ["=ARRAYFORMULA(MASTERY_LEVEL(C2:E9))", [["MASTERY_LEVEL", ["C2:E9"], true]]],
  ['=ARRAYFORMULA(IFERROR(MASTERY_LEVEL(C2:E9);"–"))', [["MASTERY_LEVEL", ["C2:E9"], true]]],
  ['=ARRAYFORMULA(MASTERY_LEVEL(C2:E9)&"!")', [["MASTERY_LEVEL", ["C2:E9"], false]]],
  [
    "=MASTERY_LEVEL(C2:E2)&MASTERY_SCORE(C2:E2)",
    [
      ["MASTERY_LEVEL", ["C2:E2"], false],
      ["MASTERY_SCORE", ["C2:E2"], false],
    ],
  ],
  ["=MASTERY_LEVEL({C2,D2};MAX(E2,F2))", [["MASTERY_LEVEL", ["{C2,D2}", "MAX(E2,F2)"], true]]],
  ["=MASTERY_LEVEL('It''s (a, b)'!C2:E2)", [["MASTERY_LEVEL", ["'It''s (a, b)'!C2:E2"], true]]],
  ['="ask MASTERY_LEVEL(C2:E2)"', []],
  ["='BEST_ATTEMPT(1)'!C2", []],
  ["=MY_MASTERY_LEVEL(C2)", []],
  ["=SUM(MASTERY_POLICY)", []],
])("in %s our functions and what they are asked are found", (formula, calls) => {
  expect(ourCalls(formula).map(({ name, args, isWhole }) => [name, args, isWhole])).toEqual(calls);
});

const home = tab("Scores", [
  ["Ana", 1, 2],
  ["Ben", 3, 4],
  ["Cem", 5, 6],
]);
const other = tab("It's", [["x", "y"]]);

test.each([
  ["B2:C2", [[3, 4]]],
  [
    "$B$2:$C$3",
    [
      [3, 4],
      [5, 6],
    ],
  ],
  ["B2", [[3]]],
  ["B2:B", [[3], [5]]],
  [
    "B:C",
    [
      [1, 2],
      [3, 4],
      [5, 6],
    ],
  ],
  ["b3:c9", [[5, 6]]],
  ["'It''s'!A1:B1", [["x", "y"]]],
  ["scores!B1", [[1]]],
  ["Nowhere!B1", null],
  ["ABC", null],
  ["MASTERY_POLICY", null],
  ["{B2,C2}", null],
  ["2:2", null],
  ["", null],
])("the range %s stands for its cells as far as they are in use", (argument, cells) => {
  expect(argumentTable(argument, home, workbook([home, other]))).toEqual(cells);
});
