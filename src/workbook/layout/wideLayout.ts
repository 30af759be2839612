import { isBlank, type Cell, type Table } from "../cell";
import { assessed } from "./assessed";
import { withoutMade } from "./madeColumns";
import { withMergesFilled } from "./merges";
import type { PeopleFound } from "./identity";
import { pointsIn } from "./points";
import { findPointsRow } from "./pointsRow";
import { withSingleResults } from "./singleResult";
import { isTaskToCome, judgeColumns, type Column, type NotAssessed, type WideTable } from "./wideColumns";

/** A column of scores, from 0. */
export interface Assessed {
  column: number;
  title: string | null;
  /** Its name elsewhere: the title, once. */
  name: string;
  outOf: number | null;
  standard: string | null;
  /** Whether a score stands in it. */
  scored: boolean;
}

export interface WideFound {
  assessments: Assessed[];
  ignored: { column: number; reason: NotAssessed }[];
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
  const judged = withoutMade(tab, judgeColumns(tab, usedColumns(table)));
  const columns = withSingleResults(withPointsAsked(tab, judged));
  return {
    assessments: assessed(tab, columns),
    ignored: columns.flatMap(({ column, not }) => (not === null ? [] : [{ column, reason: not }])),
  };
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
  return columns.map((column) => {
    const cell = points ? tab.table[points.row]?.[column.column] : null;
    const stated = pointsIn(cell);
    if (column.not === "empty") {
      const isTask =
        stated !== null && stated > 0 && points?.labelled === true && column.kind === "assessment";
      return { ...column, not: isTask || isTaskToCome(column, columns) ? null : column.not };
    }
    if (column.not !== null || !points) return column;
    if (stated === 0) return { ...column, not: "nothingToScore" };
    const isLabel =
      typeof cell === "string" &&
      stated === null &&
      (/read.only/i.test(cell) || tab.people.headerRow === null);
    return isLabel && !isBlank(cell) ? { ...column, not: "summary" } : column;
  });
}
