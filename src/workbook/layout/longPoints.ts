import type { Row, Table } from "../cell";
import { numberIn } from "./cellKinds";
import { foldedText } from "./foldedText";
import type { PeopleFound } from "./identity";
import type { LongFound } from "./longLayout";

/** Headings of columns that may as well be the points possible; what stands below them decides. */
const MAYBE_POINTS =
  /^(?:points?|pts|total|worth|value|puntos|pontos|punkte|(?:number of |total )?questions(?: answered)?|items|attempted|preguntas|fragen)$/;

/** "Points" beside "Score" are those possible where no score is above them. */
export function pointsBeside(
  table: Table,
  { rows, peopleRow }: PeopleFound,
  found: LongFound,
): number | null {
  const { score } = found;
  if (score === null) return null;
  const taken = new Set<number | null>(Object.values(found));
  const isMost = (row: number, column: number) => {
    const [points, earned] = [numberIn(table[row]?.[column]), numberIn(table[row]?.[score])];
    return points !== null && points > 0 && (earned === null || earned <= points);
  };
  const column = (table[peopleRow ?? 0] as Row).findIndex(
    (cell, at) =>
      !taken.has(at) && MAYBE_POINTS.test(foldedText(cell)) && rows.every(({ row }) => isMost(row, at)),
  );
  return column < 0 ? null : column;
}
