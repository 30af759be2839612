import { textOf, type Cell } from "../cell";
import { foldedText } from "./foldedText";

/** "6.RP.A.3", "HSA-REI.B.3", "MS-PS1-2", "RL.5.2", "LT 3", "Standard 4b", "I can …". */
const CODE =
  /^(?:ccss[.\- ]?)?(?:(?:math|ela)[.\- ])?(?:content[.\- ])?((?:k|\d{1,2})\.[a-z]{1,4}\.[a-z\d]+(?:\.[a-z\d]+)*|(?:hs)?[nafgs][-.][a-z]{1,4}\.[a-z\d]+(?:\.[a-z\d]+)*|(?:k|ms|hs|\d)-[a-z]{2,3}\d-\d+|(?:rl|ri|rf|rh|rst|sl|l|w|wh?st)\.\d{1,2}(?:-\d{1,2})?\.\d+[a-z]?|(?!quiz|test|exam|unit|week|day|hw|lab|ch|q|p|pg|no|nr|ex|task|part)[a-z]{1,4}\.\d+(?:\.[a-z\d]+)*)\b/;
const WORD =
  /^((?:learning )?(?:lts?|targets?|standards?|std\.?|objectives?|skills?|outcomes?|competenc(?:y|ies)|goals?|estandar(?:es)?|objetivos?|competencias?|habilidad(?:es)?|competences?|objectifs?|lernziele?|kompetenz(?:en)?|lz|oa|dba)[ .#:-]*(?:\d+(?:[.-]?[a-z\d]{1,2})*|[a-h]))(?![\p{L}\d])/u;
const CAN = /^(?:i can|ich kann|puedo|yo puedo|je peux|je sais|eu (?:posso|consigo|sei))\b/;

/** The standard a title states: its code where it has one, an "I can" as a whole; null where it states none. */
export function standardIn(cell: Cell): string | null {
  const text = textOf(cell);
  const folded = foldedText(cell);
  const found = CODE.exec(folded) ?? WORD.exec(folded);
  if (!found) return CAN.test(folded) ? text : null;
  // Folding changes letters, not how many there are.
  const from = found[0].length - (found[1] as string).length;
  return text.slice(from, found[0].length).trim();
}
