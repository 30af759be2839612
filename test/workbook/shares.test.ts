import { mayHoldShares } from "../../src/workbook/shares";

test.each<[string, unknown[][], boolean]>([
  ["half a point may be 50 %", [["Quiz"], [0.5], [8]], true],
  ["1.05 may be 105 %", [["Quiz"], [1.05]], true],
  [
    "zeros and ones alone may be 0 % and 100 %",
    [
      ["Quiz", "Test"],
      [1, 8],
      [0, 9],
    ],
    true,
  ],
  ["zeros alone are 0 however they are shown", [["Quiz"], [0], [0]], false],
  ["ones among other points are points", [["Quiz"], [1], [0], [4]], false],
  ["half points above 2 are points", [["Quiz"], [2.5], [8]], false],
  ["texts, dates and blanks hold none", [["Quiz"], ["0.5"], [new Date(0)], [""]], false],
  ["nothing holds none", [], false],
])("%s", (_, cells, expected) => {
  expect(mayHoldShares(cells as never)).toBe(expected);
});
