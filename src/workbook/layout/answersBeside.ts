import { keyOf, numberOf, textOf, type Table } from "../cell";
import { numberIn } from "./cellKinds";
import { foldedText } from "./foldedText";
import type { PeopleFound } from "./identity";
import { stemOf, type Column } from "./wideColumns";

/** Columns of answers: what they were worth stands beside, round after round, or a key above. */
export function answersBeside(table: Table, people: PeopleFound, columns: readonly Column[]): Set<Column> {
  const worth = columns.flatMap((column) => questionOf(column) ?? []);
  const isAnswered = ({ heading, profile }: Column) => {
    // Canvas has "Rating: Claim" and "Points: Claim".
    const title = foldedText(heading.title).replace(/^(?:rating|comments?): /, "");
    const isQuestion = profile.numeric === 0 || /\?$/.test(title);
    return worth.some(({ question, isSure }) => question === title && (isSure || isQuestion));
  };
  const keyed = keyedColumns(table, people, columns);
  return new Set(
    columns.filter((column, at) => isAnswered(column) || isInRoundOf(columns, at) || keyed.has(column)),
  );
}

/** Letters or words under the titles that students below repeat, where a score stands beside: a key of answers. */
function keyedColumns(
  table: Table,
  { headerRow, rows }: PeopleFound,
  columns: readonly Column[],
): Set<Column> {
  const first = rows[0]?.row ?? 0;
  const isScored = columns.some(
    ({ kind, profile }) => (kind === "result" || kind === "summary") && profile.numeric > 0,
  );
  const isKey = (row: number) =>
    (table[row] ?? []).some((cell) => /^(?:answer )?key$/.test(foldedText(cell)));
  const isRight = (column: Column, row: number) => {
    const key = keyOf(table[row]?.[column.column]);
    return key !== "" && rows.some((student) => keyOf(table[student.row]?.[column.column]) === key);
  };
  // Some keys stand above the titles.
  for (let row = Math.max(0, (headerRow ?? first) - 2); row < first; row++) {
    if (row === headerRow || (!isScored && !isKey(row))) continue;
    const keyed = columns.filter((column) => isRight(column, row));
    const words = keyed.filter(({ column }) => numberIn(table[row]?.[column]) === null);
    const answered = keyed.filter(({ kind }) => kind !== "result" && kind !== "summary");
    if (words.length > 1 && words.length * 2 > keyed.length) return new Set(answered);
  }
  return new Set();
}

const WORTH = "(?:scores?|points?|pts|earned|marks?|punkte|punktzahl|puntos|puntuacion|pontos|pontuacao)";

const FROM_WORTH = new RegExp(`^${WORTH} ?[-–:] (.+)$|^(.+?)[-–: [(]+${WORTH}[\\])]*$`);

/** The question whose points a column holds: "Points - What is 3/4 of 20?", "What is 3/4 of 20? [Score]". */
export function questionOf({ heading, profile }: Column): { question: string; isSure: boolean } | null {
  const found = FROM_WORTH.exec(foldedText(heading.title));
  if (!found || profile.numeric === 0) return null;
  const [whole, before, after] = found;
  return { question: before ?? after ?? "", isSure: before !== undefined || whole.endsWith("]") };
}

const WORTH_OF_ROUND = /^(?:points?|pts|scores?|earned)#$/;

/** "Answer1, Key1, Points1, Answer2, Key2, Points2": only the points count. */
function isInRoundOf(columns: readonly Column[], at: number): boolean {
  const stem = (column: Column | undefined) => stemOf(column?.heading.cell);
  const worth = columns.flatMap((column, index) => (WORTH_OF_ROUND.test(stem(column)) ? [index] : []));
  const round = (worth[1] ?? 0) - (worth[0] ?? 0);
  if (round < 2 || worth.includes(at) || !/#$/.test(stem(columns[at]))) return false;
  return stem(columns[at]) === stem(columns[at + round]) || stem(columns[at]) === stem(columns[at - round]);
}

/**
 * Canvas writes the points over the scores of a question, and the question over the answers on their left. Where that
 * is so the scores are called by the question.
 */
export function withQuestionsNamed(columns: readonly Column[]): Column[] {
  const pointsOver = ({ heading: { cell } }: Column) => numberOf(cell);
  const isPair = (column: Column | undefined, at: number) => {
    const left = columns[at - 1];
    return (
      column !== undefined &&
      left?.column === column.column - 1 &&
      pointsOver(column) !== null &&
      /^\d{4,} ?:/.test(textOf(left.heading.cell))
    );
  };
  if (columns.filter(isPair).length < 2) return [...columns];
  return columns.map((column, at) => {
    if (isPair(columns[at + 1], at + 1)) return { ...column, not: "answers" };
    if (!isPair(column, at)) return column;
    const points = pointsOver(column) as number;
    const heading = { ...column.heading, title: (columns[at - 1] as Column).heading.title };
    return { ...column, heading, points, not: points === 0 ? "nothingToScore" : column.not };
  });
}
