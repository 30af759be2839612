import { plainNumber, textOf, type Cell } from "../cell";
import { foldedText } from "./foldedText";

/** A column's title taken apart: what is assessed, the points it names, and whether it says it is a retake. */
export interface Title {
  /** As in the sheet, white space folded. */
  text: string;
  /** Without points and without the words for a retake: what original and retake have in common. */
  base: string;
  outOf: number | null;
  retake: boolean;
  /** 2 of "Retake 2"; null where no number stands behind the word. */
  nth: number | null;
  /** The base if an "R", "Form B", "rec." is a retake's: nobody knows unless such an original stands there. */
  maybe: string | null;
}

/** A number of points, and the words for points and for "out of" in five languages. */
const N = "(\\d+(?:[.,]\\d+)?)";
const PTS = "(?:pts?|points?|p|pkt|(?:gesamt)?punkt(?:e|zahl)|puntos?|pontos|marks?)\\.?";
const OF = "(?:\\/|out of|max(?:imum)?\\.?(?: points| score| punkte)?:?|worth|sur|von|sobre|de)";
/**
 * "Quiz 3 (10)", "a1 [10,0]", "Quiz [Total Pts: 10 Score] |66", "Slopes /4", "Q. 1 /1.00", "Lab (out of 20)",
 * "Lab - 20 pts", "Quiz Points Grade <Numeric MaxPoints:10 Weight:5>".
 */
const POINTS = [
  `\\s*[([](?:total (?:de )?)?(?:${PTS}|${OF})?(?: totales)?:?\\s*(?:possible:?\\s*)?(?:${OF}\\s*)?${N}\\s*(?:${PTS}|score|p[eou][rn]\\S+)?(?: possible)?[)\\]]`,
  `(?:\\s\\/|(?<=[^\\d\\s])\\/)\\s?${N}(?: ?${PTS})?`,
  `\\s*[-–:,]?\\s+(?:out of|sur|max\\.?:?)\\s${N}(?: ?${PTS})?`,
  `\\s*[-–:,]?\\s+${N} ?(?:pts?|points?|pkt|punkte|puntos|pontos)\\.?`,
  `(?: points grade)?\\s*<[^>]*maxpoints:${N}[^>]*>`,
];

/** Numbers above this in brackets are some system's own ids. */
const MOST_POINTS = 1000;

/** Ordinals from the second on, and words for an attempt, in five languages, without accents. */
const NTH =
  "(?:[2-9](?:nd|rd|th|eme|d[oa]|er|\\.?[ºª°aoe]|\\.)|seconde?|segund[oa]|third|tercer\\w*|zweite\\w|dritte\\w|deuxieme)";
const TRY =
  "(?:attempt|try|chance|take|sitting|intento|oportunidade?|tentativ[ae]|essai|versuch|anlauf|chamada)";
const RETAKE = `re-?(?:do|quiz|(?:take|sit|test|try|write|check|assess|attempt|perfect)\\w*)|rt|do-?over|redemption|correct(?:ions|ed)|${NTH} ${TRY}|${TRY} ?#?[2-9]|v\\.?[2-9]|ver(?:sion|\\.)? ?[2-9]|make-? ?ups?|recup(?:er\\w*)?|repeticion|reparacion|repesca\\w*|reavaliacao|correc(?:ciones|oes)|rattrapage|nach(?:schr|pruf|test|termin|hol)\\w*|wiederholung\\w*|verbesserung|berichtigung|herkans\\w*|poprawa|пересдач\\p{L}*|补考`;
const FIRST = `${TRY} ?#?1|(?:1(?:st|er|[.ªº])|first|prim\\w+|erste\\w?|premier) ${TRY}|v\\.?1|ver(?:sion|\\.)? ?[1a]|form a|original`;
const MAYBE =
  /[\s(]+(?:r\d?|rec|mu|bis|2e evaluation|(?:(?:forma?|fassung|ver(?:sion|\.)?) ?)?[b-d])\.?\)?$|(?<=\d)(?:rt?|c)$|^rec\.? /;

/** Brackets and separators go with the word, and so does its number. Made when first asked for: every cell loads it. */
const asWord = (words: string) =>
  new RegExp(
    `[\\s([–:-]*(?<![\\p{L}\\d])(?:${words})(?!\\p{L})\\.?(?: ?#?(\\d{1,2})(?![\\d./-]))?[)\\]]?`,
    "u",
  );
let patterns: { points: RegExp; retake: RegExp; first: RegExp } | undefined;

/** A result under a heading of its own says nothing more than its heading: "Unit 1 › Score". */
const RESULT = "(?:score|grade|mark|points|level|nota|note|punkte|pontos|puntos|%)";
const underHeading = new RegExp(` ›( ${RESULT})?$`, "i");
const besideWord = new RegExp(`(^| )${RESULT}$`, "i");

export function parseTitle(cell: Cell): Title {
  patterns ??= {
    points: new RegExp(`(?:${POINTS.join("|")})(?:\\s*\\|\\d+)?\\s*$`, "i"),
    retake: asWord(RETAKE),
    first: asWord(FIRST),
  };
  const text = textOf(cell);
  const found = patterns.points.exec(text);
  const number = found ? plainNumber(found.slice(1).find((part) => part !== undefined) as string) : null;
  const outOf = number !== null && number > 0 && number <= MOST_POINTS ? number : null;
  // Platforms put their own numbers behind a title.
  const named = (outOf === null ? text : text.replace(patterns.points, "")).replace(/ \(\d{4,}\)$/, "");
  const folded = foldedText(named);
  const retake = patterns.retake.exec(folded);
  const said = retake ?? patterns.first.exec(folded);
  const maybe = said ? null : MAYBE.exec(folded);
  return {
    text,
    base: said ? without(named, said) : tidy(named),
    outOf,
    retake: retake !== null,
    nth: retake?.[1] ? Number(retake[1]) : null,
    maybe: maybe && without(named, maybe),
  };
}

/** Folding changes letters, not how many there are. */
function without(named: string, { index, 0: { length } }: RegExpExecArray): string {
  const rest = tidy(`${named.slice(0, index)} ${named.slice(index + length)}`);
  return tidy(rest.replace(/^(?:of|for|de[lr]?|d[uao]|zu[rm]?|von|para) /i, "").replace(besideWord, ""));
}

function tidy(name: string): string {
  return name
    .replace(/\s+/g, " ")
    .replace(underHeading, "")
    .replace(/^[\s:›–-]+|[\s:›–(-]+$/g, "");
}
