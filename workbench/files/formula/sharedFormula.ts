import { colToLetter, parseCellRef } from "hucre/xlsx";
import { changeOutsideQuotes } from "./outsideQuotes";

const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_575;

/** A cell, or one end of a range of whole columns or rows; not part of a name, a function or a number. */
const CELL = /(?<![\w$.])(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![\w(.!])/gi;
const COLUMNS = /(?<![\w$.:])(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\w$(.!])/gi;
const ROWS = /(?<![\w$.:])(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6})(?![\w$(.!])/gi;

/** An Excel file writes a formula once and lets others share it: this is the formula as it stands so many rows and columns away. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  const row = (fixed: string, digits: string) =>
    fixed ? digits : String(wrapped(Number(digits) - 1 + rows, LAST_ROW) + 1);
  const column = (fixed: string, letters: string) =>
    fixed ? letters : colToLetter(wrapped(parseCellRef(letters).col + columns, LAST_COLUMN));
  return changeOutsideQuotes(formula, (text) =>
    text
      .replace(CELL, (_, c: string, letters: string, r: string, digits: string) => {
        return `${c}${column(c, letters)}${r}${row(r, digits)}`;
      })
      .replace(COLUMNS, (_, a: string, from: string, b: string, to: string) => {
        return `${a}${column(a, from)}:${b}${column(b, to)}`;
      })
      .replace(ROWS, (_, a: string, from: string, b: string, to: string) => {
        return `${a}${row(a, from)}:${b}${row(b, to)}`;
      }),
  );
}

/** Excel counts on from the other edge when a reference leaves the sheet. */
function wrapped(index: number, last: number): number {
  return (index + last + 1) % (last + 1);
}
