/** Calculating a workbook without going through the places where nothing stands. */
import "./library";
import type { Model, Zone } from "@odoo/o-spreadsheet";
import type { Cell } from "./attachments";

/** What we use of the library's evaluator (19.3.7). */
export interface Evaluator {
  evaluatedCells: { has(cell: Cell): boolean };
  getEvaluatedCell(cell: Cell): object;
  computeAndSave(cell: Cell): object;
  evaluateAllCells(): void;
  compilationParams: { ensureRange: ReadRange };
  /** Before each round of a calculation. */
  updateCompilationParameters(): void;
  evaluate(ranges: { sheetId: string; zone: Zone }[]): void;
}

/** By columns. */
type ReadRange = (range: WideRange) => object[][];
interface WideRange {
  sheetId: string;
  zone: Zone;
  invalidSheetName?: string;
}

export function evaluateLittle(model: Model, evaluator: Evaluator): void {
  evaluator.evaluateAllCells = () => evaluateWithin(model, evaluator);
  passBlanks(model, evaluator);
  shareBlanks(model, evaluator);
}

/** The library goes through every place of every tab; here from A1 to the last value or formula. */
function evaluateWithin({ getters }: Model, evaluator: Evaluator): void {
  evaluator.evaluatedCells = new (evaluator.evaluatedCells
    .constructor as new () => Evaluator["evaluatedCells"])();
  const ranges = getters.getSheetIds().flatMap((sheetId) => {
    const zone = { left: 0, right: -1, top: 0, bottom: -1 };
    for (const cell of getters.getCells(sheetId)) {
      // What a blank cell with a format shows is calculated when a formula asks for it.
      if (!cell.isFormula && cell.content === "") continue;
      const { col, row } = getters.getCellPosition(cell.id);
      zone.right = Math.max(zone.right, col);
      zone.bottom = Math.max(zone.bottom, row);
    }
    return zone.right < 0 ? [] : [{ sheetId, zone }];
  });
  evaluator.evaluate(ranges);
}

/** Formulas over whole columns ask for thousands of places where nothing stands: nothing is to be kept of them. */
function passBlanks({ getters }: Model, evaluator: Evaluator): void {
  // A copy, since the library's is frozen, which makes copying slow.
  const blank = { ...evaluator.getEvaluatedCell({ sheetId: "", col: -1, row: -1 }) };
  const computeAndSave = evaluator.computeAndSave.bind(evaluator);
  evaluator.computeAndSave = (cell) =>
    getters.getCell(cell) || evaluator.evaluatedCells.has(cell)
      ? computeAndSave(cell)
      : { ...blank, position: cell };
}

/** More cells than that are whole columns, most of them blank. */
const WIDE = 1000;

/**
 * Of the whole columns of a policy table a few cells are something. Blank ones of one format are one object, but for
 * the first of the range, from which functions know where the range is.
 */
function shareBlanks({ getters }: Model, evaluator: Evaluator): void {
  const update = evaluator.updateCompilationParameters.bind(evaluator);
  evaluator.updateCompilationParameters = () => {
    update();
    const { compilationParams } = evaluator;
    const read = compilationParams.ensureRange;
    const known = new Map<string, object[][]>();
    compilationParams.ensureRange = (range) => {
      const { sheetId, zone, invalidSheetName } = range;
      if (!isWide(zone) || invalidSheetName || !getters.tryGetSheet(sheetId)) return read(range);
      const key = `${sheetId} ${zone.left} ${zone.top} ${zone.right} ${zone.bottom}`;
      const columns = known.get(key) ?? readWide(getters, evaluator, range);
      known.set(key, columns);
      return columns;
    };
  };
}

const isWide = ({ left, right, top, bottom }: Zone): boolean =>
  left >= 0 && top >= 0 && right >= left && bottom >= top && (right - left + 1) * (bottom - top + 1) > WIDE;

function readWide(getters: Model["getters"], evaluator: Evaluator, { sheetId, zone }: WideRange): object[][] {
  const right = Math.min(zone.right, getters.getNumberCols(sheetId) - 1);
  const bottom = Math.min(zone.bottom, getters.getNumberRows(sheetId) - 1);
  const blanks = new Map<string, object>();
  const cellAt = (col: number, row: number): object => {
    const position = { sheetId, col, row };
    const cell = getters.getCell(position);
    const isBlank = !cell || (!cell.isFormula && cell.content === "");
    if (!isBlank || evaluator.evaluatedCells.has(position))
      return { ...evaluator.computeAndSave(position), position };
    const format = cell?.format ?? "";
    const blank = blanks.get(format) ?? { ...evaluator.computeAndSave(position), position };
    if (col > zone.left || row > zone.top) blanks.set(format, blank);
    return blank;
  };
  return Array.from({ length: Math.max(0, right - zone.left + 1) }, (_, across) =>
    Array.from({ length: Math.max(0, bottom - zone.top + 1) }, (_, down) =>
      cellAt(zone.left + across, zone.top + down),
    ),
  );
}
