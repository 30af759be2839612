import type { SheetsLocale } from "../locales";

export interface TypedNumber {
  value: number;
  format?: string;
}

const CURRENCY = "[$€£¥]";

/** "7,5" in German, "85%", "$1,200", "(5)", "1.5E3"; null when it is no number in this locale. */
export function parseTypedNumber(text: string, locale: SheetsLocale): TypedNumber | null {
  const match = pattern(locale).exec(text);
  if (!match) return null;
  const { before, sign, integer, fraction, exponent, percent, after } = match.groups!;
  if (!integer && !fraction) return null;
  const inParentheses = text.startsWith("(");
  if (inParentheses !== text.endsWith(")") || (inParentheses && sign)) return null;
  const digits = (integer ?? "").replace(/\D/g, "");
  const magnitude = Number(`${digits || "0"}.${fraction || "0"}${exponent ?? ""}`);
  const value = (inParentheses || sign === "-" ? -1 : 1) * magnitude;
  const grouped = digits.length !== (integer ?? "").length;
  const format = formatOf({ fraction, exponent, percent, grouped, before, after });
  const share = percent ? Number(`${value}e-2`) : value;
  return Number.isFinite(share) ? { value: share === 0 ? 0 : share, ...(format && { format }) } : null;
}

const patterns = new Map<string, RegExp>();

function pattern({ decimalSeparator, thousandsSeparator }: SheetsLocale): RegExp {
  const key = decimalSeparator + thousandsSeparator;
  let found = patterns.get(key);
  if (!found) {
    // People type an ordinary space where the locale has a narrow one.
    const group = /\s/.test(thousandsSeparator) ? "\\s" : escape(thousandsSeparator);
    const integer = `(?<integer>\\d{1,3}(?:${group}\\d{3})+|\\d+)?`;
    const number = `${integer}(?:${escape(decimalSeparator)}(?<fraction>\\d*))?(?<exponent>[eE][+-]?\\d{1,3})?`;
    found = new RegExp(
      `^\\(?(?<sign>[+-])?\\s*(?<before>${CURRENCY})?\\s*${number}\\s*(?<percent>%)?\\s*(?<after>${CURRENCY})?\\)?$`,
    );
    patterns.set(key, found);
  }
  return found;
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\']/g, "\\$&");

interface Shape {
  fraction: string | undefined;
  exponent: string | undefined;
  percent: string | undefined;
  grouped: boolean;
  before: string | undefined;
  after: string | undefined;
}

function formatOf({ fraction, exponent, percent, grouped, before, after }: Shape): string | undefined {
  const decimals = fraction ? ".00" : "";
  if (exponent) return "0.00E+00";
  if (percent) return `0${decimals}%`;
  if (before) return `"${before}"#,##0${decimals}`;
  if (after) return `#,##0${decimals}"${after}"`;
  return grouped ? `#,##0${decimals}` : undefined;
}
