import { textOf, type Table } from "../../workbook/cell";
import type { Block, NewCell } from "../../workbook/snapshot";
import { extentOf, inTheWay, type Extent, type MapShape } from "./extent";

/** What brings a tab of values to a wanted table. */
export type ValuesPlan =
  | { kind: "nothing" }
  /** The teacher's cell that stands in the way, in A1 text. */
  | { kind: "blocked"; cell: string }
  | { kind: "write"; blocks: Block[] };

/** Writes the table from A1 on and blanks what is left of the last one; the teacher's cells beside it stay. */
export function planValues(
  cells: Table,
  wanted: readonly (readonly string[])[],
  shape: MapShape,
): ValuesPlan {
  const ours = extentOf(cells, shape);
  const needed = { rows: wanted.length, columns: Math.max(0, ...wanted.map((row) => row.length)) };
  const cell = inTheWay(cells, ours, needed);
  if (cell !== null) return { kind: "blocked", cell };
  const table = wanted.map((row) => Array.from({ length: needed.columns }, (_, at) => row[at] ?? ""));
  const left = leftovers(cells, ours, needed);
  const isSame = table.every((row, at) =>
    row.every((text, column) => textOf(text) === textOf(cells[at]?.[column])),
  );
  if (isSame && left.length === 0) return { kind: "nothing" };
  return { kind: "write", blocks: [...left, { row: 1, column: 1, cells: table }] };
}

/** Blanks for what was ours and is needed no more: below the table, then right of it. */
function leftovers(cells: Table, ours: Extent, needed: Extent): Block[] {
  const rows = Math.min(ours.rows, needed.rows);
  const below = { row: rows + 1, column: 1, cells: blanks(ours.rows - rows, ours.columns) };
  const beside = {
    row: 1,
    column: needed.columns + 1,
    cells: blanks(rows, ours.columns - needed.columns),
  };
  return [below, beside].filter((block) =>
    block.cells.some((row, at) =>
      row.some((_, column) => textOf(cells[block.row - 1 + at]?.[block.column - 1 + column]) !== ""),
    ),
  );
}

export function blanks(rows: number, columns: number): NewCell[][] {
  return Array.from({ length: Math.max(0, rows) }, () => Array<NewCell>(Math.max(0, columns)).fill(""));
}
