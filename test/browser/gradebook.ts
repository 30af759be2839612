import { emptySheet } from "../../workbench/files/gridSize";
import type { CellFile, FileValue, SheetFile, WorkbookFile } from "../../workbench/files/workbookFile";

/** A small gradebook: three students, two attempts out of 10, the level beside them, a policy on a tab of its own. */
export function gradebook(): WorkbookFile {
  const scores = sheet("Period 1", [
    ["Student", "Try 1", "Try 2", "Level"],
    ["Ana", 5, 9, null],
    ["Ben", 4, 6, null],
    ["Chi", 2, null, null],
  ]);
  scores.cells.push({
    row: 1,
    column: 3,
    value: null,
    formula: "=MASTERY_LEVEL(B2:C4,10,,MASTERY_POLICY)",
  });
  const policy = sheet("Mastery Policy", [
    ["Setting", "Value", "What it means"],
    ["Mastery at", null, "The score from which a standard is mastered"],
  ]);
  policy.cells.push({ row: 1, column: 1, value: 0.8, numberFormat: "0%" });
  return {
    locale: "en_US",
    timeZone: "Europe/Berlin",
    sheets: [scores, policy],
    names: [{ name: "MASTERY_POLICY", range: "'Mastery Policy'!A:E" }],
    notKept: ["“Period 1” holds a chart, which a download does not keep."],
  };
}

function sheet(name: string, rows: FileValue[][]): SheetFile {
  const cells = rows.flatMap((values, row) =>
    values.flatMap((value, column): CellFile[] => (value === null ? [] : [{ row, column, value }])),
  );
  return { ...emptySheet(name), rows: 100, cells };
}
