import { isBlank, isDate, textOf, type Cell, type Row, type Table } from "../cell";
import { headingKind, idRank, isNameKind, type HeadingKind } from "./headings";
import { isNumberedStudent } from "./names";
import { isRowLabel, isStandardsLabel } from "./rowLabels";
import { standardIn } from "./standards";

/** How far down headings are looked for: above them stand titles, terms, remarks. */
const HEADING_ROWS = 30;
/** How far below its heading a first name may stand: points, dates and averages stand between. */
const FIRST_NAME_WITHIN = 10;

/** The row that says over which column the students stand; null where none does. */
export function findPeopleHeading(table: Table): number | null {
  let best: number | null = null;
  let most = 0;
  for (let row = 0; row < Math.min(HEADING_ROWS, table.length); row++) {
    const points = peopleHeadingPoints(table, row);
    if (points > most) [best, most] = [row, points];
  }
  return best;
}

/** Headings of names weigh most, then ids, then how many headings stand beside them. */
function peopleHeadingPoints(table: Table, index: number): number {
  const row = table[index] as Row;
  const filled = row.filter((cell) => !isBlank(cell)).length;
  if (filled < 2) return 0;
  const kinds = row.map((cell, column) =>
    leadsToStudents(table, index, column) ? headingKind(cell) : "blank",
  );
  const names = kinds.filter(isNameKind).length;
  const ids = kinds.filter((kind) => idRank(kind) !== null).length;
  if (names + ids === 0) return 0;
  const titles = row.filter((cell) => !isBlank(cell) && typeof cell !== "number").length;
  return Math.min(names, 2) * 4 + Math.min(ids, 2) * 2 + Math.min(titles, 12) / 2;
}

/** Something stands soon below, and it is no list of standards or labels. */
function leadsToStudents(table: Table, index: number, column: number): boolean {
  if (isBlank(table[index]?.[column])) return false;
  const kind = headingKind(table[index]?.[column]);
  if (!isNameKind(kind) && idRank(kind) === null) return false;
  const below: Cell[] = [];
  for (let row = index + 1; row <= index + FIRST_NAME_WITHIN; row++) {
    const cell = table[row]?.[column];
    if (!isBlank(cell) && !isRowLabel(cell)) below.push(cell);
  }
  if (!isNameKind(kind)) return below.length > 0;
  const strange = below.filter((cell) => !mayNameAStudent(cell));
  return below.length > 0 && strange.length * 2 <= below.length;
}

function mayNameAStudent(cell: Cell): boolean {
  if (isDate(cell) || typeof cell === "boolean") return false;
  return isNumberedStudent(cell) || standardIn(cell) === null;
}

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
  place: { from: number; first: number },
): number {
  const count = (row: number) => titleCount(table[row], place.from);
  const here = ownTitles(table[peopleRow] as Row, place.from);
  for (let row = peopleRow + 1; row < place.first; row++) {
    const lead = (table[row] as Row).find((cell) => !isBlank(cell));
    if (!isRowLabel(lead) && count(row) > here && here >= 0) return row;
  }
  const above = peopleRow - 1;
  const lead = (table[above] ?? []).find((cell) => !isBlank(cell));
  return here === 0 && above >= 0 && count(above) > 0 && !isStandardsLabel(lead) ? above : peopleRow;
}

function ownTitles(row: Row, from: number): number {
  const titled: HeadingKind[] = ["assessment", "result"];
  return row.filter(
    (cell, column) => column >= from && isTitleText(cell) && titled.includes(headingKind(cell)),
  ).length;
}

/** A heading over names with nothing below it: a class before its first student. */
export function isPersonHeadingAlone(table: Table): boolean {
  return table
    .slice(0, HEADING_ROWS)
    .some(
      (row) =>
        row.filter((cell) => !isBlank(cell)).length > 1 && row.some((cell) => isNameKind(headingKind(cell))),
    );
}
