import { keyOf, type Cell, type Table } from "../cell";
import {
  mostAbove,
  pointsAbove,
  pointsIn,
  pointsInColumn,
  pointsInScores,
  pointsInTitle,
  pointsOf,
} from "./points";
import type { PointsRow } from "./pointsRow";
import type { People } from "./tab";

/** What is known of a column when its points are asked for. */
export interface PointsColumn {
  column: number;
  heading: { cell: Cell };
  /** null: an assessment. */
  not: string | null;
  /** The points that stand over it. */
  points?: number;
  /** The columns it is made of, or holds the points of. */
  of?: readonly number[];
}

export interface StatedPoints {
  outOf: number | null;
  /** Where the points were found; "tooFew": a row states some that most scores are above. */
  points: "row" | "title" | "beside" | "scores" | "above" | "tooFew" | null;
}

interface Place {
  table: Table;
  people: People;
}

/** In the row of points, in the title, in a column beside, behind the strokes of the scores, above a lone column. */
export function pointsFor(
  place: Place,
  columns: readonly PointsColumn[],
  pointsRow: PointsRow | null,
): (column: PointsColumn) => StatedPoints {
  const { table, people } = place;
  const kept = columns.filter(({ not }) => not === null);
  const row = pointsRow && !isContradicted(place, kept, pointsRow) ? pointsRow.row : null;
  const above = kept.length === 1 ? pointsAbove(table, people.headerRow ?? 0) : null;
  return (column) => {
    const scores = scoresOf(place, column);
    const inRow = row === null ? null : pointsIn(table[row]?.[column.column]);
    const isTooFew = inRow !== null && mostAbove(scores, inRow);
    const found = [
      { from: "row" as const, outOf: isTooFew ? null : inRow },
      { from: "title" as const, outOf: column.points ?? pointsInTitle(column.heading.cell, scores) },
      { from: "beside" as const, outOf: pointsBeside(place, column, columns) },
      { from: "scores" as const, outOf: pointsInScores(table, column.column, people) },
      { from: "above" as const, outOf: above },
    ].find(({ outOf }) => outOf !== null);
    return { outOf: found?.outOf ?? null, points: found?.from ?? (isTooFew ? "tooFew" : null) };
  };
}

function scoresOf({ table, people }: Place, { column }: PointsColumn): Cell[] {
  return people.rows.map(({ row }) => table[row]?.[column]);
}

/** Numbers that do not say they are points, and that most scores are above, are something else. */
function isContradicted(place: Place, kept: readonly PointsColumn[], { row, labelled }: PointsRow): boolean {
  const exceeding = kept.filter((column) => {
    const points = pointsIn(place.table[row]?.[column.column]);
    return points !== null && mostAbove(scoresOf(place, column), points);
  });
  return !labelled && exceeding.length * 2 > kept.length;
}

/** "Quiz 1 - Max Points" anywhere, or "Out of" right beside. */
function pointsBeside(
  { table, people }: Place,
  { column, heading }: PointsColumn,
  all: readonly PointsColumn[],
): number | null {
  const named = all.filter(({ not }) => not === "maximum");
  const earned = keyOf(heading.cell).replace(/[-(]*earned\)?$/, "");
  const beside =
    named.find((other) => keyOf(pointsOf(other.heading.cell)) === earned && earned !== "") ??
    named.find(
      (other) =>
        other.of?.includes(column) || (pointsOf(other.heading.cell) === "" && other.column === column + 1),
    );
  return beside ? pointsInColumn(table, beside.column, people) : null;
}
