import type { Day } from "../calendar/day";

/**
 * Who is met first: who was not met yet in this round, then who was met longest ago, then as they stand. `metBefore`: by
 * position, days in any order.
 */
export function byNeed(positions: readonly number[], metBefore: readonly (readonly Day[])[]): number[] {
  const met = positions.map((position) => metBefore[position] ?? []);
  const ahead = aheadOfTheLast(met);
  const last = met.map((days) => days.reduce((newest, day) => (day > newest ? day : newest), ""));
  return positions
    .map((position, at) => ({ position, ahead: ahead[at] ?? 0, last: last[at] ?? "" }))
    .sort((a, b) => a.ahead - b.ahead || (a.last < b.last ? -1 : a.last > b.last ? 1 : 0))
    .map(({ position }) => position);
}

/**
 * 1 for a group that was met in the round that is not over, else 0. Day by day, and never more than one ahead: a group
 * that is new, or was passed over for weeks, is met first once and from then on like the others.
 */
function aheadOfTheLast(met: readonly (readonly Day[])[]): number[] {
  const days = [...new Set(met.flat())].sort();
  return days.reduce<number[]>(
    (ahead, day) => {
      const now = ahead.map((count, at) => count + (met[at]?.includes(day) ? 1 : 0));
      const least = Math.min(...now);
      return now.map((count) => Math.min(count - least, 1));
    },
    met.map(() => 0),
  );
}
