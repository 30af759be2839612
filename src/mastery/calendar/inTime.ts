import type { Day } from "./day";

/**
 * Things that stand in order of their places, in order of time: a dated one at its date, an undated one at the date of the
 * nearest dated one before it, before everything if there is none; ties as they stand (domain.md §2).
 */
export function inTime<T>(placed: readonly T[], dayOf: (thing: T) => Day | null): T[] {
  let last = "";
  return placed
    .map((thing) => ({ thing, day: (last = dayOf(thing) ?? last) }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map(({ thing }) => thing);
}
