import { insertLevelsOf } from "../../../src/actions/setup/insertLevelsOf";
import { tab, workbook } from "../snapshotMaker";

const FORMULA = "=MASTERY_MAP('Period 1'!A:F,\"Period 1\")";
const NAMES = { MASTERY_MAPTAB_1: "Map", MASTERY_FROZEN: "Mastery Frozen" };

/** A map with a count of the teacher's beside it, and what Mastery Frozen says of it. */
function levelsOf(first: string, line: readonly string[]) {
  const map = tab("Map", [
    ["Live map", ""],
    [first, "LF.1", '=COUNTIF(B3:B9,"Mastery") → 1'],
    ["Ana", "Mastery", ""],
  ]);
  const list = tab("Mastery Frozen", [["Tab", "Cell", "Formula", "Value", "On"], line]);
  const plain = { ...list, formulas: list.cells.map((row) => row.map(() => "")) };
  const cells = list.cells.map((row, at) => (at === 1 ? [...line] : row));
  return insertLevelsOf(workbook([map, { ...plain, cells }], NAMES));
}

test.each([
  [
    "frozen, whatever the teacher works out beside it",
    "Period 1",
    ["Map", "A2", FORMULA, "Period 1", "2025-11-14"],
    "none",
  ],
  ["live again", `${FORMULA} → Period 1`, ["Map", "A2", FORMULA, "Period 1", "2025-11-14"], "tab"],
  [
    "live, and another formula of its tab is not back",
    `${FORMULA} → Period 1`,
    ["Map", "D2", "=MASTERY_LEVEL(B3)", "x", "2025-11-14"],
    "tab",
  ],
])("a map that is %s: an update leaves it so", (_, first, line, levels) => {
  expect(levelsOf(first, line)).toBe(levels);
});
