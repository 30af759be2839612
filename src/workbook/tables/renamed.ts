import { textOf } from "../cell";
import { nearestName } from "../nearestName";
import type { TabSnapshot } from "../snapshot";
import type { HeadingRow } from "./headingRow";
import type { ColumnSpec } from "./tableSpec";

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
