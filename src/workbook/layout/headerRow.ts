import { isBlank, isDate, textOf, type Cell, type Row, type Table } from "../cell";
import { headingKind, idRank, isNameKind } from "./headings";
import { isFullName, isNumberedStudent } from "./names";
import { isRowLabel } from "./rowLabels";
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
  // "Name | Ana Lee" says whom a tab is about.
  if (
    filled === 2 &&
    row.some(
      (cell, column) =>
        isNameKind(kinds[column - 1] ?? "blank") && isFullName(cell) && !isNameKind(headingKind(cell)),
    )
  )
    return 0;
  const titles = row.filter((cell) => !isBlank(cell) && typeof cell !== "number").length;
  // "School ID | 301 | Region | IV" says what the book is about: beside ids alone titles weigh less.
  return Math.min(names, 2) * 4 + Math.min(ids, 2) * 2 + Math.min(titles, 12) / (names > 0 ? 2 : 4);
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
  // "First" and "Second" over numbers are tests.
  const isPart = kind !== "name";
  const strange = below.filter((cell) => !mayNameAStudent(cell) || (isPart && typeof cell === "number"));
  return below.length > 0 && strange.length * 2 <= below.length;
}

function mayNameAStudent(cell: Cell): boolean {
  if (isDate(cell) || typeof cell === "boolean") return false;
  // "Lou, Gaspard, Maud" are a group.
  return isNumberedStudent(cell) || (standardIn(cell) === null && textOf(cell).split(/[,;]/).length < 3);
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
