import { columnIndex } from "../workbook/layout/merges";
import type { Block, Changes, Snapshot } from "../workbook/snapshot";

/** Rows and columns from 1, all included. */
interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** The first tab with cells to be written that this person may not change; null when there is none. */
export function blockedPlace({ tabs }: Snapshot, changes: Changes): string | null {
  const isBlocked = ({ tab, area }: { tab: string; area: Area }) =>
    tabs.some(({ name, protected: ranges }) => name === tab && ranges.some((range) => meets(range, area)));
  return areasOf(changes).find(isBlocked)?.tab ?? null;
}

function areasOf({
  first = [],
  notes = [],
  tabs,
  elsewhere,
  deleteTabs,
}: Changes): { tab: string; area: Area }[] {
  const whole = { top: 1, left: 1, bottom: Infinity, right: Infinity };
  return [
    ...tabs.flatMap(({ tab, writes, deleteRows }) => [
      ...writes.map((block) => ({ tab, area: areaOf(block) })),
      ...deleteRows.map(({ row, count }) => ({ tab, area: { ...whole, top: row, bottom: row + count - 1 } })),
    ]),
    ...[...first, ...elsewhere].map(({ tab, block }) => ({ tab, area: areaOf(block) })),
    ...notes.map(({ tab, row, column, notes: cells }) => ({ tab, area: areaOf({ row, column, cells }) })),
    ...deleteTabs.map((tab) => ({ tab, area: whole })),
  ];
}

function areaOf({ row, column, cells }: Block): Area {
  const width = cells[0]?.length ?? 1;
  return { top: row, left: column, bottom: row + cells.length - 1, right: column + width - 1 };
}

/** "A1:B9", "C5", "A:Z" or "3:7" against an area. */
function meets(range: string, { top, left, bottom, right }: Area): boolean {
  const [from = "", to = from] = range.split(":");
  const [first, last] = [corner(from, 1), corner(to, Infinity)];
  return first.row <= bottom && last.row >= top && first.column <= right && last.column >= left;
}

function corner(text: string, open: number): { row: number; column: number } {
  const [, letters = "", digits = ""] = /^\$?([A-Z]*)\$?(\d*)$/i.exec(text) ?? [];
  return {
    row: digits === "" ? open : Number(digits),
    column: letters === "" ? open : columnIndex(letters) + 1,
  };
}
