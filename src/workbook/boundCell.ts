import type { Bound } from "../mastery/bound";
import { isDate, plainNumber, textOf, type Cell } from "./cell";

/** Reads a cut as typed: 80 %, 0.8, 3 of 5, 4/5, 3, a level's name. null when the cell cannot be one. */
export function parseBound(cell: Cell): Bound | null {
  if (typeof cell === "number") return Number.isFinite(cell) ? { kind: "number", number: cell } : null;
  const text = textOf(cell);
  if (text === "" || typeof cell === "boolean" || isDate(cell)) return null;
  const share = parseShare(text);
  if (share !== null) return { kind: "share", share };
  const number = plainNumber(text);
  return number === null ? { kind: "level", name: text } : { kind: "number", number };
}

/** "80 %", "3 of 5", "4/5" as a share; null otherwise. */
export function parseShare(text: string): number | null {
  const percent = /^(.+?)\s*%$/.exec(text);
  if (percent) {
    const number = plainNumber(percent[1] as string);
    return number === null ? null : number / 100;
  }
  const fraction = parseFraction(text);
  return fraction && fraction.outOf > 0 ? fraction.earned / fraction.outOf : null;
}

/** "7/8", "7 / 8", "7 of 8", "7 out of 8". */
export function parseFraction(text: string): { earned: number; outOf: number } | null {
  const parts = /^(\S+?)\s*(?:\/|\bof\b|\bout of\b)\s*(\S+)$/i.exec(text);
  if (!parts) return null;
  const earned = plainNumber(parts[1] as string);
  const outOf = plainNumber(parts[2] as string);
  return earned === null || outOf === null ? null : { earned, outOf };
}
