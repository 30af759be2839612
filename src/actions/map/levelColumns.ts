import { isBlank } from "../../workbook/cell";
import type { TabSnapshot } from "../../workbook/snapshot";
import { quotedTab, quotedText } from "./mapFormula";

/** The level columns that stand beside the scores of a class, and where its own columns end. */
export interface LevelColumnsFound {
  /** From 0, with the formulas of each. */
  own: readonly { column: number; formulas: readonly string[] }[];
  /** How many columns from A on the map may read: all that hold anything left of the level columns. */
  readable: number;
  /** The first column, from 0, that holds anything right of a level column; null: none does. */
  right: number | null;
}

export function findLevelColumns(tab: TabSnapshot, mapTitle: string): LevelColumnsFound {
  const width = Math.max(0, ...tab.cells.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => ({
    column,
    formulas: tab.formulas.map((row) => row[column] ?? "").filter((formula) => looksInto(formula, mapTitle)),
    isUsed: tab.cells.some((row) => !isBlank(row[column])),
  }));
  const own = columns.filter(({ formulas }) => formulas.length > 0);
  const first = own[0]?.column ?? width;
  const theirs = columns.filter(({ formulas, isUsed }) => formulas.length === 0 && isUsed);
  const readable = theirs.filter(({ column }) => column < first).map(({ column }) => column + 1);
  const right = theirs.find(({ column }) => column > first);
  return { own, readable: Math.max(1, ...readable), right: right ? right.column : null };
}

/** Whether a formula is one of our look-ups in that map; what a teacher looks up there has another shape. */
export function looksInto(formula: string, mapTitle: string): boolean {
  const plain = (text: string) => text.replace(/'/g, "").toLowerCase();
  return (
    /^=\s*IFERROR\(\s*VLOOKUP\(.*\bMATCH\(/i.test(formula) &&
    plain(formula).includes(`${plain(quotedTab(mapTitle))}!`)
  );
}

/** Whether a look-up asks for that standard, whatever the teacher called its column. */
export function asksFor(formula: string, code: string): boolean {
  return formula.includes(`MATCH(${quotedText(code)}`);
}
