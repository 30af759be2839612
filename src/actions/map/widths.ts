import type { ColumnLook } from "../../workbook/snapshot";
import { isOverviewHeader } from "./overview";
import { words } from "./words";

/** Pixels: what a character takes in the font of a new tab, what a cell leaves free, how narrow and wide columns get. */
const CHARACTER = 6.5;
const FREE = 16;
const NARROWEST = 64;
const WIDEST = 300;
/** Thirty columns of levels side by side are to be seen with as little moving as can be. */
const WIDEST_LEVEL = 140;
const NAME = 170;
/** How many cells a row of an explanation has; rows of tables have more. */
const EXPLANATION = 3;

function widthFor(texts: readonly string[], widest: number): number {
  const longest = Math.max(0, ...texts.map((text) => text.length));
  return Math.min(widest, Math.max(NARROWEST, Math.round(longest * CHARACTER) + FREE));
}

/** Of a class's map: students, then levels. */
export function classLooks(columns: number, levels: readonly string[]): ColumnLook[] {
  const width = widthFor(levels, WIDEST_LEVEL);
  return Array.from({ length: columns }, (_, at) => ({ width: at === 0 ? NAME : width, kind: "any" }));
}

/** Of the overview: class, student, as many columns of levels as the widest table has, and what is said behind them. */
export function overviewLooks(rows: readonly (readonly string[])[]): ColumnLook[] {
  const tables = rows.filter((row) => row.length > EXPLANATION);
  const columns = Math.max(...tables.map((row) => row.length));
  const behind = words.columns.mastered;
  const firstBehind = Math.max(...tables.filter(isOverviewHeader).map((row) => row.indexOf(behind)));
  const textsIn = (column: number) => tables.map((row) => row[column] ?? "");
  const inLevels = Array.from({ length: firstBehind - 2 }, (_, at) => textsIn(at + 2)).flat();
  return Array.from({ length: columns }, (_, column): ColumnLook => {
    if (column === 1) return { width: NAME, kind: "text" };
    const isLevel = column > 1 && column < firstBehind;
    const width = isLevel ? widthFor(inLevels, WIDEST_LEVEL) : widthFor(textsIn(column), WIDEST);
    return { width, kind: "text" };
  });
}
