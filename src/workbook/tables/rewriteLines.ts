import type { Block } from "../snapshot";
import { isSame, newCell, standingCell } from "./cellOfKind";
import type { TableOnTab } from "./planUpdate";
import type { RowPlan } from "./rowPlans";
import { runsOf } from "./runs";
import type { Places } from "./tabChange";
import type { ColumnSpec } from "./tableSpec";

interface Rewriting {
  plans: readonly RowPlan[];
  columns: readonly ColumnSpec[];
  places: Places;
}

/**
 * One block per run of columns, from the first line that changes to the last, split only where a row is not ours: the
 * lines in between are written as they are, so that the number of blocks does not grow with the class.
 */
export function rewriteLines(found: TableOnTab, { plans, columns, places }: Rewriting): Block[] {
  // A column of ours that comes with this change is filled at once, not only by the next one.
  const written = columns.filter(
    ({ heading, owner }) => found.columnOf.has(heading) || (owner === "ours" && places.has(heading)),
  );
  const placeOf = ({ heading }: ColumnSpec) => places.get(heading) as number;
  return runsOf(written, placeOf).flatMap((run) => rewriteRun(found, plans, { run, placeOf }));
}

function rewriteRun(
  { lines, tab }: TableOnTab,
  plans: readonly RowPlan[],
  { run, placeOf }: { run: readonly ColumnSpec[]; placeOf: (column: ColumnSpec) => number },
): Block[] {
  const changing = new Set(plans.filter((plan) => differs(plan, run)).map(({ row }) => row));
  if (changing.size === 0) return [];
  const planOf = new Map(plans.map((plan) => [plan.row, plan]));
  const [first, last] = [Math.min(...changing), Math.max(...changing)];
  // A formula a teacher put on a line is left alone as long as it says what is wanted.
  const hasFormula = (row: number) =>
    run.some((column) => (tab.formulas[row - 1]?.[placeOf(column) - 1] ?? "") !== "");
  const mayWrite = ({ row }: { row: number }) =>
    changing.has(row) || (row >= first && row <= last && !hasFormula(row));
  const segments = runsOf(lines.filter(mayWrite), ({ row }) => row);
  return segments
    .filter((segment) => segment.some(({ row }) => changing.has(row)))
    .map((segment) => ({
      row: segment[0]?.row as number,
      column: placeOf(run[0] as ColumnSpec),
      cells: segment.map(({ row, line }) => {
        const becomes = planOf.get(row)?.becomes;
        return run.map(({ kind, heading }) =>
          becomes ? newCell(kind, becomes[heading]) : standingCell(kind, line[heading]),
        );
      }),
    }));
}

/** Whether a row says something else in these columns than it shall. */
export function differs({ stands, becomes }: RowPlan, columns: readonly ColumnSpec[]): boolean {
  return columns.some(({ kind, heading }) => !isSame(kind, stands?.[heading], becomes[heading]));
}
