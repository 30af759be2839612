import { columnLetters, textOf } from "../../workbook/cell";
import { cellName, finding, type Finding } from "./finding";
import { placeOfFirst } from "./placeOfFirst";
import { plainNumbers, type ScoreColumn } from "./scoreColumns";
import { words } from "./words";

/** A bonus seldom gives half again as much. */
const MOST_SHARE = 1.5;
/** Not even the best of a class has a quarter of the points: they are too many. */
const LEAST_BEST = 0.25;
const LEAST_NUMBERS = 5;

/** Points that cannot be right, and scores far above those that are. `stated`: the points its tab says. */
export function pointsAndScores(column: ScoreColumn, stated: number | null): Finding[] {
  const { points, scale } = column;
  const titled = otherPoints(column, stated);
  if (points === null || scale.best === "lowest") return titled;
  const numbers = plainNumbers(column);
  const above = numbers.filter(({ number }) => number > points);
  const heading = { tab: column.tab, row: column.headerRow, column: columnLetters(column.column) };
  if (numbers.length > 1 && above.length * 2 > numbers.length) {
    const said = words.pointsTooSmall(column.name, points, above.length, numbers.length);
    return [finding("pointsTooSmall", heading, said)];
  }
  const best = Math.max(0, ...numbers.map(({ number }) => number));
  const isFar = numbers.length >= LEAST_NUMBERS && best > 1 && best <= points * LEAST_BEST;
  const tooLarge = isFar
    ? [finding("pointsTooLarge", heading, words.pointsTooLarge(column.name, points, best))]
    : [];
  return [...titled, ...tooLarge, ...farAbove(column, points)];
}

function farAbove(column: ScoreColumn, points: number): Finding[] {
  const { maximum } = column.scale;
  const cells = column.cells.filter(({ value }) => value !== null && value > maximum * MOST_SHARE);
  if (cells.length === 0) return [];
  const said = words.aboveMaximum(
    cells.map(({ typed }) => textOf(typed)),
    cells.map(cellName),
    points,
  );
  return [finding("aboveMaximum", placeOfFirst(column, cells), said)];
}

/** The tab says other points than Assessments. `stated`: as recognition reads it, since a title may hold other numbers. */
function otherPoints(
  { name, tab, points, headerRow, column }: ScoreColumn,
  stated: number | null,
): Finding[] {
  if (stated === null || points === null || stated === points || stated <= 0) return [];
  const place = { tab, row: headerRow, column: columnLetters(column) };
  return [finding("pointsDiffer", place, words.pointsDiffer(name, points, stated))];
}
