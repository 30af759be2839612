import { isDate, isoDay, keyOf, numberOf, textOf, type Cell } from "../../workbook/cell";
import { columnIndex } from "../../workbook/layout/merges";
import type { LongClass, LongColumn } from "../../workbook/layout/tab";
import { parseTitle } from "../../workbook/layout/title";
import type { TabSnapshot } from "../../workbook/snapshot";
import type { AssessedItem } from "./assessedItem";
import { mostlyPercents, studentRowsOf } from "./wideItems";

/** Each pair of an assessment and a standard that stands in a list of results, in order of appearance. */
export function longItems(layout: LongClass, tab: TabSnapshot): AssessedItem[] {
  const pairs = new Map<string, number[]>();
  const text = (row: number, role: LongColumn) => textOf(cellAt(layout, tab, { row, role }));
  for (const row of studentRowsOf(layout, tab.cells)) {
    // Where no column says which assessment it was, the standard does.
    const pair = [text(row, "assessment") || text(row, "standard"), text(row, "standard")];
    if (pair[0] === "") continue;
    const key = pair.map(keyOf).join("\n");
    const rows = pairs.get(key);
    if (rows) rows.push(row);
    else pairs.set(key, [row]);
  }
  return [...pairs.values()].map((rows) => itemOf(layout, tab, rows));
}

function itemOf(layout: LongClass, tab: TabSnapshot, rows: readonly number[]): AssessedItem {
  const first = rows[0] as number;
  const cell = (row: number, role: LongColumn) => cellAt(layout, tab, { row, role });
  const standard = textOf(cell(first, "standard"));
  const name = textOf(cell(first, "assessment")) || standard;
  const score = layout.columns.score;
  return {
    class: layout.class,
    tab: layout.tab,
    column: name,
    title: parseTitle(name),
    standard: standard === "" ? null : standard,
    standardText: standard,
    outOf: onlyOne(rows.map((row) => numberOf(cell(row, "outOf")))),
    scores: rows.map((row) => cell(row, "score")),
    percents: score !== null && mostlyPercents(rows, columnIndex(score), tab),
    given: onlyOne(rows.map((row) => dayIn(cell(row, "date")))) ?? "",
    returned: "",
    unit: "",
  };
}

function cellAt(
  { columns }: LongClass,
  { cells }: TabSnapshot,
  { row, role }: { row: number; role: LongColumn },
): Cell {
  const letter = columns[role];
  return letter === null ? null : cells[row]?.[columnIndex(letter)];
}

function dayIn(cell: Cell): string | null {
  return isDate(cell) ? isoDay(cell) : null;
}

/** The value all rows have; null where they differ or one has none. */
function onlyOne<T>(values: readonly (T | null)[]): T | null {
  return new Set(values).size === 1 ? (values[0] ?? null) : null;
}
