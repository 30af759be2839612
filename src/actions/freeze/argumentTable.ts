import type { Table } from "../../workbook/cell";
import { isWholeRows, rangeOf } from "../../workbook/formulaRanges";
import type { Snapshot, TabSnapshot } from "../../workbook/snapshot";

/** The cells a range in a formula on `home` stands for, as far as any are in use; null: it is no such range. */
export function argumentTable(argument: string, home: TabSnapshot, { tabs }: Snapshot): Table | null {
  const range = rangeOf(argument, home.name);
  if (!range || isWholeRows(range)) return null;
  const tab = tabs.find(({ name }) => name.toLowerCase() === range.tab.toLowerCase());
  const rows = tab?.cells.slice(range.top - 1, range.bottom);
  return rows?.map((row) => row.slice(range.left - 1, range.right)) ?? null;
}
