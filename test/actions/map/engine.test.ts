import { tableOfMap } from "../../../src/workbook/gradebook/mapTable";
import type { CustomFunction } from "../../../workbench/engine/engine";
import {
  area,
  customFunction,
  open,
  sheetFile,
  typedCells,
  workbookFile,
} from "../../workbench/engine/makers";
import { makeBooks, type BooksPlan } from "../booksMaker";
import { mapped } from "./workbook";

const PLAN: BooksPlan = {
  classes: [
    {
      columns: [
        { name: "T1", standard: "6.1" },
        { name: "T2", standard: "6.2" },
      ],
      students: [
        { name: "Ana", id: "7", marks: [90, 40] },
        { name: "Ana", id: "8", marks: [10, 85] },
        { name: "Ben", id: "9", marks: ["", 60] },
      ],
    },
  ],
};
const SCORES = [
  ["Student", "ID", "T1", "T2"],
  ["Ana", "7", 90, 40],
  ["Ana", "8", 10, 85],
  ["Ben", "9", null, 60],
];
const MAP = "Mastery Map – Period 1";
const NAMES = ["POLICY", "CLASSES", "STANDARDS", "ASSESSMENTS", "EXCEPTIONS"];

/** The formulas as Sheets would take them, where MASTERY_MAP answers the table of the class. */
function workbench(locale: string) {
  const { changes } = mapped(PLAN, { insertLevels: "columns" });
  const seen: unknown[] = [];
  const functions: CustomFunction[] = [
    customFunction("MASTERY_MAP", ["gradebook", "class", "a", "b", "c", "d", "e"]),
  ];
  const sheets = [
    sheetFile({ name: "Period 1", cells: typedCells(SCORES) }),
    sheetFile({ name: MAP, columns: 26 }),
    sheetFile({ name: "Settings" }),
  ];
  const names = NAMES.map((name) => ({ name: `MASTERY_${name}`, range: "Settings!A:B" }));
  const engine = open(workbookFile({ sheets, names, locale }), {
    functions,
    callFunction: (_name, args) => {
      seen.push(args);
      return tableOfMap(makeBooks(PLAN).books[0]!);
    },
  });
  const sheet = (name: string) => engine.sheets().find((one) => one.name === name)!.id;
  const [block] = changes.tabs.find(({ tab }) => tab === MAP)!.writes;
  engine.write(
    area(sheet(MAP), "A1:B2"),
    block!.cells.map((row) => row.map((cell) => ({ typed: String(cell) }))),
  );
  for (const { tab, block } of changes.elsewhere) {
    const at = { sheet: sheet(tab), row: block.row - 1, column: block.column - 1 };
    const rows = block.cells.map((row) => row.map((cell) => ({ typed: String(cell) })));
    engine.write({ ...at, rows: rows.length, columns: rows[0]!.length }, rows);
  }
  return { engine, sheet, seen };
}

describe.each(["en_US", "de_DE"])("in a workbook of %s", (locale) => {
  const { engine, sheet, seen } = workbench(locale);

  test("the live map is given whole columns up to the last of the teacher's, and shows itself", () => {
    const [gradebook] = seen[0] as unknown[][][];
    expect(gradebook!.slice(0, 2)).toEqual([
      ["Student", "ID", "T1", "T2"],
      ["Ana", "7", 90, 40],
    ]);
    expect(engine.values(area(sheet(MAP), "A2:C3"))).toEqual([
      ["Period 1", "6.1", "6.2"],
      ["Ana (7)", "Exceeds mastery", "Not yet"],
    ]);
  });

  test("level columns beside the scores answer for each student, two of one name by their IDs", () => {
    expect(engine.values(area(sheet("Period 1"), "E1:F4"))).toEqual([
      ["6.1 level", "6.2 level"],
      ["Exceeds mastery", "Not yet"],
      ["Not yet", "Mastery"],
      ["", "Approaching"],
    ]);
  });
});
