import type { TabSnapshot } from "../../workbook/snapshot";

/** What a formula may name: a cell, a range, whole columns or whole rows, with a tab before it or without. */
const REFERENCE =
  /(?<![\w.'!$])(?:(?:'((?:[^']|'')+)'|([A-Za-z_][\w.]*))!)?\$?(?:([A-Z]{1,3})\$?\d+(?::\$?([A-Z]{0,3})\$?\d*)?|([A-Z]{1,3}):\$?([A-Z]{1,3})|(\d+):\$?\d+)(?![\w(.])/gi;

/**
 * The last column of a tab (from 1) that any formula reads; 0: none, Infinity: whole rows. What names stand for and
 * what INDIRECT and OFFSET reach is not seen.
 */
export function lastColumnRead(
  tab: string,
  tabs: readonly TabSnapshot[],
  isPassedOver: (formula: string) => boolean,
): number {
  let last = 0;
  for (const other of tabs) {
    for (const formula of other.formulas.flat()) {
      if (formula === "" || isPassedOver(formula)) continue;
      last = Math.max(last, columnIn(formula, tab, other.name));
    }
  }
  return last;
}

function columnIn(formula: string, tab: string, home: string): number {
  // Text in quotes names nothing; a tab's name in quotes does, and holds no double quotes here.
  const code = formula.replace(/"(?:[^"]|"")*"/g, '""');
  let last = 0;
  for (const [, quoted, plain, ...parts] of code.matchAll(REFERENCE)) {
    const named = quoted === undefined ? plain : quoted.replace(/''/g, "'");
    if ((named ?? home).toLowerCase() !== tab.toLowerCase()) continue;
    const [from, to, first, second, row] = parts;
    if (row !== undefined) return Infinity;
    last = Math.max(last, ...[from, to, first, second].map(columnNumber));
  }
  return last;
}

/** "A" is 1; 0 for none. */
function columnNumber(letters: string | undefined): number {
  return [...(letters ?? "").toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
