import { columnIndex } from "../workbook/layout/merges";
import type { Block, Changes, Snapshot } from "../workbook/snapshot";

/** The first tab with cells to be written that this person may not change; null when there is none. */
export function blockedPlace(snapshot: Snapshot, changes: Changes): string | null {
  const written = [
    ...changes.tabs.flatMap(({ tab, writes, deleteRows }) => [
      ...writes.map((block) => ({ tab, block })),
      ...deleteRows.map(({ row, count }) => ({ tab, block: rowsAsBlock(row, count) })),
    ]),
    ...changes.elsewhere,
  ];
  const hit = written.find(({ tab, block }) =>
    snapshot.tabs.some(
      ({ name, protected: ranges }) => name === tab && ranges.some((range) => meets(range, block)),
    ),
  );
  const deleted = changes.deleteTabs.find((tab) =>
    snapshot.tabs.some(({ name, protected: ranges }) => name === tab && ranges.length > 0),
  );
  return hit?.tab ?? deleted ?? null;
}

function rowsAsBlock(row: number, count: number): Block {
  return { row, column: 1, cells: Array.from({ length: count }, () => [""]) };
}

/** "A1:B9", "C5", "A:Z" or "3:7" against a block. */
function meets(range: string, { row, column, cells }: Block): boolean {
  const [from = "", to = from] = range.split(":");
  const [first, last] = [corner(from, 1), corner(to, Infinity)];
  const [bottom, right] = [row + cells.length - 1, column + (cells[0]?.length ?? 1) - 1];
  return first.row <= bottom && last.row >= row && first.column <= right && last.column >= column;
}

function corner(text: string, open: number): { row: number; column: number } {
  const [, letters = "", digits = ""] = /^\$?([A-Z]*)\$?(\d*)$/i.exec(text) ?? [];
  return {
    row: digits === "" ? open : Number(digits),
    column: letters === "" ? open : columnIndex(letters) + 1,
  };
}
