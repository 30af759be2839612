import type { Block, NewCell, TabChange } from "../../workbook/snapshot";
import type { FoundTable } from "../../workbook/tables/findTable";
import { runsOf } from "../../workbook/tables/runs";
import type { ColumnSpec, TableSpec } from "../../workbook/tables/tableSpec";

/** The teacher's cells of some lines made blank for the coming attempt: one block per run of rows and columns. */
export function freshEntries(spec: TableSpec, { columnOf }: FoundTable, rows: readonly number[]): Block[] {
  const placeOf = ({ heading }: ColumnSpec) => columnOf.get(heading) ?? 0;
  const columns = spec.columns.filter((column) => column.owner === "teacher" && placeOf(column) > 0);
  return runsOf(rows, (row) => row).flatMap((down) =>
    runsOf(columns, placeOf).map((across) => ({
      row: down[0] as number,
      column: placeOf(across[0] as ColumnSpec),
      cells: down.map(() => across.map(blankOf)),
    })),
  );
}

/** A box stays a box that is not ticked. */
function blankOf({ kind }: ColumnSpec): NewCell {
  return kind === "tick" ? false : "";
}

/** Blank cells are written before anything else: the block that makes a tab complete stands last. */
export function withFirst(change: TabChange, blocks: readonly Block[]): TabChange {
  return { ...change, writes: [...blocks, ...change.writes] };
}
