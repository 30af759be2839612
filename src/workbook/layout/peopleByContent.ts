import { isBlank, keyOf, textOf, type Row, type Table } from "../cell";
import { foldedText } from "./foldedText";
import { identified, rowsFilled, unnamedLeft, type PeopleFound } from "./identity";
import { firstNamesWithoutHeading, idsWithoutHeading } from "./listsWithoutHeading";
import { NAMES_WITHIN, isFullName, mayBeName } from "./names";
import { looksLikeIds } from "./profile";
import { isRowLabel } from "./rowLabels";
import { studentRows } from "./studentRows";
import { widthOf } from "./tab";
import { titleCount, titlesOver } from "./titleRow";

/** Students without a heading: names in full, then single words, then ids. */
export function peopleByContent(table: Table): PeopleFound | null {
  const width = Math.min(NAMES_WITHIN, widthOf(table));
  const columns = Array.from({ length: width }, (_, column) => column);
  // The same words in every row are a course.
  const counts = columns.map(
    (column) =>
      new Set(table.filter((row) => isListedName(row, column)).map((row) => keyOf(row[column]))).size,
  );
  const most = Math.max(0, ...counts);
  const names = counts.findIndex((count) => count >= 2 && count >= most * 0.8);
  const pair = pairedNames(table, width, most);
  if (pair) return pair;
  if (names >= 0) return namesWithoutHeading(table, [names]);
  return firstNamesWithoutHeading(table) ?? idsWithoutHeading(table);
}

/** So many rows of family and given name side by side, and more than names in full, are a class. */
const PAIRS = 3;

function pairedNames(table: Table, width: number, most: number): PeopleFound | null {
  const isPair = (row: Row, column: number) =>
    [column, column + 1].every((at) => mayBeName(row[at]) && !isRowLabel(row[at])) &&
    isFullName(`${textOf(row[column])} ${textOf(row[column + 1])}`) &&
    row.slice(column + 2).some((cell) => typeof cell === "number");
  for (let column = 0; column < width - 1; column++) {
    const rows = table.filter((row) => isPair(row, column));
    const pairs = new Set(rows.map((row) => `${keyOf(row[column])},${keyOf(row[column + 1])}`)).size;
    if (pairs < PAIRS || pairs <= most || pairs < rows.length) continue;
    const found = namesWithoutHeading(table, [column, column + 1]);
    const isUntitled = found?.names.every((name) => isBlank(table[found.headerRow ?? -1]?.[name]));
    if (found && isUntitled) return found;
  }
  return null;
}

function isListedName(row: Row, column: number): boolean {
  return isFullName(row[column]) && !isRowLabel(row[column]);
}

/** Headings of what is written with capitals, too. */
const OTHER_LISTS = /\b(?:question|type|category|course|class|group|topic|skill|standard|task|assignment)/;

function namesWithoutHeading(table: Table, names: readonly number[]): PeopleFound | null {
  const column = names[0] as number;
  const last = names[names.length - 1] as number;
  const isListed = (row: Row) =>
    names.length > 1
      ? names.every((name) => mayBeName(row[name]) && !isRowLabel(row[name]))
      : isListedName(row, column);
  const listed = table.findIndex((row, index) => isListed(row) && !looksLikeHeadings(table, index, last));
  const top = names.length > 1 ? listed : firstAbove(table, listed, column);
  if (top < 0) return null;
  const ids = [column - 1, last + 1].filter(
    (id) => id >= 0 && looksLikeIds(table.slice(top), id, rowsFilled(table.slice(top), column)),
  );
  const running = unnamedLeft([], names).filter((left) => !ids.includes(left));
  const rows = studentRows(table, { names, ids, running, after: top - 1 });
  if (rows.length < 2) return null;
  const headerRow = titlesOver(table, top, last + 1);
  if (headerRow !== null && OTHER_LISTS.test(foldedText(table[headerRow]?.[column]))) return null;
  return {
    peopleRow: headerRow,
    headerRow,
    by: "content",
    familyFirst: false,
    ...identified(table, { names, ids, rows }),
  };
}

/** "Ana" and "Ben" above "Cleo R." are students too, with scores as she has. */
function firstAbove(table: Table, listed: number, column: number): number {
  const scores = (row: Row | undefined) =>
    (row ?? []).filter((cell, at) => at > column && typeof cell === "number").length;
  const isStudent = (row: Row | undefined) =>
    mayBeName(row?.[column]) && !isRowLabel(row?.[column]) && scores(row) * 2 > scores(table[listed]);
  let top = listed;
  while (top > 0 && scores(table[listed]) > 1 && isStudent(table[top - 1])) top--;
  return top;
}

/** Titles beside, and numbers below them. */
function looksLikeHeadings(table: Table, index: number, column: number): boolean {
  const beside = (table[index] as Row).slice(column + 1);
  const titles = titleCount(beside, 0);
  return (
    titles > 1 &&
    titles >= beside.filter((cell) => !isBlank(cell)).length / 2 &&
    titleCount(table[index + 1], column + 1) * 2 <= titles
  );
}
