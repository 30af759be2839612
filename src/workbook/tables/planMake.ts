import type { NewCell, Snapshot, TabChange } from "../snapshot";
import { newCell } from "./cellOfKind";
import type { FoundTable } from "./findTable";
import { freeTitle } from "./ownership";
import { backgroundsOf, changeOf, looksOf, placesOf, warnedColumns } from "./tabChange";
import type { ColumnSpec, Line, TableSpec } from "./tableSpec";

/** A tab that is not there yet, or was cut off before its cells were written: headings and lines in one block. */
export function planMake(
  spec: TableSpec,
  { found, snapshot }: { found: FoundTable; snapshot: Snapshot },
  wanted: readonly Line[],
): TabChange {
  const tab = found.tab?.name ?? freeTitle(spec.title, snapshot);
  const places = placesOf(spec);
  const lines = wanted.map((line) => cellsOf(spec.columns, line));
  return {
    ...changeOf(spec, { tab, places, kind: "make" }),
    looks: looksOf(spec, places),
    ...warnedColumns(spec, places),
    backgrounds: backgroundsOf(
      spec,
      wanted.map((line, index) => ({ row: index + 2, line })),
      places,
    ),
    writes: [{ row: 1, column: 1, cells: [spec.columns.map(titleOf), ...lines] }],
    lastRow: 1 + wanted.length,
  };
}

/** What stands in the heading cell. */
export function titleOf({ heading, titled }: ColumnSpec): string {
  return titled === "blank" ? "" : heading;
}

export function cellsOf(columns: readonly ColumnSpec[], line: Line): NewCell[] {
  return columns.map(({ kind, heading }) => newCell(kind, line[heading]));
}
