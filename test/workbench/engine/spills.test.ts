import { readWorkbookFile } from "../../../workbench/files/read";
import { writeXlsx } from "../../../workbench/files/write";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { area, customFunction, open, sheetFile, workbookFile } from "./makers";

const doubling = {
  functions: [customFunction("DOUBLE")],
  callFunction: (_name: string, [rows]: unknown[]) => (rows as number[][]).map(([n]) => [(n ?? 0) * 2]),
};
const file = workbookFile({
  sheets: [
    sheetFile({
      cells: [
        { row: 0, column: 0, value: 1 },
        { row: 0, column: 1, value: null, formula: "=DOUBLE(A1:A3)" },
        { row: 1, column: 0, value: 2 },
        { row: 1, column: 1, value: null, style: { bold: true } },
        { row: 2, column: 0, value: 3 },
      ],
    }),
  ],
});

describe("cells that a formula fills", () => {
  const saved = open(file, doubling).save();

  test("are saved as filled, with the style they have themselves, so that other programs show them", () => {
    expect(saved.sheets[0]?.cells.filter(({ column }) => column === 1)).toEqual([
      { row: 0, column: 1, value: 2, formula: "=DOUBLE(A1:A3)" },
      { row: 1, column: 1, value: 4, spilled: true, style: { bold: true } },
      { row: 2, column: 1, value: 6, spilled: true },
    ]);
  });

  test("do not stand in the formula's way when the file is opened again", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "mastery-loop-"));
    const copy = path.join(folder, "copy.xlsx");
    writeFileSync(copy, await writeXlsx(saved, ["DOUBLE"]));
    const again = [open(saved, doubling), open(await readWorkbookFile(copy), doubling)];
    rmSync(folder, { recursive: true });
    for (const engine of again) {
      const sheet = engine.sheets()[0]?.id ?? "";
      engine.write(area(sheet, "A2"), [[{ value: 20 }]]);
      expect(engine.values(area(sheet, "B1:B3"))).toEqual([[2], [40], [6]]);
    }
  });
});
