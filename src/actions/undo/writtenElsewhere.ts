import { isDate, isoDay, type Cell } from "../../workbook/cell";
import type { Block, CellsElsewhere, NewCell, TabSnapshot } from "../../workbook/snapshot";

/** What an action wrote into a tab of the teacher's, as it is kept to be undone. */
export interface WrittenElsewhere {
  tab: string;
  block: Block;
  /** What stood there, in the shape of the block; left out where the cells were empty. */
  before?: NewCell[][];
  /** What it was shown as, where that was changed too. */
  formats?: string[][];
  /** It was a column that took the look of another one. */
  isDressed?: true;
}

/** `there`: the tab as it was before. */
export function withBefore(
  { tab, block, formats, looksLike }: CellsElsewhere,
  there: TabSnapshot | undefined,
): WrittenElsewhere {
  const written = { tab, block, ...(looksLike === undefined ? {} : { isDressed: true as const }) };
  const inBlock = <T>(at: (row: number, column: number) => T): T[][] =>
    block.cells.map((line, down) =>
      line.map((_, right) => at(block.row - 1 + down, block.column - 1 + right)),
    );
  const before = inBlock(
    (row, column) => there?.formulas[row]?.[column] || asText(there?.cells[row]?.[column]),
  );
  if (before.every((line) => line.every((cell) => cell === ""))) return written;
  if (!formats) return { ...written, before };
  return { ...written, before, formats: inBlock((row, column) => there?.numberFormats[row]?.[column] ?? "") };
}

/** A text stays what it is, whatever it looks like. */
function asText(cell: Cell): NewCell {
  return typeof cell === "string" && cell !== "" ? `'${cell}` : asWritten(cell);
}

/** A text that begins with "=" is no formula and shall not become one. */
export function asWritten(cell: Cell): NewCell {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "string" && cell.startsWith("=")) return `'${cell}`;
  return isDate(cell) ? isoDay(cell) : cell;
}
