/** What the library keeps as a cell's content: a string it reads by the locale, unless an apostrophe says text. */

/** Anything the library might read as a number, date, formula or boolean in some locale. */
const READABLE = /^(?:[='+]|true$|false$|[-\d\s.,:/%$€()\u00a0\u202f'’]*(?:e[+-]?\d+)?\s*(?:[ap]m)?$)/i;

export function contentOfText(text: string): string {
  return READABLE.test(text) ? `'${text}` : text;
}

/** Sheets, and the library's reading of numbers, end at 307 digits. */
export function contentOfNumber(value: number): string {
  if (Math.abs(value) < 1e-307) return "0";
  return Math.abs(value) < 1e307 ? String(value) : "#NUM!";
}

export const contentOfBoolean = (value: boolean): string => (value ? "TRUE" : "FALSE");
