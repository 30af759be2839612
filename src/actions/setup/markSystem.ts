import { textOf } from "../../workbook/cell";
import { cellKind, numberIn } from "../../workbook/layout/cellKinds";
import { foldedText } from "../../workbook/layout/foldedText";
import type { AssessedItem } from "./assessedItem";

/** Words of titles and headings in German, and in the languages whose schools mark out of 20, 10 or 5. */
const GERMAN =
  /(?<!\p{L})(?:klassenarbeit|ka ?\d|klausur|schulaufgabe|sa ?\d|kurzarbeit|stegreif|extemporale|ex ?\d|probe|schriftlich|mundlich|mitarbeit|hausaufgabe|vokabel|diktat|aufsatz|referat|leistungs|lernziel|hu ?\d|lk ?\d|somi|note\b|arbeit ?\d|halbjahr)/u;
const ROMANCE =
  /(?<!\p{L})(?:prueba|examen|control|verifica|compito|scritto|orale|interrogazione|voto|parcial|recuperacion|tarea|trabajo|evaluacion|calificacion|nota|controle|devoir|d[sm] ?\d|interro|dictee|rattrapage|note|prova|teste ?\d|trabalho|avaliacao|tarefa|exame)/u;

/** "2", "2,3", "2-", "3+". */
const MARK = /^[1-6](?:[.,]\d{1,2})? ?[+\-−–]?$/;
/** Where 6 is the best, classes are above this in the mean; where 1 is, below. */
const MIDDLE = 3.8;

/** Marks from 1 (best) to 6: German titles, no points anywhere, and a class whose mean lies towards the 1. */
export function countsDown(items: readonly AssessedItem[]): boolean {
  const typed = items.flatMap(({ scores }) => scores.map(textOf).filter((text) => /^\d/.test(text)));
  const numbers = typed.map((text) => Number((/^\d(?:[.,]\d+)?/.exec(text)?.[0] ?? "").replace(",", ".")));
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  return (
    typed.length > 0 &&
    items.every(({ outOf, percents }) => outOf === null && !percents) &&
    items.some(({ title, group, unit }) => GERMAN.test(foldedText(`${title.text} ${group} ${unit}`))) &&
    typed.every((text) => MARK.test(text)) &&
    mean <= MIDDLE
  );
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
