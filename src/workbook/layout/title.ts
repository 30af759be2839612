import { plainNumber, textOf, type Cell } from "../cell";

/** A column's title taken apart: what is assessed, the points it names, and whether it says it is a retake. */
export interface Title {
  /** As in the sheet, white space folded. */
  text: string;
  /** Without points and without the words for a retake: what original and retake have in common. */
  base: string;
  outOf: number | null;
  retake: boolean;
}

/** "Quiz 3 (10)", "a1 [10,0]", "Quiz [Total Pts: 10]", "Slopes /4". */
const POINTS =
  /\s*(?:[([](?:total )?(?:pts|points)?:?\s*(?:\/|out of )?\s*([\d.,]+)\s*(?:pts|points)?[)\]]|\/\s?(\d+))(?:\s*\|\d+)?\s*$/i;
/** Numbers above this in brackets are some system's own ids. */
const MOST_POINTS = 1000;

const RETAKE =
  /\s*[-–:(]?\s*\b(re-?takes?|re-?do|re-?sit|re-?test|re-?assess(?:ment)?|(?:2nd|3rd|second|third) (?:attempt|try|chance)|attempt [2-9]|try [2-9]|v(?:ersion )?[2-9]|corrections|redemption|repetición|rattrapage|nachprüfung|wiederholung|recuperação)\b\s*\d*\s*\)?/i;
const FIRST = /\s*[-–:(]?\s*\b(attempt 1|try 1|1st attempt|first attempt|v(?:ersion )?1|original)\b\s*\)?/i;

export function parseTitle(cell: Cell): Title {
  const text = textOf(cell);
  const points = POINTS.exec(text);
  const number = points ? plainNumber((points[1] ?? points[2]) as string) : null;
  const outOf = number !== null && number > 0 && number <= MOST_POINTS ? number : null;
  const named = outOf === null ? text : text.replace(POINTS, "");
  const retake = RETAKE.test(named);
  const base = named
    .replace(retake ? RETAKE : FIRST, " ")
    .replace(/\s+/g, " ")
    .trim();
  return { text, base, outOf, retake };
}
