import type { Table } from "../../workbook/cell";
import { columnIndex } from "../../workbook/layout/merges";
import type { Snapshot, TabSnapshot } from "../../workbook/snapshot";

const RANGE =
  /^(?:(?:'((?:[^']|'')+)'|([^\s'"!(),;:]+))!)?\$?([A-Z]{1,3})\$?(\d*)(?::\$?([A-Z]{1,3})\$?(\d*))?$/i;

/** The cells a range in a formula on `home` stands for, as far as any are in use; null: it is no such range. */
export function argumentTable(argument: string, home: TabSnapshot, { tabs }: Snapshot): Table | null {
  const [, quoted, plain, left, top, right = left, bottom = right === left && top !== "" ? top : ""] =
    RANGE.exec(argument) ?? [];
  if (left === undefined || right === undefined || (top === "" && !argument.includes(":"))) return null;
  const title = quoted?.replace(/''/g, "'") ?? plain ?? home.name;
  const tab = tabs.find(({ name }) => name.toLowerCase() === title.toLowerCase());
  if (!tab) return null;
  const [from, to] = [columnIndex(left), columnIndex(right)];
  const last = bottom === "" || bottom === undefined ? tab.cells.length : Number(bottom);
  const rows = tab.cells.slice(top === "" ? 0 : Number(top) - 1, last);
  return rows.map((row) => row.slice(from, to + 1));
}
