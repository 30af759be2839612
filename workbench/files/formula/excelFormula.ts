import type { FileValue } from "../workbookFile";
import { LONGEST_STRING, unwrapDummyFunction, wrapInDummyFunction } from "./dummyFunction";
import { functionNamesIn, ONLY_IN_SHEETS, YOUNGER_THAN_XLSX } from "./functionNames";
import { changeOutsideQuotes, stringsIn, withoutQuoted } from "./outsideQuotes";

/** A formula of Sheets ("=…") as an .xlsx file holds it; one that Excel does not understand is put away as Google does. */
export function toExcelFormula(
  formula: string,
  value: FileValue,
  customFunctions: ReadonlySet<string>,
): string {
  const body = formula.replace(/^=/, "");
  if (!excelUnderstands(body, value, customFunctions)) return wrapInDummyFunction(body, value);
  return changeOutsideQuotes(body, (text) =>
    text.replace(/(?<![\w.])([A-Z][A-Z0-9.]*)(?=\s*\()/gi, (name) =>
      YOUNGER_THAN_XLSX.has(name.toUpperCase()) ? `_xlfn.${name}` : name,
    ),
  );
}

/** What an .xlsx file holds as a formula of Sheets; null for a cell that another formula fills. */
export function fromExcelFormula(body: string): string | null {
  const unwrapped = unwrapDummyFunction(body);
  if (unwrapped === "spilled") return null;
  if (unwrapped) return `=${unwrapped.formula}`;
  return `=${changeOutsideQuotes(body, (text) => text.replace(/_xl(?:fn|ws|pm|udf)\./gi, ""))}`;
}

/** An .xlsx file with a formula Excel cannot parse is refused as damaged, so the doubtful ones do not go in. */
function excelUnderstands(body: string, value: FileValue, customFunctions: ReadonlySet<string>): boolean {
  if (isErrorOfSheets(value) || !isBalanced(body)) return false;
  if (stringsIn(body).some((literal) => literal.length > LONGEST_STRING)) return false;
  const bare = withoutQuoted(body);
  if (bare.includes("{") || OPEN_RANGE.test(bare)) return false;
  return [...functionNamesIn(body)].every((name) => !ONLY_IN_SHEETS.has(name) && !customFunctions.has(name));
}

/** "A2:A" and "A:A2", which Excel does not have. */
const OPEN_RANGE = /\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}(?![\w$(])|(?<![\w$.])\$?[A-Z]{1,3}:\$?[A-Z]{1,3}\$?\d/i;

/** Sheets shows #ERROR! for what it cannot parse and for what a custom function threw. */
function isErrorOfSheets(value: FileValue): boolean {
  return typeof value === "object" && value !== null && value.error === "#ERROR!";
}

function isBalanced(body: string): boolean {
  const bare = withoutQuoted(body);
  let depth = 0;
  for (const character of bare) {
    if (character === "(") depth++;
    if (character === ")" && --depth < 0) return false;
  }
  return (
    depth === 0 && body.trim() !== "" && !/[+\-*/&^=<>,(]\s*$/.test(bare) && bare.split('"').length % 2 === 1
  );
}
