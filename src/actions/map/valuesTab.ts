import { textOf, type Table } from "../../workbook/cell";
import type { Block, NewCell } from "../../workbook/snapshot";
import { joinedBlocks } from "../joinedBlocks";
import { inTheWay, type Extent } from "./extent";

/** What brings a tab of values to a wanted table. */
export type ValuesPlan =
  | { kind: "nothing" }
  /** The teacher's cell that stands in the way, in A1 text. */
  | { kind: "blocked"; cell: string }
  | { kind: "write"; blocks: Block[] };

/** Which of the cells are ours: so many of each row, from the first on; `above`: rows above the first of them. */
export interface Ours {
  widths: readonly number[];
  above: number;
}

/** Writes the table over the cells and blanks what is left of the last one; the teacher's cells beside it stay. */
export function planValues(
  cells: Table,
  wanted: readonly (readonly string[])[],
  { widths, above }: Ours,
): ValuesPlan {
  const needed = { rows: wanted.length, columns: Math.max(0, ...wanted.map((row) => row.length)) };
  const cell = inTheWay(cells, { widths, needed, above });
  if (cell !== null) return { kind: "blocked", cell };
  const table = wanted.map((row) => Array.from({ length: needed.columns }, (_, at) => row[at] ?? ""));
  const left = leftovers(cells, widths, needed);
  const isSame = table.every((row, at) =>
    row.every((text, column) => textOf(text) === textOf(cells[at]?.[column])),
  );
  if (isSame && left.length === 0) return { kind: "nothing" };
  const blocks = [...left, { row: 1, column: 1, cells: table }];
  return { kind: "write", blocks: blocks.map((block) => ({ ...block, row: block.row + above })) };
}

/** Blanks for what was ours and is needed no more, right of the table and below it; rows that are alike at once. */
function leftovers(cells: Table, widths: readonly number[], needed: Extent): Block[] {
  const rows = widths.flatMap((width, row) => {
    const from = row < needed.rows ? needed.columns : 0;
    const isUsed = (cells[row] ?? []).slice(from, width).some((cell) => textOf(cell) !== "");
    return isUsed ? [{ row: row + 1, column: from + 1, cells: blanks(1, width - from) }] : [];
  });
  return joinedBlocks(rows);
}

export function blanks(rows: number, columns: number): NewCell[][] {
  return Array.from({ length: Math.max(0, rows) }, () => Array<NewCell>(Math.max(0, columns)).fill(""));
}
