import { isBlank, isDate, textOf } from "../cell";
import { pointsIn } from "./points";
import type { PointsRow } from "./pointsRow";
import { standardIn } from "./standards";
import { namesATask } from "./taskWords";
import { parseTitle } from "./title";
import { stemOf, type Column, type WideTable } from "./wideColumns";

/** So many scores before a total make it the total of the book, and so few columns behind it are its tail. */
const SCORES = 3;
const TAIL = 3;

const TOTALS: readonly (string | null)[] = ["summary", "computed"];

/** Behind the last total or mean of all stand marks made of it, places, absences: what names no work there is none. */
export function withoutTail(tab: WideTable, columns: readonly Column[], points: PointsRow | null): Column[] {
  const total = columns
    .map(({ not, profile }) => TOTALS.includes(not) && profile.numeric > 0)
    .lastIndexOf(true);
  const before = columns.slice(0, Math.max(0, total)).filter(isOpen);
  const behind = columns.slice(total + 1).filter(isOpen);
  const isSmall = behind.length <= TAIL && behind.length < before.length;
  if (total < 0 || before.length < SCORES || !isSmall) return [...columns];
  const row = points === null ? [] : (tab.table[points.row] ?? []);
  const works = behind.map((column) => isWork(column, before) || pointsIn(row[column.column]) !== null);
  const tail = behind.slice(works.lastIndexOf(true) + 1);
  return columns.map((column) => (tail.includes(column) ? { ...column, not: "behindTotal" } : column));
}

function isOpen({ not, profile, kind }: Column): boolean {
  return not === null && kind !== "result" && profile.filled > 0;
}

function isWork({ heading }: Column, before: readonly Column[]): boolean {
  const { cell, groups, title } = heading;
  const { outOf, retake, maybe } = parseTitle(textOf(cell));
  const isNext = before.some((other) => stemOf(other.heading.cell) === stemOf(cell));
  // Recovery lessons end in a test, whose mark stands behind the mean.
  const isNamed =
    /^rec\b/i.test(title ?? "") || namesATask(title ?? "") || standardIn(cell) !== null || isDate(cell);
  return (
    isBlank(cell) || isNamed || outOf !== null || retake || maybe !== null || isNext || groups.length > 0
  );
}
