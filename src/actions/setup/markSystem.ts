import { textOf } from "../../workbook/cell";
import { cellKind, numberIn } from "../../workbook/layout/cellKinds";
import { foldedText } from "../../workbook/layout/foldedText";
import type { AssessedItem } from "./assessedItem";

/** Words of titles and headings that are German and nothing else. */
const ONLY_GERMAN =
  "klassenarbeit|ka ?\\d|klausur|schulaufgabe|kurzarbeit|stegreif|extemporale|schriftlich|mundlich|mitarbeit|hausaufgabe|vokabel|aufsatz|leistungs|lernziel|arbeit ?\\d|halbjahr";
/** Words that may be another language's: "Ex 1" is an exercise, "SA 1" a summative assessment. */
const ALSO_GERMAN = "sa ?\\d|ex ?\\d|probe|diktat|referat|hu ?\\d|lk ?\\d|somi|note\\b";
const GERMAN = new RegExp(`(?<!\\p{L})(?:${ONLY_GERMAN}|${ALSO_GERMAN})`, "u");
const SURELY_GERMAN = new RegExp(`(?<!\\p{L})(?:${ONLY_GERMAN})`, "u");
/** What stands in a cell above marks from 1 to 6. */
const ABOVE_MARKS = /^(?:noten?|zensur(?:en)?|(?:noten? )?1 ?(?:[-–—]|bis) ?6)$/u;

/** Words of titles in the languages whose schools mark out of 20, 10 or 5. */
const ROMANCE =
  /(?<!\p{L})(?:prueba|examen|control|verifica|compito|scritto|orale|interrogazione|voto|parcial|recuperacion|tarea|trabajo|evaluacion|calificacion|nota|controle|devoir|d[sm] ?\d|interro|dictee|rattrapage|note|prova|teste ?\d|trabalho|avaliacao|tarefa|exame)/u;

/** "2", "2,3", "2-", "3+". */
const MARK = /^[1-6](?:[.,]\d{1,2})? ?[+\-−–]?$/;
/** Where 6 is the best, classes are above this in the mean; where 1 is, below. */
const MIDDLE = 3.8;

/** Marks from 1 (best) to 6: German titles, no points anywhere, and a class whose mean lies towards the 1. */
export function countsDown(items: readonly AssessedItem[], above: readonly string[] = []): boolean {
  const typed = items.flatMap(({ scores }) => scores.map(textOf).filter((text) => /^\d/.test(text)));
  const numbers = typed.map((text) => Number((/^\d(?:[.,]\d+)?/.exec(text)?.[0] ?? "").replace(",", ".")));
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  return (
    typed.length > 0 &&
    items.every(({ outOf, percents }) => outOf === null && !percents) &&
    (items.some(({ title, group, unit }) => GERMAN.test(foldedText(`${title.text} ${group} ${unit}`))) ||
      above.some(saysMarks)) &&
    typed.every((text) => MARK.test(text)) &&
    mean <= MIDDLE
  );
}

/** Whether titles, headings or what stands above the scores leave no doubt that these are German marks. */
export function isSurelyGerman(items: readonly AssessedItem[], above: readonly string[]): boolean {
  const isSaid = ({ title, group, unit }: AssessedItem) =>
    SURELY_GERMAN.test(foldedText(`${title.text} ${group} ${unit}`));
  return items.some(isSaid) || above.some(saysMarks);
}

function saysMarks(text: string): boolean {
  return ABOVE_MARKS.test(foldedText(text));
}

/** The totals of school marks in such languages; 5 only where marks have decimals, or it may be points. */
const TOTALS = [5, 10, 20] as const;

/** Out of how much all columns of a book are that states no points, where its language has school marks; null: nobody knows. */
export function markTotal(items: readonly AssessedItem[]): number | null {
  const isMarked = ({ title, group }: AssessedItem) => ROMANCE.test(foldedText(`${title.text} ${group}`));
  const open = items.filter(({ outOf }) => outOf === null);
  if (open.filter(isMarked).length * 2 < open.length || open.some(({ percents }) => percents)) return null;
  const numbers = open.flatMap(({ scores }) =>
    scores.flatMap((score) => (cellKind(score) === "number" ? (numberIn(score) ?? []) : [])),
  );
  const most = Math.max(0, ...numbers);
  const [five, ...others] = TOTALS;
  const isOfFive = most > 3.5 && most <= five && numbers.some((number) => !Number.isInteger(number));
  const total = isOfFive ? five : others.find((candidate) => candidate >= most);
  return most > 1 ? (total ?? null) : null;
}
