import { isBlank, isDate, textOf, type Cell, type Table } from "../cell";
import { numberIn, pointsBroughtAlong } from "./cellKinds";
import { foldedText } from "./foldedText";
import { isPointsLabel } from "./rowLabels";
import type { People } from "./tab";
import { parseTitle } from "./title";

/** "10", "/10", "out of 10", "10 pts"; 0 is an answer too: nothing to score. */
export function pointsIn(cell: Cell): number | null {
  if (typeof cell === "number") return cell >= 0 ? cell : null;
  if (isDate(cell) || typeof cell === "boolean") return null;
  const found =
    /^[([]?(?:\/|out of|max\.?:?|sur|von|de|points?:?|pts:?)? ?(\d+(?:[.,]\d+)?) ?(?:pts?|points?|p|pkt|punkte|puntos|pontos)?\.?[)\]]?$/.exec(
      foldedText(cell),
    );
  return found ? Number((found[1] as string).replace(",", ".")) : null;
}

/** What a heading says it is the points of: "quiz 1", "" for the column on its left; null for any other heading. */
export function pointsOf(heading: Cell): string | null {
  const text = foldedText(heading);
  const named =
    /^(.*?)\s*[-–:(]?\s*\b(?:max(?:imum)?\.? ?(?:points?|pts|scores?|marks?|grade)?|(?:points|pts) (?:possible|available)|possible(?: points)?|out of|tested|total possible|puntos posibles|puntaje maximo|calificacion maxima|bestwertung|points possibles|max\.? ?punkte|maximalpunkte|pontos possiveis)\)?$/.exec(
      text,
    );
  return named ? (named[1] as string).trim() : null;
}

/** The one number in a column of points; null where it is missing or differs by student. */
export function pointsInColumn(table: Table, column: number, { rows }: People): number | null {
  return only(rows.map(({ row }) => pointsIn(table[row]?.[column])));
}

/** The one number behind the strokes of "4 / 5". */
export function pointsInScores(table: Table, column: number, { rows }: People): number | null {
  const brought = rows.map(({ row }) => pointsBroughtAlong(table[row]?.[column]));
  // One stroke alone may be a day: 10/21.
  return brought.filter((points) => points !== null).length > 1 || rows.length < 3 ? only(brought) : null;
}

function only(numbers: readonly (number | null)[]): number | null {
  const given = new Set(numbers.filter((number) => number !== null));
  const [first] = given;
  return given.size === 1 && first !== undefined && first > 0 ? first : null;
}

/**
 * The points a title names. A bare "(2)" that most scores are above is the second of its name, not 2 points.
 */
export function pointsInTitle(title: Cell, scores: readonly Cell[]): number | null {
  // "(0 - 100)", "LT 1 (0–4)"
  const scale = /[([]0 ?[-–] ?(\d+)[)\]]$/.exec(textOf(title));
  if (scale) return Number(scale[1]);
  // Nothing but "/5"
  if (/^\/ ?\d/.test(textOf(title))) return pointsIn(title);
  const { outOf } = parseTitle(title);
  if (outOf === null || !/[([]\d+[)\]]\s*$/.test(textOf(title))) return outOf;
  return mostAbove(scores, outOf) ? null : outOf;
}

/** Whether most scores are above the points that are said to be possible. */
export function mostAbove(scores: readonly Cell[], points: number): boolean {
  const numbers = scores.map(numberIn).filter((number) => number !== null);
  return numbers.length > 0 && numbers.filter((number) => number > points).length * 2 > numbers.length;
}

/** Points possible named above the table ("Points Possible: | 10"), for a tab of one assessment. */
export function pointsAbove(table: Table, until: number): number | null {
  for (const row of table.slice(0, until)) {
    const at = row.findIndex((cell) => !isBlank(cell));
    const value = pointsIn(row[at + 1]);
    if (at >= 0 && isPointsLabel(row[at]) && value !== null && value > 0) return value;
  }
  return null;
}
