import { isBlank } from "../cell";
import { isInFurtherPart } from "./parts";
import { pointsIn } from "./points";
import type { PointsRow } from "./pointsRow";
import { isNamedTask } from "./taskToCome";
import type { Column, WideTable } from "./wideColumns";

/** So many columns must have points before the others are known to have none. */
const WITH_POINTS = 3;
/** So many times the most points of all. */
const OUT_OF_LINE = 2;

/**
 * Beside works with points over them, at the edge and without points: letters for conduct, numbers of books far above
 * all points.
 */
export function withoutUnlikePoints(
  tab: WideTable,
  columns: readonly Column[],
  points: PointsRow | null,
): Column[] {
  const cells = tab.table[points?.row ?? -1] ?? [];
  const open = columns.filter(({ not, profile }) => not === null && profile.filled > 0);
  const stated = open.filter(({ column }) => pointsIn(cells[column]) !== null);
  const numbers = open.filter(({ profile }) => profile.numeric > 0 && isInLine(profile.most));
  function isInLine(most: number) {
    return most <= OUT_OF_LINE * Math.max(...stated.map(({ column }) => pointsIn(cells[column]) ?? 0));
  }
  const works = numbers.filter(({ column }) => !isBlank(cells[column])).map(({ column }) => column);
  if (stated.length < WITH_POINTS || works.length < numbers.length) return [...columns];
  const isUnlike = (column: Column) =>
    open.includes(column) &&
    isBlank(cells[column.column]) &&
    (column.column > Math.max(...works) || column.column < Math.min(...works)) &&
    !isNamedTask(column) &&
    !isPartOf(tab, column, works);
  return columns.map((column) => (isUnlike(column) ? { ...column, not: "withoutPoints" } : column));
}

/** A title that stands in the row of the parts is no part. */
function isPartOf(tab: WideTable, { column }: Column, works: readonly number[]): boolean {
  const isTitled = !isBlank(tab.table[tab.people.headerRow ?? -1]?.[column]);
  return isTitled && isInFurtherPart(tab, column, works);
}
