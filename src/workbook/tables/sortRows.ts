import { numberOf, type Cell } from "../cell";
import type { NewCell, RowSort } from "../snapshot";

/** The rows of a tab as Sheets would put them, with what is written afterwards. Blanks come last, in their order. */
export function sortRows<T extends Cell | NewCell>(
  rows: readonly (readonly T[])[],
  { row, rows: count, by, then }: RowSort,
): (readonly (T | NewCell)[])[] {
  const [from, to] = [row - 1, row - 1 + count];
  const rankOf = (one: readonly T[] | undefined) => numberOf(one?.[by - 1]) ?? Infinity;
  const sorted = Array.from(rows.slice(from, to)).sort((a, b) => {
    const [one, other] = [rankOf(a), rankOf(b)];
    return one === other ? 0 : one - other;
  });
  const all: (readonly (T | NewCell)[])[] = [...rows.slice(0, from), ...sorted, ...rows.slice(to)];
  then.cells.forEach((line, down) => {
    const own: (T | NewCell)[] = [...(all[then.row - 1 + down] ?? [])];
    line.forEach((cell, right) => (own[then.column - 1 + right] = cell));
    all[then.row - 1 + down] = own;
  });
  return all;
}
