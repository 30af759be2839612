import type { SheetsLocale } from "../locales";

/** One piece of a formula: a string or a quoted tab name, a number, a word, or any other character. */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_$][\p{L}\p{N}_.$]*|\d+(?:[.,]\d+)?(?:[eE][+-]?\d+)?|(?<![\p{L}\p{N}_.)\]}"'])[.,]\d+|[^]/gu;

/**
 * A formula as typed in the locale, in its canonical form: commas between arguments, a dot in numbers, commas
 * and semicolons in array literals. As in Sheets a semicolon separates arguments in every locale.
 */
export function canonicalFormula(formula: string, locale: SheetsLocale): string {
  const comma = locale.decimalSeparator === ",";
  const open: string[] = [];
  let result = "";
  for (const [piece] of formula.matchAll(PIECES)) {
    if (piece === "(" || piece === "{") open.push(piece);
    else if (piece === ")" || piece === "}") open.pop();
    result += canonicalPiece(piece, { comma, inArray: open.at(-1) === "{" });
  }
  return result;
}

function canonicalPiece(piece: string, { comma, inArray }: { comma: boolean; inArray: boolean }): string {
  if (/^[\d.,]+\d/.test(piece)) return canonicalNumber(piece, comma);
  if (piece === ";" && !inArray) return ",";
  if (piece === "\\" && inArray) return ",";
  return piece;
}

function canonicalNumber(piece: string, comma: boolean): string {
  return comma ? piece.replace(",", ".") : piece;
}
