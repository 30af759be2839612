import { single, type Argument } from "./arguments";
import { isBlank, keyOf, type Cell, type Row } from "./cell";
import { readPercent, YES_NO } from "./settingCell";
import { words } from "./words";

/** The share of the corrections a cell says is done: 50 %, 0.5, 50, 3/5, a ticked box; blank: none. null: it is no share. */
export function correctionsIn(cell: Cell): number | null {
  if (isBlank(cell)) return 0;
  const all = YES_NO.get(keyOf(cell));
  return all === undefined ? (readPercent(cell, { least: 0, most: 1 }) ?? null) : Number(all);
}

/** Reads `corrections_done`: one share for all rows, or a column as tall as the attempts. Throws when it is neither. */
export function readCorrections(argument: Argument, attempts: Argument): (row: number) => number | null {
  const one = single(argument);
  if (one !== undefined) return () => correctionsIn(one);
  const column = argument as readonly Row[];
  const height = Array.isArray(attempts) ? attempts.length : 1;
  if (column.length !== height || column.some((cells) => cells.length !== 1)) {
    throw new Error(words.correctionsSize);
  }
  return (row) => correctionsIn(column[row]?.[0]);
}
