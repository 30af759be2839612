import { isBlank, type Cell, type Table } from "../cell";
import { assessed } from "./assessed";
import { withoutNumbersBehindResults } from "./behindResults";
import { withoutConversions } from "./conversions";
import type { PeopleFound } from "./identity";
import { withoutMade } from "./madeColumns";
import { withMergesFilled } from "./merges";
import type { NotAssessed } from "./notAssessed";
import { withoutCounts, withoutSupport } from "./notes";
import { isInFurtherPart } from "./parts";
import { pointsIn } from "./points";
import type { StatedPoints } from "./pointsFor";
import { findPointsRow, type PointsRow } from "./pointsRow";
import { withSingleResults } from "./singleResult";
import { isNamedTask, isTaskToCome } from "./taskToCome";
import { withoutTail } from "./tail";
import { withoutTallies } from "./tallies";
import { withoutUnlikePoints } from "./unlikePoints";
import { withoutWeight } from "./weights";
import { judgeColumns, type Column, type WideTable } from "./wideColumns";

/** A column of scores, from 0. */
export interface Assessed extends StatedPoints {
  column: number;
  title: string | null;
  /** Its name elsewhere: the title, once. */
  name: string;
  standard: string | null;
  /** Whether a score stands in it. */
  scored: boolean;
}

export interface WideFound {
  assessments: Assessed[];
  ignored: LeftOut[];
  pointsRow: PointsRow | null;
}

/** A column that is no assessment; `of` are the columns it is made of. */
export interface LeftOut extends Pick<Column, "column" | "of" | "how"> {
  reason: NotAssessed;
  title: string | null;
}

export interface WideInput {
  table: Table;
  merges: readonly string[];
  people: PeopleFound;
  isMark: (cell: Cell) => boolean;
}

/** Which columns beside the students are assessments, out of how many points, on which standard. */
export function wideLayout({ table, merges, people, isMark }: WideInput): WideFound {
  const first = people.rows[0]?.row ?? table.length;
  const tab: WideTable = { table, filled: withMergesFilled(table, merges, first), people, isMark };
  const looked = withoutSupport(judgeColumns(tab, usedColumns(table)), people.rows.length);
  const judged = withoutConversions(tab, withoutTallies(tab, looked));
  const made = withoutNumbersBehindResults(withoutMade(tab, judged));
  const own = withoutWeight(tab, withoutCounts(made));
  const like = withPointsAsked(tab, own);
  const asked = withoutUnlikePoints(tab, like, pointsRowOf(tab, like));
  const columns = withSingleResults(withoutTail(tab, asked, pointsRowOf(tab, asked)));
  const pointsRow = pointsRowOf(tab, columns);
  return {
    assessments: assessed(tab, columns, pointsRow),
    ignored: columns.flatMap(({ not, heading, ...column }) =>
      not === null ? [] : [{ ...column, reason: not, title: heading.title }],
    ),
    pointsRow,
  };
}

function pointsRowOf({ table, people }: WideTable, columns: readonly Column[]): PointsRow | null {
  const open = columns.filter(({ not }) => not === null).map(({ column }) => column);
  return findPointsRow(table, people, open);
}

/** Columns with at least one cell that holds something. */
export function usedColumns(table: Table): number[] {
  const used = new Set<number>();
  for (const row of table)
    row.forEach((cell, column) => !used.has(column) && !isBlank(cell) && used.add(column));
  return [...used].sort((a, b) => a - b);
}

/** Empty columns that are tasks to come stay; what has 0 points, or no number in a full row of points, goes. */
function withPointsAsked(tab: WideTable, columns: readonly Column[]): Column[] {
  const open = columns.filter(({ not }) => not === null || not === "empty").map(({ column }) => column);
  const points = findPointsRow(tab.table, tab.people, open);
  const withPoints = open.filter((column) => pointsIn(tab.table[points?.row ?? -1]?.[column]) !== null);
  const isFull = points?.labelled === true && withPoints.length > 2 && withPoints.length > open.length * 0.6;
  return columns.map((column) => {
    const cell = points ? tab.table[points.row]?.[column.column] : null;
    const stated = pointsIn(cell);
    if (column.not === "empty") {
      const isTask =
        stated !== null && stated > 0 && points?.labelled === true && column.kind === "assessment";
      // A place in a row of numbers without points is none.
      if (points?.labelled && isBlank(cell) && /^\d+$/.test(column.heading.title ?? "")) return column;
      return { ...column, not: isTask || isTaskToCome(column, columns) ? null : column.not };
    }
    if (column.not !== null || !points) return column;
    if (stated === 0) return { ...column, not: "nothingToScore" };
    const isEdge =
      /^(?:q|s|t|mp)\d\b/i.test(column.heading.title ?? "") ||
      column.column > Math.max(...withPoints) ||
      column.column < Math.min(...withPoints);
    const isLeftOut = isBlank(cell) && isEdge && isFull && !isNamedTask(column);
    if (isLeftOut && !isInFurtherPart(tab, column.column, withPoints))
      return { ...column, not: "withoutPoints" };
    const isLabel =
      typeof cell === "string" &&
      stated === null &&
      (/read.only/i.test(cell) || tab.people.headerRow === null || (isFull && column.profile.numeric > 0));
    return isLabel && !isBlank(cell) ? { ...column, not: "withoutPoints" } : column;
  });
}
