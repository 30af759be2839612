import { titleKey } from "../../workbook/layout/chains";

/** What is known beside the titles: the number behind the word for a retake, and what the original's column is called. */
interface Beside {
  nth: number | null;
  column: string;
}

const DAY = /\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4}|\.)?/;

/** Likenesses of a retake's title with an original's, both without points and accents; the first that fits only one decides. */
export const ALIKE: readonly ((retake: string, original: string, beside: Beside) => boolean)[] = [
  // "Quiz Retake 3" of "Quiz 3".
  (own, other, { nth }) => nth !== null && titleKey(other) === titleKey(`${own} ${nth}`),
  // "Quiz 3 retake 9/25" of "Quiz 3 9/14", "5 - Cells redo" of "2 - Cells", "Quiz 2B retake" of "Quiz 2A".
  (own, other) => bare(other) === bare(own),
  // "Oral retake 11/9" of the "Oral" that stands under 11/9.
  (own, other, { column }) => bare(other) === bare(own) && column.includes(DAY.exec(own)?.[0] ?? "\n"),
  // "Rattrapage Thalès" of "Contrôle Thalès".
  (own, other) => other.endsWith(` ${own}`),
  // "Unit 2 test retake" of "Unit 2".
  (own, other) => own.startsWith(`${other} `) && !/\d/.test(own.slice(other.length)),
  // Where words are not kept apart by spaces.
  (own, other) => /\p{sc=Han}/u.test(own) && titleKey(other).startsWith(titleKey(own)),
];

function bare(title: string): string {
  return titleKey(
    title
      .replace(/^\d+ [-–] /, "")
      .replace(new RegExp(`[\\s(–-]*\\b${DAY.source}\\)?$`), "")
      .replace(/(?<=\d) ?[a-d]$/, ""),
  );
}
