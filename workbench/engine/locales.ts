/** What a locale decides: how numbers and dates are written, and the words for true and false. */

export interface SheetsLocale {
  code: string;
  name: string;
  decimalSeparator: string;
  thousandsSeparator: string;
  /** Sheets' default formats. */
  dateFormat: string;
  timeFormat: string;
  /** Between the arguments of a formula, as typed. */
  formulaArgSeparator: string;
  /** 1 is Monday. */
  weekStart: number;
}

type Row = [dateFormat: string, timeFormat: string, weekStart: number];

const FORMATS: Record<string, Row> = {
  en_US: ["m/d/yyyy", "h:mm:ss a", 7],
  en_GB: ["dd/mm/yyyy", "hh:mm:ss", 1],
  de_DE: ["dd.mm.yyyy", "hh:mm:ss", 1],
  fr_FR: ["dd/mm/yyyy", "hh:mm:ss", 1],
  es_ES: ["dd/mm/yyyy", "h:mm:ss", 1],
  pt_BR: ["dd/mm/yyyy", "hh:mm:ss", 7],
};

/** Throws a sentence when the name is no locale. */
export function localeNamed(code: string): SheetsLocale {
  const tag = code.replace("_", "-");
  const parts = numberParts(code, tag);
  const decimalSeparator = parts.decimal ?? ".";
  const [dateFormat, timeFormat, weekStart] = FORMATS[code] ?? [dateFormatOf(tag), "hh:mm:ss", 1];
  return {
    code,
    name: code,
    decimalSeparator,
    thousandsSeparator: parts.group ?? (decimalSeparator === "," ? "." : ","),
    dateFormat,
    timeFormat,
    formulaArgSeparator: decimalSeparator === "," ? ";" : ",",
    weekStart,
  };
}

function numberParts(code: string, tag: string): Record<string, string> {
  try {
    if (Intl.NumberFormat.supportedLocalesOf(tag).length === 0) throw new RangeError(tag);
    // Seven digits: Spanish groups from five digits on.
    const parts = new Intl.NumberFormat(tag).formatToParts(1234567.8);
    return Object.fromEntries(parts.map(({ type, value }) => [type, value]));
  } catch {
    throw new Error(`The locale "${code}" is not known; write one like en_US or de_DE.`);
  }
}

function dateFormatOf(tag: string): string {
  const date = new Intl.DateTimeFormat(tag, { dateStyle: "short", timeZone: "UTC", calendar: "gregory" });
  const codes: Partial<Record<string, (text: string) => string>> = {
    day: (text) => (text.length > 1 ? "dd" : "d"),
    month: (text) => (text.length > 1 ? "mm" : "m"),
    year: () => "yyyy",
    literal: (text) => text.replace(/[^-./ ]/g, ""),
  };
  const parts = date.formatToParts(new Date(Date.UTC(2025, 1, 3)));
  return parts
    .map(({ type, value }) => codes[type]?.(value) ?? "")
    .join("")
    .trim();
}

const BOOLEANS: Record<string, [string, string]> = {
  de: ["WAHR", "FALSCH"],
  fr: ["VRAI", "FAUX"],
  es: ["VERDADERO", "FALSO"],
  pt: ["VERDADEIRO", "FALSO"],
  it: ["VERO", "FALSO"],
  nl: ["WAAR", "ONWAAR"],
};

/** The words for true and false. */
export function booleanWords(code: string): [string, string] {
  return BOOLEANS[code.slice(0, 2)] ?? ["TRUE", "FALSE"];
}
