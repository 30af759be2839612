import { columnLetters, isBlank, keyOf, textOf, type Cell, type Row, type Table } from "../cell";
import { withoutStrokes } from "./classRow";

/** Headings that stand over several columns are looked for so many rows above the titles. */
const ROWS_ABOVE = 3;

/**
 * What every column of a tab is called (contracts.md §2), from column A on: the text in the header row; "Unit 1 › Score"
 * where a title stands there more than once and the headings above tell them apart; "Column F" where it is blank; the
 * nth repeat with " (n)". Goes by texts alone, so that a formula that sees no merged cells gives the same names.
 */
export function headerNames(cells: Table, headerRow: number | null): string[] {
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const header = headerRow === null ? [] : (cells[headerRow - 1] ?? []);
  const above = headerRow === null ? [] : cells.slice(Math.max(0, headerRow - 1 - ROWS_ABOVE), headerRow - 1);
  const names = Array.from(
    { length: width },
    (_, column) => textOf(header[column]) || `Column ${columnLetters(column)}`,
  );
  for (const twins of twinsIn(header)) {
    const groups = groupsOver(twins, above);
    twins.forEach((column, at) => {
      if (groups[at]) names[column] = `${groups[at]} › ${names[column]}`;
    });
  }
  return numbered(names);
}

/** The columns (from 0) of each title that stands there more than once. */
function twinsIn(header: Row): number[][] {
  const columns = new Map<string, number[]>();
  Array.from(header, keyOf).forEach((key, column) => {
    if (key !== "") columns.set(key, [...(columns.get(key) ?? []), column]);
  });
  return [...columns.values()].filter(({ length }) => length > 1);
}

/** The nearest headings above that are not the same over all columns of one title; [] when none tells them apart. */
function groupsOver(twins: readonly number[], above: readonly Row[]): string[] {
  for (const row of [...above].reverse()) {
    const groups = twins.map((twin) => textOver(row, twin));
    if (new Set(groups.map(keyOf)).size > 1) return groups;
  }
  return [];
}

/** A merged heading stands in its first cell: the nearest text at this column or to its left. */
function textOver(row: Row, column: number): string {
  for (let at = column; at >= 0; at--) {
    const cell: Cell = row[at];
    if (!isBlank(cell)) return typeof cell === "number" ? "" : textOf(cell);
  }
  return "";
}

/** The nth repeat gets its number; where a title says so itself, the next number that is free. */
function numbered(names: readonly string[]): string[] {
  const times = new Map<string, number>();
  const taken = new Set<string>();
  return names.map((name) => {
    const key = keyOf(name);
    let nth = (times.get(key) ?? 0) + 1;
    while (taken.has(nth === 1 ? key : `${key}(${nth})`)) nth++;
    times.set(key, nth);
    taken.add(nth === 1 ? key : `${key}(${nth})`);
    return nth === 1 ? name : `${name} (${nth})`;
  });
}

/**
 * Finds the column (from 0) of a name; null when no column is called so. Case and spaces never matter. A name is found
 * as it stands in a list too, without its strokes (classRow.ts), and "Column F" is F, whatever is written over it.
 */
export function columnFinder(names: readonly string[]): (name: string) => number | null {
  const places = new Map<string, number>();
  const add = (name: string, column: number) => {
    const key = keyOf(name);
    if (key !== "" && !places.has(key)) places.set(key, column);
  };
  names.forEach(add);
  names.forEach((name, column) => add(withoutStrokes(name), column));
  names.forEach((_, column) => add(`Column ${columnLetters(column)}`, column));
  return (name) => places.get(keyOf(name)) ?? null;
}
