import { isBlank, type Cell, type Table } from "../cell";

interface TabWithFormulas {
  name: string;
  cells: Table;
  formulas: readonly (readonly string[])[];
}

const OURS = /\b(?:MASTERY_(?:LEVEL|SCORE|EXPLAIN|CREDIT)|BEST_ATTEMPT|RECORDED_SCORE|MASTERY_MAP)\s*\(/i;
const TABLE = /\bMASTERY_MAP\s*\(/i;

/**
 * The cells of a tab without what formulas make of its own cells, which is no score somebody gave: sums, averages,
 * levels. A formula that reads another tab may well be a score brought over, and stays. Of our own functions also
 * what they fill goes: the cells below (of MASTERY_MAP right of it, too) that hold no formula themselves, and the
 * heading above.
 */
export function withoutAnswers({ name, cells, formulas }: TabWithFormulas): Table {
  const found = formulas.flatMap((row, at) =>
    row.flatMap((formula, column) => (OURS.test(formula) ? [{ row: at, column, formula }] : [])),
  );
  const own = ownCells(name);
  const isMade = (row: number, column: number) => own(formulas[row]?.[column] ?? "");
  if (formulas.every((row) => row.every((formula) => formula === ""))) return cells;
  const kept: Cell[][] = cells.map((row, at) => row.map((cell, column) => (isMade(at, column) ? "" : cell)));
  const isFilled = (row: number, column: number) =>
    !isBlank(cells[row]?.[column]) && (formulas[row]?.[column] ?? "") === "";
  for (const { row, column, formula } of found) {
    let last = row + 1;
    while (isFilled(last, column)) last += 1;
    let right = column + 1;
    while (TABLE.test(formula) && isFilled(row, right)) right += 1;
    const heading = headingOver(kept, row, column);
    if (heading !== null) (kept[heading] as Cell[])[column] = "";
    for (let at = row; at < last; at++) {
      for (let across = column; across < right; across++) {
        const line = kept[at];
        if (line && (at === row || (formulas[at]?.[across] ?? "") === "")) line[across] = "";
      }
    }
  }
  return withoutSame(kept, formulas);
}

/** So many formulas below each other that all show the same bring nothing over yet: the tab they read is empty. */
const SAME_AT_LEAST = 5;

function withoutSame(cells: Cell[][], formulas: TabWithFormulas["formulas"]): Cell[][] {
  const width = Math.max(0, ...formulas.map((row) => row.length));
  const shown = (row: number, column: number) =>
    (formulas[row]?.[column] ?? "") === "" ? "" : String(cells[row]?.[column] ?? "");
  for (let column = 0; column < width; column++) {
    for (let first = 0, next = 0; first < cells.length; first = next) {
      const value = shown(first, column);
      for (next = first + 1; next < cells.length && shown(next, column) === value;) next += 1;
      if (value === "" || next - first < SAME_AT_LEAST) continue;
      for (let row = first; row < next; row++) (cells[row] as Cell[])[column] = "";
    }
  }
  return cells;
}

/** The nearest row above that holds a text in this column; null where scores or nothing stand above. */
function headingOver(cells: Table, row: number, column: number): number | null {
  for (let at = row - 1; at >= 0; at--) {
    const cell = cells[at]?.[column];
    if (!isBlank(cell)) return typeof cell === "string" ? at : null;
  }
  return null;
}

/** Whether a formula of a tab reads cells of that tab. */
function ownCells(name: string): (formula: string) => boolean {
  const quoted = `'${name.replace(/'/g, "''")}'!`.toLowerCase();
  const plain = `${name}!`.toLowerCase();
  return (formula) => {
    if (formula === "") return false;
    const text = formula
      .toLowerCase()
      .replace(/"[^"]*"/g, "")
      .split(quoted)
      .join("");
    const here = plain.includes(" ") ? text : text.replace(wholeWord(plain), "");
    return /(?<![\w'!$.])\$?[a-z]{1,3}\$?\d+(?![\w(])/.test(here.replace(ELSEWHERE, ""));
  };
}

/** A place on another tab: 'Unit 1'!A1:B9, Unit!A1. */
const ELSEWHERE = /(?:'(?:[^']|'')*'|[^\s'"!(),;+\-*/^&=<>:]+)!\$?[a-z]{0,3}\$?\d*(?::\$?[a-z]{0,3}\$?\d*)?/g;

function wholeWord(text: string): RegExp {
  return new RegExp(`(?<![\\w'])${text.replace(/[^\w]/g, "\\$&")}`, "g");
}
