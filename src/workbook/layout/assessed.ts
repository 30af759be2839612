import { isBlank, keyOf, textOf } from "../cell";
import { columnNames, fullTitles } from "./columnTitles";
import {
  mostAbove,
  pointsAbove,
  pointsIn,
  pointsInColumn,
  pointsInScores,
  pointsInTitle,
  pointsOf,
} from "./points";
import { findPointsRow, type PointsRow } from "./pointsRow";
import { codeCount } from "./profile";
import { isStandardsLabel } from "./rowLabels";
import { standardIn } from "./standards";
import type { Column, WideTable } from "./wideColumns";
import type { Assessed } from "./wideLayout";

/** The columns that are left, with their titles, points and standards. */
export function assessed(tab: WideTable, columns: readonly Column[]): Assessed[] {
  const { table, people } = tab;
  const kept = columns.filter(({ not }) => not === null);
  const points = findPointsRow(
    table,
    people,
    kept.map(({ column }) => column),
  );
  const above = kept.length === 1 ? pointsAbove(table, people.headerRow ?? 0) : null;
  const titles = fullTitles(kept.map(({ heading }) => heading));
  const names = columnNames(kept.map(({ column }, at) => ({ column, title: titles[at] ?? null })));
  const row = points && !isContradicted(tab, kept, points) ? table[points.row] : undefined;
  return kept.map((column, at) => ({
    column: column.column,
    title: titles[at] ?? null,
    name: names[at] as string,
    outOf: pointsIn(row?.[column.column]) ?? pointsOfColumn(tab, column, columns) ?? above,
    standard: standardOf(tab, column, kept),
    scored: column.profile.filled > column.profile.none,
  }));
}

/** In the title, in a column beside, behind the strokes of the scores. */
function pointsOfColumn(tab: WideTable, column: Column, all: readonly Column[]): number | null {
  const { table, people } = tab;
  const scores = people.rows.map(({ row }) => table[row]?.[column.column]);
  return (
    pointsInTitle(column.heading.cell, scores) ??
    pointsBeside(tab, column, all) ??
    pointsInScores(table, column.column, people)
  );
}

/** Numbers that do not say they are points, and that most scores are above, are something else. */
function isContradicted(tab: WideTable, kept: readonly Column[], points: PointsRow): boolean {
  return (
    !points.labelled && kept.filter((column) => exceeds(tab, column, points.row)).length * 2 > kept.length
  );
}

function exceeds({ table, people }: WideTable, { column }: Column, row: number): boolean {
  const points = pointsIn(table[row]?.[column]);
  return (
    points !== null &&
    mostAbove(
      people.rows.map((student) => table[student.row]?.[column]),
      points,
    )
  );
}

/** "Quiz 1 - Max Points" anywhere, or "Out of" right beside. */
function pointsBeside(
  { table, people }: WideTable,
  { column, heading }: Column,
  all: readonly Column[],
): number | null {
  const named = all.filter(({ not }) => not === "maximum");
  const beside =
    named.find(
      (other) => keyOf(pointsOf(other.heading.cell)) === keyOf(heading.cell) && !isBlank(heading.cell),
    ) ?? named.find((other) => pointsOf(other.heading.cell) === "" && other.column === column + 1);
  return beside ? pointsInColumn(table, beside.column, people) : null;
}

/** In the title, in a row of standards, or titles that are numbers over letters: the numbers of topics. */
function standardOf(
  { filled, people }: WideTable,
  { column, heading }: Column,
  kept: readonly Column[],
): string | null {
  const first = people.rows[0]?.row ?? 0;
  const beside = filled.filter((_, row) => row < first && row !== people.headerRow);
  const labelled = beside.find(
    (cells) => !isBlank(cells[column]) && cells.slice(0, column).some(isStandardsLabel),
  );
  if (labelled && typeof labelled[column] !== "object") return textOf(labelled[column]);
  const stated =
    standardIn(heading.cell) ??
    beside.map((cells) => standardIn(cells[column])).find((found) => found !== null);
  if (stated !== null && stated !== undefined) return stated;
  const lettered =
    kept.filter(({ profile }) => codeCount(profile) > profile.numeric).length * 2 > kept.length;
  const numbered = kept.every((other) => /^\d{1,3}(?:\.\d+)?$/.test(other.heading.title ?? ""));
  return lettered && numbered ? heading.title : null;
}
