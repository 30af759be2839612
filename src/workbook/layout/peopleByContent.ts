import { isBlank, keyOf, textOf, type Cell, type Row, type Table } from "../cell";
import { titleCount } from "./headerRow";
import { identified, rowsFilled, unnamedLeft, type PeopleFound } from "./identity";
import { isFullName, mayBeName } from "./names";
import { looksLikeIds } from "./profile";
import { isRowLabel } from "./rowLabels";
import { studentRows } from "./studentRows";
import { widthOf, type StudentRow } from "./tab";
import { namesATask } from "./taskWords";

/** Lists of names stand far to the left. */
const NAMES_WITHIN = 8;

/** Students without a heading: names in full, then single words, then ids. */
export function peopleByContent(table: Table): PeopleFound | null {
  const width = Math.min(NAMES_WITHIN, widthOf(table));
  const columns = Array.from({ length: width }, (_, column) => column);
  const counts = columns.map((column) => table.filter((row) => isListedName(row, column)).length);
  const most = Math.max(0, ...counts);
  const names = counts.findIndex((count) => count >= 2 && count >= most * 0.8);
  if (names >= 0) return namesWithoutHeading(table, names);
  return firstNamesWithoutHeading(table) ?? idsWithoutHeading(table);
}

function isListedName(row: Row, column: number): boolean {
  return isFullName(row[column]) && !isRowLabel(row[column]);
}

function namesWithoutHeading(table: Table, column: number): PeopleFound | null {
  const top = table.findIndex(
    (row, index) => isListedName(row, column) && !looksLikeHeadings(table, index, column),
  );
  if (top < 0) return null;
  const ids = columnsLeftAndRight(table, column).filter((id) =>
    looksLikeIds(table.slice(top), id, rowsFilled(table.slice(top), column)),
  );
  const running = unnamedLeft([], [column]).filter((left) => !ids.includes(left));
  const rows = studentRows(table, { names: [column], ids, running, after: top - 1 });
  if (rows.length < 2) return null;
  const headerRow = titlesAbove(table, top, column + 1);
  return {
    peopleRow: headerRow,
    headerRow,
    by: "content",
    familyFirst: false,
    ...identified(table, { names: [column], ids, rows }),
  };
}

/** A first column of single words without a heading, none of them a task, and marks beside them. */
function firstNamesWithoutHeading(table: Table): PeopleFound | null {
  const top = isBlank(table[0]?.[0]) ? 1 : 0;
  if ((table[0] ?? []).filter(isFullName).length > 1 || (titleCount(table[0], 1) === 0) !== (top === 0))
    return null;
  const rows = studentRows(table, { names: [0], ids: [], running: [], after: top - 1 });
  const isFirstName = ({ row }: StudentRow) => {
    const [name, ...marks] = table[row] as Row;
    return mayBeName(name) && !namesATask(textOf(name)) && marks.some((cell) => typeof cell === "number");
  };
  const all = rows.filter(isFirstName).length;
  const distinct = new Set(rows.map(({ identity }) => identity)).size;
  if (all < 2 || all < rows.length * 0.8 || distinct < rows.length) return null;
  const headerRow = top === 1 ? 0 : null;
  return {
    peopleRow: null,
    headerRow,
    by: "content",
    familyFirst: false,
    ...identified(table, { names: [0], ids: [], rows }),
  };
}

function columnsLeftAndRight(table: Table, column: number): number[] {
  return [column - 1, column + 1].filter((beside) => beside >= 0 && beside < widthOf(table));
}

/** Titles beside, and numbers below them. */
function looksLikeHeadings(table: Table, index: number, column: number): boolean {
  const beside = (table[index] as Row).slice(column + 1);
  const titles = titleCount(beside, 0);
  return (
    titles > 1 &&
    titles >= beside.filter((cell) => !isBlank(cell)).length / 2 &&
    titleCount(table[index + 1], column + 1) < titles
  );
}

/** How far above the first name its titles may stand. */
const TITLES_WITHIN = 10;

function titlesAbove(table: Table, first: number, from: number): number | null {
  let best: number | null = null;
  for (let row = Math.max(0, first - TITLES_WITHIN); row < first; row++) {
    const count = titleCount(table[row], from);
    if (count > (best === null ? 0 : titleCount(table[best], from))) best = row;
  }
  return best;
}

/** A first column of ids, at most one row without one above it, and numbers beside them. */
function idsWithoutHeading(table: Table): PeopleFound | null {
  const top = isBlank(table[0]?.[0]) ? 1 : 0;
  const ids = table
    .slice(top)
    .map((row) => row[0])
    .filter((cell) => !isBlank(cell));
  const distinct = new Set(ids.map(keyOf)).size === ids.length;
  if (ids.length < 2 || !distinct || !ids.every(mayBeId) || widthOf(table) < 2) return null;
  const rows = studentRows(table, { names: [0], ids: [0], running: [], after: top - 1 });
  const headerRow = titleCount(table[0], 2) > 1 && top === 1 ? 0 : null;
  return {
    peopleRow: top === 1 ? 0 : null,
    headerRow,
    by: "content",
    familyFirst: false,
    ...identified(table, { names: [0], ids: [0], rows }),
  };
}

function mayBeId(cell: Cell): boolean {
  return typeof cell === "number"
    ? Number.isInteger(cell) && cell > 0
    : /^[a-z]*\d{2,}[a-z\d]*$|@/i.test(textOf(cell));
}
