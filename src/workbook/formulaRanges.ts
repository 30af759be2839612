import { columnIndex } from "./layout/merges";
import type { TabSnapshot } from "./snapshot";

/** What a formula reads; rows and columns from 1, all included, Infinity where it is open. */
export interface RangeRead {
  tab: string;
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** A formula of the teacher's, with everything it reads. */
export interface FormulaRead {
  tab: string;
  row: number;
  column: number;
  formula: string;
  ranges: readonly RangeRead[];
}

const TAB = "(?:(?:'((?:[^']|'')+)'|([\\p{L}_][\\p{L}\\w.]*))!)?";
const CORNER = "\\$?[A-Z]{1,3}\\$?\\d+";
const END = "\\$?(?:[A-Z]{1,3}(?:\\$?\\d+)?|\\d+)";
/** "C5", "C5:F5", "C5:F", "C:F", "5:5" and "C5:5", with a tab before it or without. */
const REFERENCE = `(?<![\\p{L}\\w.'!$])${TAB}(${CORNER}(?::${END})?|\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3}(?:\\$?\\d+)?|\\$?\\d+:\\$?\\d+)(?![\\p{L}\\w(.!])`;

/** What names stand for and what INDIRECT and OFFSET reach is not seen. */
export function rangesIn(formula: string, home: string): RangeRead[] {
  // Text in quotes names nothing; a tab's name in quotes does, and holds no double quotes here.
  const code = formula.replace(/"(?:[^"]|"")*"/g, '""');
  return [...code.matchAll(new RegExp(REFERENCE, "giu"))].map((found) => rangeFrom(found, home));
}

/** The range that a text is, and nothing else; null: it is none. */
export function rangeOf(text: string, home: string): RangeRead | null {
  const found = new RegExp(`^${REFERENCE}$`, "iu").exec(text);
  return found && rangeFrom(found, home);
}

function rangeFrom([, quoted, plain, range = ""]: readonly string[], home: string): RangeRead {
  const tab = quoted === undefined ? (plain ?? home) : quoted.replace(/''/g, "'");
  return { tab, ...areaOf(range) };
}

function areaOf(range: string): Omit<RangeRead, "tab"> {
  const [first = "", second] = range.split(":");
  const [from, to] = [cornerOf(first), cornerOf(second ?? first)];
  // "C:F" begins in row 1 and has no end, "C5:F" has no end, "5:5" begins in column A.
  return {
    top: Math.min(from.row ?? 1, to.row ?? Infinity),
    left: Math.min(from.column ?? 1, to.column ?? Infinity),
    bottom: Math.max(from.row ?? 1, to.row ?? Infinity),
    right: Math.max(from.column ?? 1, to.column ?? Infinity),
  };
}

function cornerOf(text: string): { row: number | null; column: number | null } {
  const [, letters = "", digits = ""] = /^\$?([A-Z]*)\$?(\d*)$/i.exec(text) ?? [];
  return {
    row: digits === "" ? null : Number(digits),
    column: letters === "" ? null : columnIndex(letters.toUpperCase()) + 1,
  };
}

/** Every formula of a workbook but the live maps, which are ours and read whole tabs. */
export function formulasRead(tabs: readonly TabSnapshot[]): FormulaRead[] {
  return tabs.flatMap(({ name, formulas }) =>
    formulas.flatMap((line, row) =>
      line.flatMap((formula, column) =>
        formula === "" || /MASTERY_MAP\(/i.test(formula)
          ? []
          : [{ tab: name, row: row + 1, column: column + 1, formula, ranges: rangesIn(formula, name) }],
      ),
    ),
  );
}

/** Whether a range reads a cell; row and column from 1. */
export function covers(
  range: RangeRead,
  { tab, row, column }: { tab: string; row: number; column: number },
): boolean {
  return (
    range.tab.toLowerCase() === tab.toLowerCase() &&
    range.top <= row &&
    row <= range.bottom &&
    range.left <= column &&
    column <= range.right
  );
}

/** A range of whole rows, which every column stands in. */
export function isWholeRows({ right }: RangeRead): boolean {
  return right === Infinity;
}
