import type { FileValue } from "../workbookFile";

/**
 * Google's Excel export keeps a formula that Excel does not know as text beside its last value,
 * IFERROR(__xludf.DUMMYFUNCTION("MASTERY_LEVEL(B2:C2)"),"Mastery"), and marks a cell that such a formula
 * filled with the text "COMPUTED_VALUE".
 */
const DUMMY = /^(?:IFERROR\()?__xludf\.DUMMYFUNCTION\(\s*("(?:[^"]|"")*"(?:\s*&\s*"(?:[^"]|"")*")*)\s*\)/i;
const SPILLED = '"COMPUTED_VALUE"';

/** Excel refuses longer strings in a formula, so that a longer text is written as several, joined by "&". */
export const LONGEST_STRING = 255;

/** The formula Google put away, "spilled" for a cell another one fills, null for any other formula. No leading "=". */
export function unwrapDummyFunction(formula: string): { formula: string } | "spilled" | null {
  const literal = DUMMY.exec(formula)?.[1];
  if (literal === undefined) return null;
  const text = [...literal.matchAll(/"((?:[^"]|"")*)"/g)]
    .map((part) => part[1]!.replaceAll('""', '"'))
    .join("");
  return text === SPILLED ? "spilled" : { formula: text.replace(/^=/, "") };
}

/** Neither formula begins with "=". */
export function wrapInDummyFunction(formula: string, value: FileValue): string {
  return `IFERROR(__xludf.DUMMYFUNCTION(${stringLiteral(formula)}),${valueLiteral(value)})`;
}

export function spilledFormula(value: FileValue): string {
  return wrapInDummyFunction(SPILLED, value);
}

function valueLiteral(value: FileValue): string {
  if (value === null) return '""';
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return stringLiteral(typeof value === "string" ? value : value.error);
}

function stringLiteral(text: string): string {
  const whole = `"${text.replaceAll('"', '""')}"`;
  if (whole.length <= LONGEST_STRING) return whole;
  const parts: string[] = [];
  const characters = [...text];
  for (let at = 0; at < characters.length; at += 100) {
    parts.push(
      `"${characters
        .slice(at, at + 100)
        .join("")
        .replaceAll('"', '""')}"`,
    );
  }
  return parts.join("&");
}
