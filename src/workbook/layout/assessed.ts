import { columnNames, fullTitles } from "./columnTitles";
import { pointsInNote } from "./noteAbove";
import { pointsFor } from "./pointsFor";
import type { PointsRow } from "./pointsRow";
import { standardOf } from "./standardOf";
import type { Column, WideTable } from "./wideColumns";
import type { Assessed } from "./wideLayout";

/** The columns that are left, with their titles, points and standards. */
export function assessed(
  tab: WideTable,
  columns: readonly Column[],
  pointsRow: PointsRow | null,
): Assessed[] {
  const kept = columns.filter(({ not }) => not === null);
  const titles = fullTitles(kept.map(({ heading }) => heading));
  const names = columnNames(kept.map(({ column }, at) => ({ column, title: titles[at] ?? null })));
  const found = pointsFor(tab, columns, pointsRow);
  const note = pointsInNote(tab);
  const points = (column: Column) => {
    const stated = found(column);
    return stated.points === null ? note(column) : stated;
  };
  return kept.map((column, at) => ({
    column: column.column,
    title: titles[at] ?? null,
    name: names[at] as string,
    ...points(column),
    standard: standardOf(tab, column, kept),
    scored: column.profile.filled > column.profile.none,
  }));
}
