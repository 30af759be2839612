import { round } from "../rounding";

/** A part of a whole, from 0 to 1; null while there is nothing to be a part of. */
export function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** A share as people read it: per cent, two decimals. */
export function percentOf(share: number): number {
  return round(share * 100);
}

/** Whether a share reaches another, itself included; both as people read them, so that 12 of 15 meets 80 % (domain.md §4). */
export function reachesShare(share: number, least: number): boolean {
  return percentOf(share) >= percentOf(least);
}
