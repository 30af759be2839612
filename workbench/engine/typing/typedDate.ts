import type { SheetsLocale } from "../locales";

export interface TypedDate {
  /** Days since 1899-12-30, with the time of day as fraction. */
  serial: number;
  format: string;
}

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

export function serialOf(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - EPOCH) / DAY;
}

/** "7/8", "14.11.2025", "2025-11-14 9:30", "Nov 14, 2025" as the locale orders them; null when it is no date. */
export function parseTypedDate(text: string, locale: SheetsLocale, year: number): TypedDate | null {
  const [, dateText = "", timeText] =
    /^(.*?)(?:(?:^|[\sT]+)(\d{1,3}:\d{2}(?::\d{2})?(?:\s*[AaPp][Mm])?))?$/.exec(text) ?? [];
  const time = timeText === undefined ? null : parseTime(timeText);
  if (timeText !== undefined && !time) return null;
  if (dateText === "") return time && { serial: time.share, format: time.format };
  const date = parseDay(dateText.trim(), locale, year);
  if (!date) return null;
  return time ? { serial: date.serial + time.share, format: `${date.format} ${time.format}` } : date;
}

function parseTime(text: string): { share: number; format: string } | null {
  const [, hour, minute, second, half] = /^(\d+):(\d+)(?::(\d+))?\s*([ap]m)?$/i.exec(text)!;
  const noon = half ? (half.toLowerCase() === "pm" ? 12 : 0) : null;
  const hours = noon === null ? Number(hour) : (Number(hour) % 12) + noon;
  const duration = hours > 23 && !half;
  if ((hours > 23 && !duration) || Number(minute) > 59 || Number(second ?? 0) > 59) return null;
  if (half && (Number(hour) < 1 || Number(hour) > 12)) return null;
  const seconds = hours * 3600 + Number(minute) * 60 + Number(second ?? 0);
  return {
    share: seconds / 86_400,
    format: duration ? "[h]:mm:ss" : `h:mm${second ? ":ss" : ""}${half ? " am/pm" : ""}`,
  };
}

type Part = "d" | "m" | "y";

function parseDay(text: string, locale: SheetsLocale, year: number): TypedDate | null {
  return parseNumericDay(text, locale, year) ?? parseNamedDay(text, year);
}

function parseNumericDay(text: string, locale: SheetsLocale, year: number): TypedDate | null {
  const match = /^(\d{1,4})([-/.])(\d{1,4})(?:\2(\d{1,4}))?\.?$/.exec(text);
  if (!match) return null;
  const [, first = "", separator = "/", second = "", third] = match;
  // Dots only where the locale writes dates with them; elsewhere 1.2.3 is text.
  if (separator === "." && !locale.dateFormat.includes(".")) return null;
  const order = orderOf(locale, [first, second, third]);
  if (!order) return null;
  const parts = Object.fromEntries(order.map((part, i) => [part, [first, second, third][i]])) as Partial<
    Record<Part, string>
  >;
  const serial = checkedSerial(parts.y, parts.m, parts.d, year);
  if (serial === null) return null;
  const code = (part: Part): string => codeOf(part, parts[part]!);
  return { serial, format: order.map(code).join(separator) };
}

/** Which number is what: a long one in front is the year, else as the locale orders day and month. */
function orderOf(locale: SheetsLocale, [first, second, third]: (string | undefined)[]): Part[] | null {
  if (first!.length > 2) return third === undefined ? ["y", "m"] : ["y", "m", "d"];
  const own = [...locale.dateFormat.replace(/[^dmy]/g, "").replace(/(.)\1+/g, "$1")] as Part[];
  if (third !== undefined) return own[0] === "y" ? (third.length > 2 ? ["d", "m", "y"] : own) : own;
  if (second!.length > 2) return ["m", "y"];
  return own.filter((part) => part !== "y");
}

function codeOf(part: Part, digits: string): string {
  if (part === "y") return digits.length > 2 ? "yyyy" : "yy";
  return digits.length > 1 && digits.startsWith("0") ? part + part : part;
}

/** Two-digit years are within 1930 and 2029. */
function checkedSerial(
  y: string | undefined,
  m: string | undefined,
  d: string | undefined,
  year: number,
): number | null {
  const given = y === undefined ? year : Number(y);
  const full = y !== undefined && y.length < 3 ? given + (given < 30 ? 2000 : 1900) : given;
  const [month, day] = [Number(m), d === undefined ? 1 : Number(d)];
  const date = new Date(Date.UTC(full, month - 1, day));
  if (full < 1000 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return serialOf(full, month, day);
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const FULL_MONTHS =
  /^(january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** English month names, which Sheets takes in the English locales. */
function parseNamedDay(text: string, year: number): TypedDate | null {
  const match =
    /^(?<month>[a-z]{3,9})\.?[ -](?<day>\d{1,2})(?:(?:, ?|[ -])(?<year>\d{2}|\d{4}))?$/i.exec(text) ??
    /^(?<day>\d{1,2})[ -](?<month>[a-z]{3,9})\.?(?:(?:, ?|[ -])(?<year>\d{2}|\d{4}))?$/i.exec(text);
  if (!match) return null;
  const { month = "", day, year: typedYear } = match.groups!;
  const name = month.toLowerCase();
  const index = MONTHS.indexOf(name.slice(0, 3));
  if (index < 0 || (name.length > 3 && name !== "sept" && !FULL_MONTHS.test(name))) return null;
  const serial = checkedSerial(typedYear, String(index + 1), day, year);
  const dayFirst = /^\d/.test(text);
  const monthCode = name.length > 3 ? "mmmm" : "mmm";
  const dayMonth = dayFirst ? `d ${monthCode}` : `${monthCode} d`;
  const yearPart = typedYear === undefined ? "" : dayFirst ? " yyyy" : ", yyyy";
  return serial === null ? null : { serial, format: dayMonth + yearPart };
}
