/** What Sheets makes of an entry as a person types it, by the workbook's locale. Pure; used by the browser too. */
import type { SheetsLocale } from "../locales";
import { booleanWords } from "../locales";
import { canonicalFormula } from "./formulaText";
import { parseTypedDate } from "./typedDate";
import { parseTypedNumber } from "./typedNumber";

export type Typed =
  | { kind: "formula"; formula: string }
  | { kind: "text"; text: string }
  | { kind: "boolean"; value: boolean }
  /** `format` is what an automatic cell gets with it; undefined for a plain number. */
  | { kind: "number"; value: number; format?: string }
  | { kind: "blank" };

export interface TypingPlace {
  locale: SheetsLocale;
  /** The cell's format is plain text. */
  plainText: boolean;
  /** A date without a year is in this one. */
  year: number;
}

export function parseTyped(entry: string, place: TypingPlace): Typed {
  if (entry === "") return { kind: "blank" };
  if (entry.startsWith("'")) return { kind: "text", text: entry.slice(1) };
  if (place.plainText) return { kind: "text", text: entry };
  if (entry.startsWith("=") && entry.length > 1) {
    return { kind: "formula", formula: canonicalFormula(entry, place.locale) };
  }
  return parseLiteral(entry, place) ?? { kind: "text", text: entry };
}

function parseLiteral(entry: string, place: TypingPlace): Typed | null {
  const text = entry.trim();
  const number = parseTypedNumber(text, place.locale);
  if (number) return { kind: "number", ...number };
  const date = parseTypedDate(text, place.locale, place.year);
  if (date) return { kind: "number", value: date.serial, format: date.format };
  const value = booleanOf(text, place.locale);
  if (value !== null) return { kind: "boolean", value };
  // As in Sheets, a leading plus that is no number begins a formula.
  if (text.startsWith("+")) return { kind: "formula", formula: canonicalFormula(`=${text}`, place.locale) };
  return null;
}

function booleanOf(text: string, locale: SheetsLocale): boolean | null {
  const word = text.toUpperCase();
  const [yes, no] = booleanWords(locale.code);
  if (word === "TRUE" || word === yes) return true;
  if (word === "FALSE" || word === no) return false;
  return null;
}
