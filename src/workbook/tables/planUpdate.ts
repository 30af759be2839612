import type { Block, TabChange, TabSnapshot } from "../snapshot";
import type { FoundTable } from "./findTable";
import type { Pair } from "./pairLines";
import { cellsOf, titleOf } from "./planMake";
import { differs, rewriteLines } from "./rewriteLines";
import { planRows, type LineOrder, type RowPlan } from "./rowPlans";
import { runsOf } from "./runs";
import { backgroundsOf, changeOf, looksOf, warnedColumns, type Places } from "./tabChange";
import type { ColumnSpec, Line, PlacedLine, TableSpec } from "./tableSpec";

/** A table whose tab is there and not empty. */
export type TableOnTab = FoundTable & { tab: TabSnapshot };

interface Update {
  pairs: readonly Pair[];
  went: readonly PlacedLine[];
  order: LineOrder;
}

/** Brings a tab that is there to the wanted lines. */
export function planUpdate(
  spec: TableSpec,
  found: TableOnTab,
  { pairs, went, order }: Update,
): { change: TabChange | null; came: Line[]; changed: Line[] } {
  const places = withFreeColumns(found, found.coming);
  const { there, added, columns } = planRows(spec, found, { pairs, went, order });
  const writes = [
    ...headingBlocks(found.coming, places),
    ...rewriteLines(found, { plans: there, columns, places }),
    ...lineBlocks(spec.columns, added, places),
  ];
  const deleteRows = rowsToDelete(went);
  const came = pairs.filter(({ standing }) => !standing).map(({ wanted }) => wanted);
  const changed = linesThatChange(spec, pairs);
  if (writes.length + deleteRows.length === 0) return { change: null, came, changed };
  const hasNew = added.length > 0 || found.coming.length > 0;
  const written = [...there.filter((plan) => differs(plan, columns)), ...added];
  const shaded = written.map(({ row, becomes }) => ({ row, line: becomes }));
  const lineRows = [...found.lines, ...added].map(({ row }) => row);
  const change: TabChange = {
    ...changeOf(spec, { tab: found.tab.name, places, kind: "update" }),
    looks: hasNew ? looksOf(spec, places) : null,
    ...(found.coming.length > 0 ? warnedColumns(spec, places) : {}),
    backgrounds: backgroundsOf(spec, shaded, places),
    writes,
    deleteRows,
    lastRow: Math.max(1, ...lineRows),
  };
  return { change, came, changed };
}

function linesThatChange({ columns }: TableSpec, pairs: readonly Pair[]): Line[] {
  const ours = columns.filter(({ owner }) => owner === "ours");
  return pairs.flatMap(({ wanted, standing }) =>
    standing && differs({ row: standing.row, stands: standing.line, becomes: wanted }, ours) ? [wanted] : [],
  );
}

/** Columns that are not there yet stand right of everything that is. */
export function withFreeColumns({ tab, columnOf }: TableOnTab, columns: readonly ColumnSpec[]): Places {
  const used = Math.max(0, ...tab.cells.map((row) => row.length), ...columnOf.values());
  return new Map([...columnOf, ...columns.map(({ heading }, index) => [heading, used + 1 + index] as const)]);
}

export function headingBlocks(columns: readonly ColumnSpec[], places: Places): Block[] {
  const placeOf = ({ heading }: ColumnSpec) => places.get(heading) as number;
  return runsOf(columns, placeOf).map((run) => ({
    row: 1,
    column: placeOf(run[0] as ColumnSpec),
    cells: [run.map(titleOf)],
  }));
}

/** Rows that hold nothing of the teacher's: every column of the spec is written, the teacher's too. */
function lineBlocks(columns: readonly ColumnSpec[], plans: readonly RowPlan[], places: Places): Block[] {
  const [first] = plans;
  if (!first) return [];
  const placeOf = ({ heading }: ColumnSpec) => places.get(heading) as number;
  return runsOf(columns, placeOf).map((run) => ({
    row: first.row,
    column: placeOf(run[0] as ColumnSpec),
    cells: plans.map(({ becomes }) => cellsOf(run, becomes)),
  }));
}

/** From the bottom up, so that the rows above keep their numbers. */
function rowsToDelete(went: readonly PlacedLine[]): TabChange["deleteRows"] {
  const runs = runsOf(went, ({ row }) => row).map((run) => ({
    row: run[0]?.row as number,
    count: run.length,
  }));
  return runs.reverse();
}
