import { isBlank, textOf, type Row, type Table } from "../cell";
import { answersBeside, questionOf } from "./answersBeside";
import { numberIn } from "./cellKinds";
import { foldedText } from "./foldedText";
import type { PeopleFound } from "./identity";
import { isRowLabel } from "./rowLabels";
import type { Column, WideTable } from "./wideColumns";

/** The columns that hold what students answered, not what it was worth. */
export function answerColumns({ table, people }: WideTable, columns: readonly Column[]): Set<Column> {
  const asForm = isGradedForm(table, people, columns);
  const answered = areAnswers(table, people, columns);
  const beside = answersBeside(table, people, columns);
  const isAnswers = (column: Column) =>
    beside.has(column) ||
    (answered && isQuestion(column)) ||
    (asForm && column.kind !== "result" && !NAMES_POINTS.test(textOf(column.heading.cell)));
  return new Set(columns.filter(isAnswers));
}

/** "[Score]", "(Punkte)", "Q. 1 /1,00". */
const NAMES_POINTS =
  /(?:score|points?|punkte|punktzahl|puntos|puntuación|pontos|pontuação|\d ?\/ ?\d+(?:[.,]\d+)?)[\])]?$/i;

/**
 * Whether the columns headed by questions hold answers: there is a total that they do not add up to, and they are
 * not only right (1) and wrong (0).
 */
function areAnswers(table: Table, people: PeopleFound, columns: readonly Column[]): boolean {
  const questions = columns.filter(isQuestion);
  if (columns.some((column) => questionOf(column)?.isSure)) return false;
  const total = columns.find(
    ({ kind, heading, profile }) =>
      profile.numeric > 0 &&
      (kind === "result" || kind === "summary") &&
      /score|points/i.test(heading.title ?? ""),
  );
  if (questions.length === 0 || !total) return false;
  const numbers = (column: Column, row: number) => numberIn(table[row]?.[column.column]) ?? 0;
  return (
    people.rows.every(({ row }) => {
      const sum = (parts: readonly Column[]) => parts.reduce((so, part) => so + numbers(part, row), 0);
      const whole = numbers(total, row);
      return [questions, columns.filter(({ kind }) => kind === "assessment")].every(
        (parts) => sum(parts) === 0 || sum(parts) !== whole,
      );
    }) && people.rows.some(({ row }) => questions.some((question) => numbers(question, row) > 1))
  );
}

function isQuestion({ kind, heading }: Column): boolean {
  return kind === "assessment" && /\?\s*$|^.{60,}$/.test(textOf(heading.cell));
}

/** First headings of the answers to a form. */
const STAMP = /^(?:timestamp|marca temporal|horodateur|zeitstempel|carimbo de data\/hora)$/;

/**
 * Whether the columns hold what students answered, not what it was worth: a form with a key among its answers, with
 * a score of its own, or with headings that are questions.
 */
function isGradedForm(table: Table, people: PeopleFound, columns: readonly Column[]): boolean {
  const headings = (people.peopleRow === null ? [] : (table[people.peopleRow] ?? [])) as Row;
  if (!STAMP.test(foldedText(headings.find((cell) => !isBlank(cell))))) return false;
  const scored = columns.some(({ kind, profile }) => kind === "result" && profile.numeric > 0);
  return scored || columns.some(isQuestion) || hasKey(table, people);
}

function hasKey(table: Table, { names, peopleRow, rows }: PeopleFound): boolean {
  const first = rows[0]?.row ?? 0;
  return table
    .slice((peopleRow ?? 0) + 1, first + 1)
    .some((row) => isRowLabel(names.map((column) => textOf(row[column])).join(" ")));
}
