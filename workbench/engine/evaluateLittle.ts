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
  evaluate(ranges: { sheetId: string; zone: Zone }[]): void;
}

export function evaluateLittle(model: Model, evaluator: Evaluator): void {
  evaluator.evaluateAllCells = () => evaluateWithin(model, evaluator);
  passBlanks(model, evaluator);
}

/** The library goes through every place of every tab; here from A1 to the last value or formula. */
function evaluateWithin({ getters }: Model, evaluator: Evaluator): void {
  evaluator.evaluatedCells = new (
    evaluator.evaluatedCells.constructor as new () => Evaluator["evaluatedCells"]
  )();
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
