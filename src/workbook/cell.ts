import { nameKey } from "../mastery/name";

/** A cell's value as Sheets hands it over: blank is "", null or undefined. */
export type Cell = string | number | boolean | Date | null | undefined;
export type Row = readonly Cell[];
export type Table = readonly Row[];

/** Dates of another realm fail `instanceof`. */
export function isDate(cell: unknown): cell is Date {
  return typeof cell === "object" && Object.prototype.toString.call(cell) === "[object Date]";
}

export function isBlank(cell: Cell): boolean {
  return (
    cell === "" || cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "")
  );
}

/** The text of a cell with its white space folded; "" for a blank. Dates as YYYY-MM-DD. */
export function textOf(cell: Cell): string {
  if (typeof cell === "string") return UNFOLDED.test(cell) ? cell.replace(/\s+/g, " ").trim() : cell;
  if (cell === null || cell === undefined) return "";
  return isDate(cell) ? isoDay(cell) : String(cell);
}

/** White space that is more than a space between two words; most texts have none, and looking is quicker than folding. */
const UNFOLDED = /\s\s|[^\S ]|^\s|\s$/;

/** The text of a cell in lower case, its words still apart: for looking into headings. */
export function lowerText(cell: Cell): string {
  return textOf(cell).toLowerCase();
}

/** What the name in a cell is compared by. */
export function keyOf(cell: Cell): string {
  return nameKey(textOf(cell));
}

const HOURS_13 = 13 * 3600 * 1000;

/**
 * The day of a whole-day date as YYYY-MM-DD. Sheets hands over midnight of a zone it does not name; 13 hours
 * later it is the same calendar day in UTC for every zone from UTC−10 to UTC+13.
 */
export function isoDay(date: Date): string {
  const day = new Date(date.getTime() + HOURS_13);
  return Number.isFinite(day.getTime()) ? day.toISOString().slice(0, 10) : "";
}

/** The day of a date cell, or of text YYYY-MM-DD; null otherwise. */
export function dayOf(cell: Cell): string | null {
  const day = textOf(cell);
  // 30 February reads as 2 March.
  return isIsoDay(day) && new Date(day).toISOString().startsWith(day) ? day : null;
}

function isIsoDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && Number.isFinite(Date.parse(text));
}

/** "7,5" and "7.5" as 7.5; null when the text is no plain number, or one too long for a computer. */
export function plainNumber(text: string): number | null {
  if (!/^[+-]?(\d+([.,]\d+)?|[.,]\d+)$/.test(text)) return null;
  const number = Number(text.replace(",", "."));
  return Number.isFinite(number) ? number : null;
}

/** The number a cell holds, as a number or as the text of one; null otherwise, and for what is not finite. */
export function numberOf(cell: Cell): number | null {
  const number = typeof cell === "number" ? cell : typeof cell === "string" ? plainNumber(cell.trim()) : null;
  return number !== null && Number.isFinite(number) ? number : null;
}

/** Column letters of a column counted from 0: "A", "AA". */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}
