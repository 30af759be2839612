import type { Day } from "../../mastery/calendar/day";
import { keyOf, numberOf, textOf, type Cell } from "../../workbook/cell";
import { columnIndex } from "../../workbook/layout/merges";
import type { LongClass, LongColumn } from "../../workbook/layout/tab";
import { parseTitle } from "../../workbook/layout/title";
import type { TabSnapshot } from "../../workbook/snapshot";
import type { AssessedItem } from "./assessedItem";
import { mostlyPercents, studentRowsOf } from "./wideItems";
import { writtenDays } from "./writtenDays";

/** A list of results: what stands in a row (from 0) in the column of a role. */
interface List {
  layout: LongClass;
  tab: TabSnapshot;
  cellAt: (row: number, role: LongColumn) => Cell;
  /** By row; null where no day can be read. */
  days: ReadonlyMap<number, Day | null>;
}

/** Each pair of an assessment and a standard that stands in a list of results, in order of appearance. */
export function longItems(layout: LongClass, tab: TabSnapshot, today: Day | null): AssessedItem[] {
  const rows = studentRowsOf(layout, tab.cells);
  const cellAt = (row: number, role: LongColumn) => {
    const letter = layout.columns[role];
    return letter === null ? null : tab.cells[row]?.[columnIndex(letter)];
  };
  const written = writtenDays(
    rows.map((row) => textOf(cellAt(row, "date"))),
    today,
  );
  const days = new Map(rows.map((row, at) => [row, written[at]?.day ?? null]));
  const list = { layout, tab, cellAt, days };
  return inOrder([...pairsIn(list, rows).values()].map((own) => itemOf(list, own)));
}

/** In time where all have a day; originals before retakes, whichever the list names first. */
function inOrder(items: readonly AssessedItem[]): AssessedItem[] {
  const dated = items.every(({ given }) => given !== "");
  const byDay = (a: AssessedItem, b: AssessedItem) =>
    dated && a.given !== b.given ? (a.given < b.given ? -1 : 1) : 0;
  return [...items].sort((a, b) => byDay(a, b) || Number(a.title.retake) - Number(b.title.retake));
}

/** The rows of each pair. */
function pairsIn({ cellAt }: List, rows: readonly number[]): Map<string, number[]> {
  const pairs = new Map<string, number[]>();
  for (const row of rows) {
    const standard = keyOf(cellAt(row, "standard"));
    // Where no column says which assessment it was, the standard does.
    const assessment = keyOf(cellAt(row, "assessment")) || standard;
    if (assessment === "") continue;
    const key = `${assessment}\n${standard}`;
    const known = pairs.get(key);
    if (known) known.push(row);
    else pairs.set(key, [row]);
  }
  return pairs;
}

function itemOf({ layout, tab, cellAt, days }: List, rows: readonly number[]): AssessedItem {
  const first = rows[0] as number;
  const standard = textOf(cellAt(first, "standard"));
  const name = textOf(cellAt(first, "assessment")) || standard;
  const score = layout.columns.score;
  // Whoever was absent sat it later.
  const [given = ""] = rows.flatMap((row) => days.get(row) ?? []).sort();
  return {
    class: layout.class,
    tab: layout.tab,
    column: name,
    title: parseTitle(name),
    standard: standard === "" ? null : standard,
    standardText: standard,
    outOf: onlyOne(rows.map((row) => numberOf(cellAt(row, "outOf")))),
    scores: rows.map((row) => cellAt(row, "score")),
    percents: score !== null && mostlyPercents(rows, columnIndex(score), tab),
    given,
    returned: "",
    yearTaken: false,
    unit: "",
    group: "",
  };
}

/** The value all rows have; null where they differ or one has none. */
function onlyOne<T>(values: readonly (T | null)[]): T | null {
  return new Set(values).size === 1 ? (values[0] ?? null) : null;
}
