import { columnLetters, isBlank, type Row } from "../cell";
import type { Snapshot, TabSnapshot } from "../snapshot";
import { readHeadings } from "./headingRow";
import { isEmptyTab, tabOf } from "./ownership";
import { hasLostHeading, nearlyAbsent } from "./renamed";
import type { ColumnSpec, Line, PlacedLine, TableSpec } from "./tableSpec";

/** A tab of ours as it stands in a workbook. */
export interface FoundTable {
  tab: TabSnapshot | null;
  /** `unfinished`: ours but completely empty, left from a run that was cut off. */
  state: "none" | "unfinished" | "there";
  /** From 1, by heading; of a doubled heading the first. */
  columnOf: ReadonlyMap<string, number>;
  /** Headings of ours that are gone; nothing is written while there is one. */
  missing: readonly string[];
  /** Columns the policy asks for now and did not when the tab was built; the next build adds them. */
  coming: readonly ColumnSpec[];
  lines: readonly PlacedLine[];
}

const NOTHING = { columnOf: new Map<string, number>(), missing: [], coming: [], lines: [] } as const;

/** Finds a tab by its name, its columns by their headings in row 1, and its lines by their key. */
export function findTable(spec: TableSpec, snapshot: Snapshot): FoundTable {
  const tab = tabOf(spec.rangeName, snapshot);
  if (!tab) return { ...NOTHING, tab, state: "none" };
  if (isEmptyTab(tab)) return { ...NOTHING, tab, state: "unfinished" };
  const headings = readHeadings(spec, tab);
  const { columnOf, absent } = headings;
  const isComing = (column: ColumnSpec) =>
    column.titled === "byPolicy" &&
    nearlyAbsent(column, tab, headings) === null &&
    !hasLostHeading(spec, column, { tab, columnOf });
  return {
    tab,
    state: "there",
    columnOf,
    missing: absent.filter((column) => !isComing(column)).map(({ heading }) => heading),
    coming: absent.filter(isComing),
    lines: readLines(spec, tab, columnOf),
  };
}

/** The letters of a heading's column; null: it is not there. */
export function lettersOf(heading: string, { columnOf }: Pick<FoundTable, "columnOf">): string | null {
  const column = columnOf.get(heading);
  return column === undefined ? null : columnLetters(column - 1);
}

/** The lines of a tab whose columns stand at these places. */
export function readLines(
  spec: TableSpec,
  { cells }: TabSnapshot,
  columnOf: ReadonlyMap<string, number>,
): PlacedLine[] {
  const columns = [...columnOf];
  return cells.flatMap((row, index) => {
    if (index === 0) return [];
    const line = Object.fromEntries(columns.map(([heading, column]) => [heading, row[column - 1]]));
    return isLine(spec, line) ? [{ row: index + 1, line }] : [];
  });
}

/** Whether a row is a line: one of the cells that say what it is about holds something. */
export function isLine(spec: TableSpec, line: Line): boolean {
  const { key, lineHas = key } = spec;
  const telling = lineHas.length > 0 ? lineHas : spec.columns.map(({ heading }) => heading);
  return telling.some((heading) => holdsSomething(line[heading]));
}

/** A box that is not ticked is nothing yet. */
export function holdsSomething(cell: Row[number]): boolean {
  return !isBlank(cell) && cell !== false;
}
