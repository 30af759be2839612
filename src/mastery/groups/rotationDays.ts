import type { Day } from "../calendar/day";
import type { GroupKind } from "./place";
import { inTurns, positionsOf, turnsOf, type Turn } from "./rotation";
import { byNeed } from "./rotationOrder";

export interface RotationTerms {
  /** How many groups are met at a time. */
  adults: number;
  /** Of a lesson, for groups. */
  minutes: number;
  /** The shortest time with a group; a lesson that is shorter is one turn. */
  atLeast: number;
  /** By position, the days on which the group was met. */
  metBefore: readonly (readonly Day[])[];
  /** The lessons to come, in order. Who was met on the first of them already is not met on it again. */
  days: readonly Day[];
}

export interface PlannedDay {
  day: Day;
  /** Of each turn, the same on all days of a round. */
  minutes: number;
  turns: readonly Turn[];
}

/**
 * Step 8 of domain.md §7 over days: one round, in which each corrective group is met once, in as few lessons as it takes
 * and spread evenly over them. Where the days end before the round does, the rest is not planned.
 */
export function rotationDays(groups: readonly { kind: GroupKind }[], terms: RotationTerms): PlannedDay[] {
  const { adults, minutes, atLeast, metBefore, days } = terms;
  const order = byNeed(positionsOf(groups, "corrective"), metBefore);
  const turns = Math.ceil(order.length / adults);
  const most = turnsADay(turns, Math.max(1, Math.floor(minutes / atLeast)));
  const isMetToday = (position: number) => metBefore[position]?.includes(days[0] ?? "") ?? false;
  const metToday = order.filter(isMetToday);
  const left = order.filter((position) => !isMetToday(position));
  const room = Math.max(0, most * adults - metToday.length);
  // A turn in which an adult has met a group already goes on with what the others meet in it.
  const today = inTurns([...metToday, ...left.slice(0, room)], adults).map((turn) =>
    turn.filter((position) => !isMetToday(position)),
  );
  const lessons = [
    today.filter((turn) => turn.length > 0),
    ...evenly(inTurns([...left.slice(room), ...metToday], adults), most),
  ];
  return lessons.flatMap((met, at) => {
    const day = days[at];
    if (day === undefined || met.length === 0) return [];
    return [{ day, minutes: Math.floor(minutes / most), turns: turnsOf(groups, met) }];
  });
}

/** The most turns of a day when they are spread evenly over as few days as possible. */
function turnsADay(turns: number, fit: number): number {
  const days = Math.ceil(turns / fit);
  return days === 0 ? 0 : Math.ceil(turns / days);
}

/** Days of at most so many turns, the fullest first. */
function evenly<T>(turns: readonly T[], most: number): T[][] {
  if (turns.length === 0) return [];
  const size = turnsADay(turns.length, most);
  return [turns.slice(0, size), ...evenly(turns.slice(size), most)];
}
