import { keyOf, textOf } from "../../workbook/cell";
import type { ResultEntry } from "../../workbook/gradebook/classBook";
import type { TabSnapshot } from "../../workbook/snapshot";
import { markWords } from "../../workbook/words";
import { cellName, finding, type Finding } from "./finding";
import { placeOfFirst } from "./placeOfFirst";
import type { ScoreColumn } from "./scoreColumns";
import { splitAdvice } from "./splitAdvice";
import { decimalCommas } from "./textNumbers";
import { words } from "./words";

/** Problems with a check of their own. */
const ELSEWHERE = ["date", "text"];

/**
 * What nobody can read for sure and only the teacher can mend: one line for each kind in a column. `told`: kinds that
 * something else says already.
 */
export function unreadableScores(
  column: ScoreColumn,
  { tab, told }: { tab: TabSnapshot; told: readonly string[] },
): Finding[] {
  const kinds = new Map<string, ResultEntry[]>();
  for (const entry of column.cells) {
    const code = entry.problem?.code;
    if (code === undefined || ELSEWHERE.includes(code) || told.includes(code)) continue;
    kinds.set(code, [...(kinds.get(code) ?? []), entry]);
  }
  return [...kinds.values()].map((cells) => unreadable(column, cells, tab));
}

function unreadable(column: ScoreColumn, cells: readonly ResultEntry[], tab: TabSnapshot): Finding {
  const [first] = cells as [ResultEntry];
  const typed = cells.map((entry) => textOf(entry.typed));
  const places = cells.map(cellName);
  const at = placeOfFirst(column, cells);
  switch (first.problem?.code) {
    case "errorCell":
      return finding("errorCell", at, words.errorCell(typed, places));
    case "negative":
      return finding("negativeScore", at, words.negativeScore(typed, places));
    case "shareOrPoints":
      return finding("unreadableMark", at, words.shareOrPoints(typed[0] ?? "", column.points, places));
    case "comma":
      return finding("unreadableMark", at, readersWords(cells, places), decimalCommas(column, cells, tab));
    default:
      return finding("unreadableMark", at, readersWords(cells, places));
  }
}

/** The reader's own words on the first cell; how many more are like it stands behind. */
function readersWords(cells: readonly ResultEntry[], places: readonly string[]) {
  const [first] = cells as [ResultEntry];
  const said = first.problem ? markWords(first.problem) : "";
  const { what, todo } = splitAdvice(said);
  const value = said.includes(textOf(first.typed)) ? "" : `${words.quoted(textOf(first.typed))}: `;
  const isSame = cells.every(({ typed }) => keyOf(typed) === keyOf(first.typed));
  const more = isSame ? "" : words.andAlike(cells.length - 1);
  return { what: `${value}${what.replace(/[.]$/, "")}${more} ${words.unreadable(places)}.`, todo };
}
