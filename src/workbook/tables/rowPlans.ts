import { isBlank } from "../cell";
import { holdsSomething } from "./findTable";
import type { TableOnTab } from "./planUpdate";
import type { Pair } from "./pairLines";
import type { ColumnSpec, Line, PlacedLine, TableSpec } from "./tableSpec";

/**
 * `kept`: a line stays where it is. `wanted`: lines stand in the order they are wanted in, and what the teacher typed
 * on a line goes with it; where anything of the teacher's stands beside or between the lines, they stay where they
 * are, because that could not go with them.
 */
export type LineOrder = "kept" | "wanted";

/** What becomes of one row. */
export interface RowPlan {
  row: number;
  /** null: the row is free. */
  stands: Line | null;
  becomes: Line;
}

export interface RowPlans {
  /** Rows that hold a line already. */
  there: readonly RowPlan[];
  /** Rows below the last one in use. */
  added: readonly RowPlan[];
  /** The columns that may be written on rows that hold a line. */
  columns: readonly ColumnSpec[];
}

export function planRows(
  spec: TableSpec,
  found: TableOnTab,
  { pairs, went, order }: { pairs: readonly Pair[]; went: readonly PlacedLine[]; order: LineOrder },
): RowPlans {
  const rows = pairs.flatMap(({ standing }) => standing?.row ?? []);
  const below = lastRowInUse(found) + 1;
  const isInOrder = rows.every((row, index) => index === 0 || row > (rows[index - 1] as number));
  const newOnesLast = pairs.slice(0, rows.length).every(({ standing }) => standing);
  if (order === "kept" || (isInOrder && newOnesLast) || !standAlone(found, went))
    return keepRows(spec, pairs, below);
  const lineIn = new Map(found.lines.map(({ row, line }) => [row, line]));
  const slots = [...rows].sort((a, b) => a - b);
  const plans = pairs.map((pair, index): RowPlan => {
    const row = slots[index] ?? below + index - slots.length;
    return { row, stands: lineIn.get(row) ?? null, becomes: withTeachers(spec, pair) };
  });
  return { there: plans.slice(0, slots.length), added: plans.slice(slots.length), columns: spec.columns };
}

function keepRows({ columns }: TableSpec, pairs: readonly Pair[], below: number): RowPlans {
  const there = pairs.flatMap(({ wanted, standing }): RowPlan[] =>
    standing ? [{ row: standing.row, stands: standing.line, becomes: wanted }] : [],
  );
  const added = pairs
    .filter(({ standing }) => !standing)
    .map(({ wanted }, index) => ({ row: below + index, stands: null, becomes: wanted }));
  return { there, added, columns: columns.filter(({ owner }) => owner === "ours") };
}

/** What the teacher typed on the line stays on it. */
function withTeachers({ columns }: TableSpec, { wanted, standing }: Pair): Line {
  if (!standing) return wanted;
  const typed = columns.filter(({ owner }) => owner === "teacher").map(({ heading }) => heading);
  return { ...wanted, ...Object.fromEntries(typed.map((heading) => [heading, standing.line[heading]])) };
}

/** A row of boxes that are not ticked is not in use. */
export function lastRowInUse({ tab: { cells } }: Pick<TableOnTab, "tab">): number {
  let row = cells.length;
  while (row > 1 && !cells[row - 1]?.some(holdsSomething)) row--;
  return row;
}

/** What stands beside a line that is deleted goes with it, so it keeps nothing where it is. */
function standAlone(
  { tab: { cells, formulas }, columnOf, lines }: TableOnTab,
  went: readonly PlacedLine[],
): boolean {
  const going = new Set(went.map(({ row }) => row));
  const stays = (index: number) => index > 0 && !going.has(index + 1);
  const places = new Set(columnOf.values());
  const rows = new Set(lines.map(({ row }) => row));
  const isTeachers = (row: readonly unknown[], index: number) =>
    stays(index) &&
    row.some((cell, column) => !isBlank(cell as never) && !(rows.has(index + 1) && places.has(column + 1)));
  const hasFormula = formulas.some((row, index) => stays(index) && row.some((formula) => formula !== ""));
  return !hasFormula && !cells.some(isTeachers);
}
