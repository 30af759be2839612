/** Small workbooks and engines for the tests. */
import type { CustomFunction, Engine, EngineOptions, Entry } from "../../../workbench/engine/engine";
import { openEngine } from "../../../workbench/engine/open";
import { emptySheet } from "../../../workbench/files/gridSize";
import type { CellFile, SheetFile, WorkbookFile } from "../../../workbench/files/workbookFile";

export function sheetFile(part: Partial<SheetFile> = {}): SheetFile {
  return { ...emptySheet("Scores"), rows: 20, columns: 10, ...part };
}

export function workbookFile(part: Partial<WorkbookFile> = {}): WorkbookFile {
  return { locale: "en_US", timeZone: "UTC", sheets: [sheetFile()], names: [], notKept: [], ...part };
}

export const customFunction = (name: string, parameters: string[] = ["values"]): CustomFunction => ({
  name,
  description: `${name} of the values.`,
  parameters: parameters.map((parameter) => ({ name: parameter, description: "", optional: true })),
  offered: true,
});

export const NOW = new Date("2025-11-14T09:30:00Z");

export function open(file: WorkbookFile, options: Partial<EngineOptions> = {}): Engine {
  return openEngine(file, { functions: [], callFunction: () => null, now: () => NOW, ...options });
}

/** "B2:C4" of a tab as an area. */
export function area(sheet: string, range: string) {
  const [from = "", to = from] = range.split(":");
  const [start, end] = [place(from), place(to)];
  const [rows, columns] = [end.row - start.row + 1, end.column - start.column + 1];
  return { sheet, ...start, rows, columns };
}

function place(text: string): { row: number; column: number } {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(text)!;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

/** Cells as a person types them, from A1 on: every other cell of the sheet is blank. */
export function typedCells(rows: (string | number | boolean | null)[][]): CellFile[] {
  return rows.flatMap((line, row) =>
    line.flatMap((value, column): CellFile[] => {
      if (value === null) return [];
      if (typeof value === "string" && value.startsWith("="))
        return [{ row, column, value: null, formula: value }];
      return [{ row, column, value }];
    }),
  );
}

/** An engine with one tab of these cells, and short words for what tests do most. */
export function grid(
  rows: (string | number | boolean | null)[][] = [],
  options: Partial<EngineOptions> & Partial<WorkbookFile> = {},
) {
  const file = workbookFile({ sheets: [sheetFile({ cells: typedCells(rows) })], ...filePart(options) });
  const engine = open(file, options);
  const sheet = engine.sheets()[0]!.id;
  return {
    engine,
    sheet,
    values: (range: string) => engine.values(area(sheet, range)),
    value: (cell: string) => engine.values(area(sheet, cell))[0]![0],
    shown: (range: string) => engine.display(area(sheet, range)),
    formulas: (range: string) => engine.formulas(area(sheet, range)),
    type: (cell: string, typed: string) => engine.write(area(sheet, cell), [[{ typed }]]),
    put: (cell: string, entry: Entry) => engine.write(area(sheet, cell), [[entry]]),
  };
}

function filePart({
  locale,
  timeZone,
  sheets,
  names,
  notKept,
}: Partial<WorkbookFile>): Partial<WorkbookFile> {
  return Object.fromEntries(
    Object.entries({ locale, timeZone, sheets, names, notKept }).filter(([, value]) => value !== undefined),
  );
}
