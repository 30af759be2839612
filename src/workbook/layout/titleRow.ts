import { isBlank, isDate, keyOf, textOf, type Cell, type Row, type Table } from "../cell";
import { headingKind, type HeadingKind } from "./headings";
import { pointsIn } from "./points";
import { isRowLabel, isTitlesLabel } from "./rowLabels";

/** The cells of a row that can be titles: texts and days, not numbers, not labels. */
export function titleCount(row: Row | undefined, from: number): number {
  return (row ?? []).filter((cell, column) => column >= from && isTitleText(cell)).length;
}

function isTitleText(cell: Cell): boolean {
  if (isDate(cell)) return true;
  return typeof cell === "string" && /\p{L}|\d[./-]\d/u.test(textOf(cell)) && !isNote(cell);
}

/** What platforms write under their titles. */
function isNote(cell: Cell): boolean {
  return /^\(read.only\)$|^manual posting$|^muted$|^(?:max|out of|points?)[:. ]*[\d.,]+$|^[\d.,]+ ?(?:pts?|points?|punkte|p)\.?$/i.test(
    textOf(cell),
  );
}

/**
 * The row of the assessments' titles: the row of the students' headings, or the one below or above it where the
 * titles stand in two storeys.
 */
export function findTitleRow(
  table: Table,
  peopleRow: number,
  { from, first }: { from: number; first: number },
): number {
  const row = table[peopleRow] as Row;
  const here = ownTitles(row, from);
  for (let below = peopleRow + 1; below < first; below++) {
    const leads = (table[below] as Row).slice(0, from);
    const count = ownTitles(table[below] as Row, from);
    if (
      !leads.some(isRowLabel) &&
      (count > here || (count > 0 && (isDoubled(row, from) || isUnder(row, table[below] as Row, from))))
    )
      return below;
  }
  const beside = row.slice(from).filter((cell) => !isBlank(cell));
  const isPoints =
    beside.length > 1 && beside.filter((cell) => pointsIn(cell) !== null).length * 2 > beside.length;
  const isSame = beside.length > 1 && new Set(beside.map(keyOf)).size === 1;
  const above = titlesAbove(table, peopleRow, from);
  if (above === null) return peopleRow;
  const isSaid = (table[above] as Row).some(isTitlesLabel) && ownTitles(table[above] as Row, from) > here;
  return here === 0 || isPoints || isSame || isSaid ? above : peopleRow;
}

/** How far above the students' headings the titles may stand. */
const TITLES_WITHIN = 8;

/** The row that says it holds the titles, else the one with the most of them, else with the most days. */
function titlesAbove(table: Table, peopleRow: number, from: number): number | null {
  let best: number | null = null;
  let most = 0;
  for (let row = peopleRow - 1; row >= Math.max(0, peopleRow - TITLES_WITHIN); row--) {
    const cells = (table[row] as Row).slice(from);
    const leads = (table[row] as Row).slice(0, from + 1);
    if (leads.some(isTitlesLabel)) return row;
    if (leads.slice(0, from).some(isRowLabel)) continue;
    const words = cells.filter((cell) => isTitleText(cell) && /\p{L}/u.test(textOf(cell))).length;
    const count = words + titleCount(cells, 0) / 100 + (peopleRow - row === 1 ? 0.5 : 0);
    if (titleCount(cells, 0) > 0 && count > most) [best, most] = [row, count];
  }
  return best;
}

/** Half as many words again, and no numbers: "Earned", "Possible" under the titles of tests. */
function isUnder(above: Row, below: Row, from: number): boolean {
  const words = (row: Row) => row.slice(from).filter((cell) => !isBlank(cell));
  const under = words(below);
  return (
    under.every((cell) => typeof cell === "string" && pointsIn(cell) === null) &&
    under.length >= words(above).length * 1.5
  );
}

/** Each title stands twice and more, side by side: over "Correct", "Tested", "Mastery". */
function isDoubled(row: Row, from: number): boolean {
  const titles = row
    .slice(from)
    .filter((cell) => !isBlank(cell))
    .map(keyOf);
  const doubled = titles.filter((title, at) => title === titles[at - 1] || title === titles[at + 1]);
  return doubled.length > 2 && doubled.length >= titles.length * 0.7;
}

function ownTitles(row: Row, from: number): number {
  const titled: HeadingKind[] = ["assessment", "result"];
  return row.filter(
    (cell, column) => column >= from && isTitleText(cell) && titled.includes(headingKind(cell)),
  ).length;
}

export function titlesOver(table: Table, first: number, from: number): number | null {
  let best: number | null = null;
  for (let row = Math.max(0, first - TITLES_WITHIN); row < first; row++) {
    const count = titleCount(table[row], from);
    if (count > (best === null ? 0 : titleCount(table[best], from))) best = row;
  }
  return best;
}
