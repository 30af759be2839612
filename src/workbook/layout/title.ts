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

/** A number of points, and the words for points and for "out of" in five languages. */
const N = "(\\d+(?:[.,]\\d+)?)";
const PTS = "(?:pts?|points?|p|pkt|punkte|puntos?|pontos|marks?)\\.?";
const OF = "(?:\\/|out of|max(?:imum)?\\.?(?: points| score| punkte)?:?|worth|sur|von|sobre|de)";
/**
 * "Quiz 3 (10)", "a1 [10,0]", "Quiz [Total Pts: 10 Score] |66", "Slopes /4", "Q. 1 /1.00", "Lab (out of 20)",
 * "Lab - 20 pts", "Quiz Points Grade <Numeric MaxPoints:10 Weight:5>".
 */
const POINTS = [
  `\\s*[([](?:total )?(?:${PTS}|${OF})?:?\\s*(?:possible:?\\s*)?(?:${OF}\\s*)?${N}\\s*(?:${PTS}|score)?(?: possible)?[)\\]]`,
  `(?:\\s\\/|(?<=[^\\d\\s])\\/)\\s?${N}(?: ?${PTS})?`,
  `\\s*[-–:,]?\\s+(?:out of|sur|max\\.?:?)\\s${N}(?: ?${PTS})?`,
  `\\s*[-–:,]?\\s+${N} ?(?:pts?|points?|pkt|punkte|puntos|pontos)\\.?`,
  `(?: points grade)?\\s*<[^>]*maxpoints:${N}[^>]*>`,
];
let points: RegExp | undefined;

/** Numbers above this in brackets are some system's own ids. */
const MOST_POINTS = 1000;

const RETAKE =
  /\s*[-–:(]?\s*\b(re-?takes?|rt|re-?do|re-?sit|re-?test|re-?assess(?:ment)?|(?:2nd|3rd|second|third) (?:attempt|try|chance)|attempt [2-9]|try [2-9]|v(?:ersion )?[2-9]|corrections|redemption|repetición|rattrapage|nachprüfung|wiederholung|recuperação)\b\s*(?:\d{1,2}(?![\d./-]))?\s*\)?/i;
const FIRST = /\s*[-–:(]?\s*\b(attempt 1|try 1|1st attempt|first attempt|v(?:ersion )?1|original)\b\s*\)?/i;

export function parseTitle(cell: Cell): Title {
  const text = textOf(cell);
  points ??= new RegExp(`(?:${POINTS.join("|")})(?:\\s*\\|\\d+)?\\s*$`, "i");
  const found = points.exec(text);
  const number = found ? plainNumber(found.slice(1).find((part) => part !== undefined) as string) : null;
  const outOf = number !== null && number > 0 && number <= MOST_POINTS ? number : null;
  const named = outOf === null ? text : text.replace(points, "");
  const retake = RETAKE.test(named);
  const base = named
    .replace(retake ? RETAKE : FIRST, " ")
    .replace(/\s+/g, " ")
    .replace(/\s*›\s*$/, "")
    .trim();
  return { text, base, outOf, retake };
}
