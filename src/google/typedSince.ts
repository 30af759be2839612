import { isBlank, isDate, type Cell } from "../workbook/cell";
import type { Block, TabChange, TabSnapshot } from "../workbook/snapshot";
import { MAP_NAME } from "../workbook/tables/ownership";
import type { Size } from "./writeCells";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
/** `everything`: the tab goes. */
type Changing = Pick<TabChange, "rangeName" | "writes" | "deleteRows"> | "everything";

const TYPED_SINCE = "typed since it was read: ";

/** The tab that an error of `refuseTypedSince` names; null for any other error. */
export function tabTypedSince(error: unknown): string | null {
  const message = String((error as Error).message);
  return message.startsWith(TYPED_SINCE) ? message.slice(TYPED_SINCE.length) : null;
}

/**
 * Another editor may type, insert, sort or delete while an action reads and plans, and what was planned for one line
 * would meet another. So the cells that are to be written, and the rows that are to go, are looked at once more.
 */
export function refuseTypedSince(sheet: Sheet, change: Changing, before: TabSnapshot | undefined): void {
  // A map's cells are what its formula says by now.
  if (!before || (change !== "everything" && change.rangeName.startsWith(MAP_NAME))) return;
  const now = sheet.getDataRange().getValues() as Cell[][];
  const areas = areasOf(change, {
    rows: Math.max(now.length, before.cells.length),
    columns: Math.max(now[0]?.length ?? 0, ...before.cells.map((row) => row.length)),
  });
  const isAsRead = isTheSame(before, now);
  if (areas.some((area) => !cellsOf(area).every(isAsRead)))
    throw new Error(`${TYPED_SINCE}${sheet.getName()}`);
}

function areasOf(change: Changing, { rows, columns }: Size): Area[] {
  if (change === "everything") return [{ row: 1, column: 1, rows, columns }];
  const gone = change.deleteRows.map(({ row, count }) => ({ row, column: 1, rows: count, columns }));
  return [...change.writes.map(areaOf), ...gone];
}

/** `row` and `column` from 1. */
interface Area extends Size {
  row: number;
  column: number;
}

function areaOf({ row, column, cells }: Block): Area {
  return { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 };
}

/** Places from 0. */
function cellsOf({ row, column, rows, columns }: Area): [row: number, column: number][] {
  return Array.from({ length: rows * columns }, (_, index) => [
    row - 1 + Math.floor(index / columns),
    column - 1 + (index % columns),
  ]);
}

/** Formulas calculate; what they show is nobody's typing. */
function isTheSame({ cells, formulas }: TabSnapshot, now: readonly Cell[][]) {
  return ([row, column]: [row: number, column: number]): boolean =>
    (formulas[row]?.[column] ?? "") !== "" ||
    comparable(cells[row]?.[column]) === comparable(now[row]?.[column]);
}

/** A box that is not ticked is as good as blank. */
function comparable(cell: Cell): string | number | boolean {
  if (isBlank(cell) || cell === false) return "";
  return isDate(cell) ? cell.getTime() : (cell as string | number | boolean);
}
