import { isBlank, textOf } from "../cell";
import { nearestName } from "../nearestName";
import type { TabSnapshot } from "../snapshot";
import type { HeadingRow } from "./headingRow";
import type { ColumnSpec, TableSpec } from "./tableSpec";

/** The column, from 1, whose heading is nearly that of an absent column: very likely it, renamed; null: none is. */
export function nearlyAbsent(
  { heading }: ColumnSpec,
  { cells }: Pick<TabSnapshot, "cells">,
  { foreign }: HeadingRow,
): number | null {
  const titles = foreign.map((column) => textOf(cells[0]?.[column - 1]));
  const nearest = nearestName(heading, titles);
  return nearest === null ? null : (foreign[titles.indexOf(nearest)] ?? null);
}

/** Whether something stands where the column belongs, and nothing over it: its heading was cleared, not never there. */
export function hasLostHeading(
  { columns }: TableSpec,
  { heading }: ColumnSpec,
  { tab, columnOf }: { tab: Pick<TabSnapshot, "cells">; columnOf: ReadonlyMap<string, number> },
): boolean {
  const at = columns.findIndex((column) => column.heading === heading);
  const before = columnOf.get(columns[at - 1]?.heading ?? "");
  const after = columnOf.get(columns[at + 1]?.heading ?? "");
  const [titles = [], ...rows] = tab.cells;
  return [before === undefined ? 0 : before + 1, after === undefined ? 0 : after - 1].some(
    (place) =>
      place > 0 &&
      isBlank(titles[place - 1]) &&
      rows.some((row) => typeof row[place - 1] === "boolean" || !isBlank(row[place - 1])),
  );
}
