import { keyOf } from "../cell";
import { numbersOf, type Numbers } from "./computed";
import type { Column, WideTable } from "./wideColumns";

/** So many results of each pair must differ: a few full marks prove nothing. */
const DIFFERENT = 3;

/**
 * "V1, N, V2, N": a title that comes again and again, each time on the right of another one whose points it rises or
 * falls with, is the mark of those points.
 */
export function withoutConversions({ table, people }: WideTable, columns: readonly Column[]): Column[] {
  const title = (column: Column | undefined) => keyOf(column?.heading.cell);
  const numbers = ({ column }: Column) => numbersOf(table, column, people.rows);
  const sourceOf = (mark: Column) => {
    const left = columns.find(({ column, not }) => column === mark.column - 1 && not === null);
    const isOther = left && title(left) !== title(mark);
    return isOther && risesWith(numbers(mark), numbers(left)) ? left : null;
  };
  return columns.map((column) => {
    const same = columns.filter((other) => other.not === null && title(other) === title(column));
    if (column.not !== null || same.length < 2 || title(column) === "") return column;
    const sources = same.map(sourceOf);
    const isSeries =
      !sources.includes(null) && new Set(sources.map((left) => title(left ?? undefined))).size > 1;
    const own = sources[same.indexOf(column)];
    return isSeries && own ? { ...column, not: "rescaled", of: [own.column] } : column;
  });
}

/** Never up where the other goes down, or never down: a scale applied to points. */
function risesWith(marks: Numbers, points: Numbers): boolean {
  const both = marks.flatMap((mark, at) => {
    const from = points[at] ?? null;
    return mark === null || from === null ? [] : [{ mark, from }];
  });
  const differing = new Set(both.map(({ mark }) => mark)).size;
  if (differing < DIFFERENT || both.length < DIFFERENT + 1) return false;
  const sorted = [...both].sort((a, b) => a.from - b.from);
  const steps = sorted.map(({ mark, from }, at) => ({
    up: mark - (sorted[at - 1]?.mark ?? mark),
    isTied: from === sorted[at - 1]?.from,
  }));
  return (
    steps.every(({ up, isTied }) => (isTied ? up === 0 : up >= 0)) ||
    steps.every(({ up, isTied }) => (isTied ? up === 0 : up <= 0))
  );
}
