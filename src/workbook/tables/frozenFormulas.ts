import { columnLetters, numberOf, textOf, type Cell } from "../cell";
import { columnIndex } from "../layout/merges";
import type { Snapshot, TabSnapshot } from "../snapshot";
import { findTable } from "./findTable";
import { FROZEN_TABLE } from "./specs";
import type { PlacedLine } from "./tableSpec";

/** Cells of a tab; row and column from 1. */
export interface Place {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** A formula that values stand for, as a line of Mastery Frozen says. */
export interface FrozenFormula extends Place {
  /** The tab's title as it is now. */
  tab: string;
  formula: string;
  /** What each of the cells showed, as text. */
  values: readonly (readonly string[])[];
  /** YYYY-MM-DD. */
  on: string;
  /** The row of its line in Mastery Frozen, from 1. */
  lineRow: number;
}

/** What Mastery Frozen keeps; rows that hold no formula are the teacher's own. */
export function frozenFormulas(snapshot: Snapshot): FrozenFormula[] {
  return findTable(FROZEN_TABLE, snapshot).lines.flatMap((placed) => parseLine(placed, snapshot) ?? []);
}

function parseLine({ row: lineRow, line }: PlacedLine, { renamedTabs = [] }: Snapshot): FrozenFormula | null {
  const place = parsePlace(textOf(line["Cell"]));
  const formula = String(line["Formula"] ?? "");
  if (!place || !formula.startsWith("=")) return null;
  const title = String(line["Tab"] ?? "");
  const tab = renamedTabs.find(({ from }) => from === title)?.to ?? title;
  const values = parseValues(String(line["Value"] ?? ""), place);
  return values && { ...place, tab, formula, values, on: textOf(line["On"]), lineRow };
}

/** One value is kept as it is, those of a range as JSON: a text may hold any sign that would stand between. */
export function makeValues(values: readonly (readonly string[])[]): string {
  const isOne = values.length === 1 && values[0]?.length === 1;
  return isOne ? (values[0]?.[0] ?? "") : JSON.stringify(values);
}

function parseValues(text: string, { rows, columns }: Place): string[][] | null {
  if (rows * columns === 1) return [[text]];
  try {
    const values = JSON.parse(text) as unknown;
    const fits =
      Array.isArray(values) &&
      values.length === rows &&
      values.every((row: unknown) => Array.isArray(row) && row.length === columns);
    return fits ? (values as unknown[][]).map((row) => row.map(String)) : null;
  } catch {
    return null;
  }
}

/** "C5", or "C5:D9". */
export function makePlace({ row, column, rows, columns }: Place): string {
  const first = `${columnLetters(column - 1)}${row}`;
  return rows * columns === 1 ? first : `${first}:${columnLetters(column + columns - 2)}${row + rows - 1}`;
}

export function parsePlace(text: string): Place | null {
  const [, left, top, right = left, bottom = top] =
    /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/.exec(text) ?? [];
  if (left === undefined || right === undefined) return null;
  const [row, column] = [Number(top), columnIndex(left) + 1];
  const [rows, columns] = [Number(bottom) - row + 1, columnIndex(right) + 2 - column];
  return row > 0 && rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** Sheets and files keep 15 digits of a number. */
const DIGITS = 12;

/** Whether a cell still shows what was frozen there. */
export function stillShows(cell: Cell, value: string): boolean {
  const text = textOf(cell);
  if (text === textOf(value)) return true;
  const [now, then] = [numberOf(cell), numberOf(value)];
  return now !== null && then !== null && now.toPrecision(DIGITS) === then.toPrecision(DIGITS);
}

/** A tab with the formulas of its frozen cells, to be told from what somebody typed; its cells are as they stand. */
export function withFrozenFormulas(tab: TabSnapshot, frozen: readonly FrozenFormula[]): TabSnapshot {
  const own = frozen.filter((each) => each.tab === tab.name && stillStands(each, tab));
  if (own.length === 0) return tab;
  const formulas = tab.formulas.map((row) => [...row]);
  for (const { row, column, formula } of own) (formulas[row - 1] as string[])[column - 1] = formula;
  return { ...tab, formulas };
}

/** Whether the value of the formula's own cell stands there, unchanged and no formula. */
export function stillStands(
  { row, column, values }: FrozenFormula,
  { cells, formulas }: Pick<TabSnapshot, "cells" | "formulas">,
): boolean {
  return (
    (formulas[row - 1]?.[column - 1] ?? null) === "" &&
    stillShows(cells[row - 1]?.[column - 1], values[0]?.[0] ?? "")
  );
}
