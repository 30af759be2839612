import { textOf, type Cell } from "../cell";
import { foldedText } from "./foldedText";
import { standardIn } from "./standards";
import { parseTitle } from "./title";

/** Codes that are nothing else wherever they stand: "6.RP.A.3", "A-REI.3", "MS-PS1-2", "6.4(B)", "LT2", "Std 4b". */
const ANYWHERE = [
  "(?:k|\\d{1,2})\\.[a-z]{1,4}\\.[a-z\\d]+(?:\\.[a-z\\d]+)*",
  "(?:hs)?[nafgs][-.][a-z]{1,4}\\.[a-z\\d]+(?:\\.[a-z\\d]+)*",
  "(?:k|ms|hs|\\d)-[a-z]{2,3}\\d-\\d+",
  "[a-z\\d]{1,2}\\.\\d{1,2} ?\\([a-z]\\)",
  "(?:teks|ccss|ngss|sol|bncc|eks|oa|dba)[ .:-]*[a-z]*\\d+(?:[.-]?[a-z\\d]+)*(?:\\([a-z]\\))?",
  "(?:lts?|learning targets?|std\\.?s?|standards?|targets?|objectives?|lz|lernziel|estandar|objetivo|objectif)[ .#:-]*\\d+(?:\\.\\d+)*[a-z]?",
].join("|");
/** Between the standards of one column: "LT1 & LT2", "LT 1, LT 2", "6.RP.1/6.RP.3". */
const AND = "\\s*(?:&|,|\\/|\\+|and|y|et|und|e)\\s*";
const several = new RegExp(`(?<![\\p{L}\\d.])(?:${ANYWHERE})(?:${AND}(?:${ANYWHERE}))*(?![\\p{L}\\d])`, "u");
const between = new RegExp(AND);

/**
 * The standard a title states, wherever it stands: "Quiz 3 (LT2)", "[6.RP.3] Ratios", "Exit ticket – A-REI.3", "Target 2:
 * slope"; of several ("LT1 & LT2") all as they stand. null where it states none.
 */
export function statedStandard(cell: Cell): string | null {
  const text = textOf(cell);
  const found = several.exec(foldedText(text));
  // Folding changes letters, not how many there are.
  const all = found ? text.slice(found.index, found.index + found[0].length).trim() : null;
  if (all !== null && standardsIn(all).length > 1) return all;
  return (
    standardIn(text) ??
    all ??
    partsOf(text)
      .map(standardIn)
      .find((code) => code !== null) ??
    null
  );
}

/** The single standards of such a text. */
export function standardsIn(stated: string): string[] {
  return stated.split(between).filter((code) => code !== "");
}

/** What stands in brackets or behind a dash or colon, where a title has more than one part. */
function partsOf(text: string): string[] {
  const { base } = parseTitle(text);
  const inBrackets = [...base.matchAll(/[([]([^)\]]+)[)\]]/g)].map(([, inside]) => inside as string);
  return [...inBrackets, ...base.split(/\s[-–|]\s|:\s/).slice(1)];
}
