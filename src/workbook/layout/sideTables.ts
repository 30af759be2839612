import { isBlank, keyOf, type Cell } from "../cell";
import { numberIn } from "./cellKinds";
import { standardIn } from "./standards";
import { namesATask } from "./taskWords";
import type { Column, WideTable } from "./wideColumns";

/** So many columns at most, of so many rows at least, behind an empty column. */
const MOST_COLUMNS = 3;
const ROWS = 3;

/** Leaves out what stands beside a table and is none of it: a scale of letters with the points they begin at. */
export function withoutSideTables(tab: WideTable, columns: readonly Column[]): Column[] {
  const used = new Set([...tab.people.names, ...columns.map(({ column }) => column)]);
  const isBehindNone = (column: number) =>
    column > Math.max(...tab.people.names) + 1 && !used.has(column - 1);
  if (!columns.some(({ column }) => isBehindNone(column))) return [...columns];
  const lists = columns.filter((column) => {
    const block = columns.filter((other) => isJoined(other.column, column.column, used));
    const first = Math.min(...block.map((other) => other.column));
    return isBehindNone(first) && block.length <= MOST_COLUMNS && block.every((other) => isList(tab, other));
  });
  return columns.map((column) => (lists.includes(column) ? { ...column, not: "about" } : column));
}

function isJoined(one: number, other: number, used: ReadonlySet<number>): boolean {
  for (let at = Math.min(one, other); at < Math.max(one, other); at++) if (!used.has(at)) return false;
  return true;
}

/** Each value once, numbers rising or falling: no class's scores. */
function isList({ table }: WideTable, { column, heading }: Column): boolean {
  if (namesATask(heading.title ?? "") || standardIn(heading.cell) !== null) return false;
  const cells = table.map((row): Cell => row[column]).filter((cell) => !isBlank(cell));
  const numbers = cells.map(numberIn).filter((number) => number !== null);
  const isOrdered = (step: number) =>
    numbers.every((number, at) => at === 0 || (number - (numbers[at - 1] as number)) * step > 0);
  return (
    cells.length >= ROWS &&
    new Set(cells.map(keyOf)).size === cells.length &&
    (numbers.length === 0 || isOrdered(1) || isOrdered(-1))
  );
}
