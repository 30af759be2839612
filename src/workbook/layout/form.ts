import { isBlank, textOf, type Row, type Table } from "../cell";
import { foldedText } from "./foldedText";
import { numberIn } from "./cellKinds";
import { isRowLabel } from "./rowLabels";
import type { Column } from "./wideColumns";
import type { PeopleFound } from "./identity";

/**
 * Whether the columns headed by questions hold answers: there is a total that they do not add up to, and they are
 * not only right (1) and wrong (0).
 */
export function areAnswers(table: Table, people: PeopleFound, columns: readonly Column[]): boolean {
  const questions = columns.filter(isQuestion);
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
      const parts = questions.map((question) => numbers(question, row));
      return parts.reduce((sum, part) => sum + part, 0) !== numbers(total, row);
    }) && people.rows.some(({ row }) => questions.some((question) => numbers(question, row) > 1))
  );
}

export function isQuestion({ kind, heading }: Column): boolean {
  return kind === "assessment" && /\?\s*$|^.{60,}$/.test(textOf(heading.cell));
}

/** First headings of the answers to a form. */
const STAMP = /^(?:timestamp|marca temporal|horodateur|zeitstempel|carimbo de data\/hora)$/;

/**
 * Whether the columns hold what students answered, not what it was worth: a form with a key among its answers, with
 * a score of its own, or with headings that are questions.
 */
export function isGradedForm(table: Table, people: PeopleFound, columns: readonly Column[]): boolean {
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
