import { covers, formulasRead, rangesIn } from "../../src/workbook/formulaRanges";
import { firstFree } from "../../src/actions/record/freeColumn";
import { tab } from "../actions/snapshotMaker";

const OPEN = Infinity;

test.each([
  ["=C5", [["Home", 5, 3, 5, 3]]],
  [
    "=$C$5+D6",
    [
      ["Home", 5, 3, 5, 3],
      ["Home", 6, 4, 6, 4],
    ],
  ],
  ["=AVERAGE(C5:F5)", [["Home", 5, 3, 5, 6]]],
  ["=AVERAGE(F5:C2)", [["Home", 2, 3, 5, 6]]],
  ["=SUM(C2:C)", [["Home", 2, 3, OPEN, 3]]],
  ["=SUM(C5:F)", [["Home", 5, 3, OPEN, 6]]],
  ["=SUM(D:Z)", [["Home", 1, 4, OPEN, 26]]],
  ["=SUM(5:7)", [["Home", 5, 1, 7, OPEN]]],
  ["=SUM(C5:5)", [["Home", 5, 3, 5, OPEN]]],
  ["='Period 1'!C5", [["Period 1", 5, 3, 5, 3]]],
  ["='O''Neill'!A:A", [["O'Neill", 1, 1, OPEN, 1]]],
  ["=Klasse_ä!B2:C3", [["Klasse_ä", 2, 2, 3, 3]]],
  [
    '=IF(A1="C5:F5","Period 1!C9",B2)',
    [
      ["Home", 1, 1, 1, 1],
      ["Home", 2, 2, 2, 2],
    ],
  ],
  ["=LOG10(A1)", [["Home", 1, 1, 1, 1]]],
  [
    "=MASTERY_LEVEL(H6:H33,H5,,MASTERY_POLICY)",
    [
      ["Home", 6, 8, 33, 8],
      ["Home", 5, 8, 5, 8],
    ],
  ],
  ["=2024+Q1_total", []],
])("%s reads %j", (formula, expected) => {
  expect(
    rangesIn(formula, "Home").map(({ tab: of, top, left, bottom, right }) => [of, top, left, bottom, right]),
  ).toEqual(expected);
});

test("a tab's name is found whatever its case, and only its own cells", () => {
  const [range] = rangesIn("='PERIOD 1'!C2:D", "Home");
  expect(covers(range!, { tab: "Period 1", row: 900, column: 4 })).toBe(true);
  expect(covers(range!, { tab: "Period 1", row: 1, column: 4 })).toBe(false);
  expect(covers(range!, { tab: "Home", row: 2, column: 3 })).toBe(false);
});

describe("the first free column", () => {
  const of = (rows: (string | number)[][], other = "", merges: string[] = []) => {
    const own = tab("P", rows, { merges });
    return firstFree(own, formulasRead([own, tab("Other", [[other === "" ? "" : `${other} → 1`]])]));
  };
  test.each([
    [
      "right of all that stands there",
      [
        ["a", "b"],
        [1, 2],
      ],
      "",
      [],
      2,
    ],
    [
      "right of a heading alone",
      [
        ["a", "b", "Remarks"],
        [1, 2, ""],
      ],
      "",
      [],
      3,
    ],
    ["right of a merged heading", [["a", "b"]], "", ["B1:E1"], 5],
    ["right of a range another tab reads", [["a", "b"]], "=SUM(P!A1:H9)", [], 8],
    ["right of an open range", [["a", "b"]], "=SUM(P!C:J)", [], 10],
    ["not minding whole rows, which it cannot avoid", [["a", "b"]], "=SUM(P!2:2)", [], 2],
    ["not minding what is read of other tabs", [["a", "b"]], "=SUM(A1:H9)", [], 2],
    ["not minding our own live map", [["a", "b"]], '=MASTERY_MAP(P!A:Z;"P")', [], 2],
  ])("stands %s", (_title, rows, other, merges, column) => {
    expect(of(rows, other, merges)).toBe(column);
  });
});
