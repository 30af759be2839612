/** An entry as the content and format the library keeps. */
import { helpers } from "@odoo/o-spreadsheet";
import { contentOfBoolean, contentOfNumber, contentOfText } from "./cellText";
import type { Entry } from "./engine";
import type { SheetsLocale } from "./locales";
import { parseTyped } from "./typing/typed";

export interface CellContent {
  content: string;
  /** Set only where the cell's own format is automatic. */
  format?: string;
}
export interface EntryPlace {
  locale: SheetsLocale;
  /** The cell's format; "" is automatic. */
  format: string;
  /** A typed date without a year is in this one. */
  year: number;
}

export function cellContent(entry: Entry, place: EntryPlace): CellContent {
  if ("formula" in entry) return { content: entry.formula };
  if ("typed" in entry) return typedContent(entry.typed, place);
  const { value } = entry;
  if (value === null) return { content: "" };
  if (typeof value === "number") return { content: contentOfNumber(value) };
  if (typeof value === "boolean") return { content: contentOfBoolean(value) };
  if (typeof value === "object") return dateContent(value.date, place);
  return { content: value === "" ? "'" : contentOfText(value) };
}

function typedContent(typed: string, { locale, format, year }: EntryPlace): CellContent {
  const plainText = format === "@";
  const entry = parseTyped(typed, { locale, plainText, year });
  switch (entry.kind) {
    case "blank":
      return { content: "" };
    case "formula":
      return { content: entry.formula };
    case "text":
      return { content: contentOfText(entry.text) };
    case "boolean":
      return { content: contentOfBoolean(entry.value) };
    case "number":
      return {
        content: contentOfNumber(entry.value),
        ...(format === "" && entry.format && { format: entry.format }),
      };
  }
}

function dateContent(serial: number, { locale, format }: EntryPlace): CellContent {
  const own = Number.isInteger(serial) ? locale.dateFormat : `${locale.dateFormat} ${locale.timeFormat}`;
  if (format === "@") return { content: contentOfText(helpers.formatValue(serial, { format: own, locale })) };
  return { content: contentOfNumber(serial), ...(format === "" && { format: own }) };
}
