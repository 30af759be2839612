import { keyOf, isBlank, textOf, type Cell, type Row, type Table } from "./cell";
import { nameKey } from "../mastery/name";
import { nearestName } from "./nearestName";
import type { PolicyProblem } from "./policy";
import { settingCalled, SETTINGS, type Setting } from "./settings";
import { words } from "./words";

/** Rows that are more than a setting, by what column A says. */
export const ROW_KINDS = ["Level", "Scale", "Mark", "Term", "Holiday", "Course grade"] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/** A row of the table with its number from 0; `cells` are those right of column A. */
export interface PolicyRow {
  row: number;
  cells: Row;
}

export interface SortedRows {
  settings: Map<string, PolicyRow>;
  kinds: { kind: RowKind; row: number; cells: Row }[];
  problems: PolicyProblem[];
}

const KINDS = new Map(ROW_KINDS.map((kind) => [nameKey(kind), kind]));
const KNOWN_NAMES = [...SETTINGS.map((setting) => setting.label), ...ROW_KINDS];

/** Whether a range reads as a policy table: two columns or more, and a name we know in the first. */
export function isPolicyTable(table: Table): boolean {
  return table.some((row) => row.length >= 2 && isKnown(row[0]));
}

function isKnown(cell: Cell): boolean {
  return KINDS.has(keyOf(cell)) || settingCalled(textOf(cell)) !== undefined;
}

/** Sorts the rows by what column A says; blank rows, headings and comments fall away, unknown names are named. */
export function sortRows(table: Table): SortedRows {
  const sorted: SortedRows = { settings: new Map(), kinds: [], problems: [] };
  table.forEach((cells, row) => sortRow({ row, cells: cells.slice(1) }, cells[0], sorted));
  return sorted;
}

function sortRow(entry: PolicyRow, name: Cell, sorted: SortedRows): void {
  if (isBlank(name) || keyOf(name) === "setting") return;
  const kind = KINDS.get(keyOf(name));
  const setting = settingCalled(textOf(name));
  if (kind) sorted.kinds.push({ kind, ...entry });
  else if (setting) addSetting(setting, entry, sorted);
  else if (!isBlank(entry.cells[0])) {
    const nearest = nearestName(textOf(name), KNOWN_NAMES);
    sorted.problems.push({
      code: "unknownSetting",
      row: entry.row,
      column: 0,
      message: words.unknownSetting(entry.row + 1, nearest),
    });
  }
}

function addSetting(setting: Setting, entry: PolicyRow, sorted: SortedRows): void {
  if (!sorted.settings.has(setting.key)) {
    sorted.settings.set(setting.key, entry);
    return;
  }
  sorted.problems.push({
    code: "doubledSetting",
    row: entry.row,
    column: 0,
    message: words.doubledSetting(setting.label),
  });
}
