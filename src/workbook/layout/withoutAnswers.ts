import { isBlank, type Cell, type Table } from "../cell";

const OURS = /\b(?:MASTERY_(?:LEVEL|SCORE|EXPLAIN|CREDIT)|BEST_ATTEMPT|RECORDED_SCORE|MASTERY_MAP)\s*\(/i;
const TABLE = /\bMASTERY_MAP\s*\(/i;

/**
 * The cells of a tab without the answers of our own functions, which are no scores: each formula's cell, the cells
 * below it (of MASTERY_MAP right of it, too) that it fills, and the heading over it. Cells that hold a formula
 * themselves are not filled by it.
 */
export function withoutAnswers(cells: Table, formulas: readonly (readonly string[])[]): Table {
  const found = formulas.flatMap((row, at) =>
    row.flatMap((formula, column) => (OURS.test(formula) ? [{ row: at, column, formula }] : [])),
  );
  if (found.length === 0) return cells;
  const kept: Cell[][] = cells.map((row) => [...row]);
  const isFilled = (row: number, column: number) =>
    !isBlank(cells[row]?.[column]) && (formulas[row]?.[column] ?? "") === "";
  for (const { row, column, formula } of found) {
    let last = row + 1;
    while (isFilled(last, column)) last += 1;
    let right = column + 1;
    while (TABLE.test(formula) && isFilled(row, right)) right += 1;
    const heading = headingOver(kept, row, column);
    if (heading !== null) (kept[heading] as Cell[])[column] = "";
    for (let at = row; at < last; at++) {
      for (let across = column; across < right; across++) {
        const own = kept[at];
        if (own && (at === row || (formulas[at]?.[across] ?? "") === "")) own[across] = "";
      }
    }
  }
  return kept;
}

/** The nearest row above that holds a text in this column; null where scores or nothing stand above. */
function headingOver(cells: Table, row: number, column: number): number | null {
  for (let at = row - 1; at >= 0; at--) {
    const cell = cells[at]?.[column];
    if (!isBlank(cell)) return typeof cell === "string" ? at : null;
  }
  return null;
}
