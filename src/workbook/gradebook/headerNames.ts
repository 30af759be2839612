import { columnLetters, isBlank, keyOf, textOf, type Cell, type Row, type Table } from "../cell";

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
  const titles = Array.from({ length: width }, (_, column) => textOf(header[column]));
  const full = titles.map((title, column) => {
    if (title === "") return `Column ${columnLetters(column)}`;
    const twins = titles.flatMap((other, at) => (keyOf(other) === keyOf(title) ? [at] : []));
    const group = twins.length > 1 ? groupOver(column, twins, above) : "";
    return group === "" ? title : `${group} › ${title}`;
  });
  return numbered(full);
}

/** The nearest heading above that is not the same over all columns of one title; "" when none tells them apart. */
function groupOver(column: number, twins: readonly number[], above: readonly Row[]): string {
  for (let row = above.length - 1; row >= 0; row--) {
    const groups = twins.map((twin) => textOver(above[row] as Row, twin));
    if (new Set(groups.map(keyOf)).size > 1) return groups[twins.indexOf(column)] ?? "";
  }
  return "";
}

/** A merged heading stands in its first cell: the nearest text at this column or to its left. */
function textOver(row: Row, column: number): string {
  for (let at = column; at >= 0; at--) {
    const cell: Cell = row[at];
    if (!isBlank(cell)) return typeof cell === "number" ? "" : textOf(cell);
  }
  return "";
}

function numbered(names: readonly string[]): string[] {
  const times = new Map<string, number>();
  return names.map((name) => {
    const nth = (times.get(keyOf(name)) ?? 0) + 1;
    times.set(keyOf(name), nth);
    return nth === 1 ? name : `${name} (${nth})`;
  });
}

/** The column (from 0) of that name; null when no column is called so. Case and spaces never matter. */
export function columnNamed(names: readonly string[], name: string): number | null {
  const wanted = keyOf(name);
  const column = names.findIndex((candidate) => keyOf(candidate) === wanted);
  return column < 0 ? null : column;
}
