import { isBlank, keyOf, textOf, type Cell, type Row, type Table } from "../cell";
import { numberIn } from "./cellKinds";
import { headingKind } from "./headings";
import { identified, type PeopleFound } from "./identity";
import { isFullName, mayBeName } from "./names";
import { isRowLabel } from "./rowLabels";
import { standardIn } from "./standards";
import { studentRows } from "./studentRows";
import { widthOf, type StudentRow } from "./tab";
import { namesATask } from "./taskWords";
import { titleCount, titlesOver } from "./titleRow";

/**
 * Single words down a column on the left, none of them a task, and numbers beside them. Under a heading nobody
 * knows only where the other titles are tasks or standards.
 */
export function firstNamesWithoutHeading(table: Table): PeopleFound | null {
  const isFirstName = (row: Row, column: number) =>
    mayBeName(row[column]) &&
    !isRowLabel(row[column]) &&
    !namesATask(textOf(row[column])) &&
    row.slice(column + 1).some((cell) => typeof cell === "number");
  const column = [0, 1].find((at) => table.filter((row) => isFirstName(row, at)).length > 1);
  const isPerson = (cell: Cell) =>
    isFullName(cell) && !namesATask(textOf(cell)) && headingKind(cell) === "assessment";
  // Names across the top: no table of students down the side.
  const top = (table[0] ?? []).filter((cell) => !isBlank(cell));
  const across = new Set(top.filter(isPerson)).size;
  if (column === undefined || (across > 1 && across * 2 > top.length)) return null;
  const first = table.findIndex((row) => isFirstName(row, column));
  const headerRow = titlesOver(table, first, column + 1);
  const headings = headerRow === null ? [] : (table[headerRow] as Row);
  const isPair = arePairs(table, first, column);
  if (isRowLabel(headings[column])) return null;
  if (!isBlank(headings[column]) && !isPair && !areTasks(headings.slice(column + 1))) return null;
  const isOther = (row: StudentRow) =>
    (isPair || isBlank(headings[column + 1])) && mayBeName(table[row.row]?.[column + 1]);
  const after = headerRow ?? -1;
  const rows = studentRows(table, { names: [column], ids: [], running: [], after });
  const names = rows.every(isOther) ? [column, column + 1] : [column];
  const all = rows.filter(({ row }) => isFirstName(table[row] as Row, column)).length;
  const found = identified(table, { names, ids: [], rows });
  const distinct = new Set(found.rows.map(({ identity }) => identity)).size;
  if (all < 2 || all < rows.length * 0.8 || distinct < rows.length) return null;
  return { peopleRow: null, headerRow, by: "content", familyFirst: false, ...found };
}

/** Two words beside each other down the rows, all pairs different, numbers behind them: hardly anything but names. */
function arePairs(table: Table, first: number, column: number): boolean {
  const pairs = table.slice(first).filter((row) => mayBeName(row[column]) && mayBeName(row[column + 1]));
  const texts = pairs.map((row) => `${textOf(row[column])} ${textOf(row[column + 1])}`);
  const isScored = (row: Row) => row.slice(column + 2).filter((cell) => numberIn(cell) !== null).length > 1;
  return (
    pairs.length > 2 &&
    pairs.length >= table.slice(first).length * 0.8 &&
    new Set(texts).size === pairs.length &&
    texts.every(isFullName) &&
    pairs.every(isScored)
  );
}

/** Most titles name tasks or standards. */
function areTasks(titles: Row): boolean {
  const texts = titles.filter((cell) => !isBlank(cell));
  const tasks = texts.filter((cell) => namesATask(textOf(cell)) || standardIn(cell) !== null);
  return tasks.length > 1 && tasks.length * 2 >= texts.length;
}

/** A first column of ids, at most one row without one above it, and numbers beside them. */
export function idsWithoutHeading(table: Table): PeopleFound | null {
  const isTitled = titleCount(table[0], 1) > 0 && !mayBeId(table[0]?.[0]);
  const top = isBlank(table[0]?.[0]) || isTitled ? 1 : 0;
  // Behind a gap stand averages and counts.
  const gap = table.findIndex((row, index) => index > top + 1 && isBlank(row[0]));
  const isClosed = gap >= 0 && !table.slice(gap).some((row) => mayBeId(row[0]));
  const list = isClosed ? table.slice(0, gap) : table;
  const ids = list
    .slice(top)
    .map((row) => row[0])
    .filter((cell) => !isBlank(cell));
  const distinct = new Set(ids.map(keyOf)).size === ids.length;
  if (ids.length < 2 || !distinct || !ids.every(mayBeId) || widthOf(table) < 2) return null;
  if (isTitled && !isBlank(table[0]?.[0]) && !ids.every((id) => textOf(id).length > 4)) return null;
  const rows = studentRows(list, { names: [0], ids: [0], running: [], after: top - 1 });
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
    : /^[a-z]*\d{2,}[a-z\d]*$|^(?!\d+[-/.]\d+[-/.]\d+$)\d[\d./-]{4,}$|@/i.test(textOf(cell));
}
