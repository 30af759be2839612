/** A day as "YYYY-MM-DD", in no time zone. Such days compare as text: the earlier one is the smaller one. */
export type Day = string;

export const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

const MILLISECONDS_A_DAY = 86_400_000;

/** Days since 1 January 1970. Counted in UTC, which has no summer time. */
export function dayNumber(day: Day): number {
  return Date.parse(day) / MILLISECONDS_A_DAY;
}

export function dayOfNumber(number: number): Day {
  return new Date(number * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** 1 January 1970 was a Thursday, which is 3 from Monday. */
export function weekdayOfNumber(number: number): Weekday {
  return WEEKDAYS[(((number + 3) % 7) + 7) % 7] as Weekday;
}

/** The day so many calendar days later; earlier when `count` is negative. */
export function addDays(day: Day, count: number): Day {
  return dayOfNumber(dayNumber(day) + count);
}

export function weekdayOf(day: Day): Weekday {
  return weekdayOfNumber(dayNumber(day));
}

/** The earliest of the days that are there; null when none is. */
export function earliest(...days: readonly (Day | null)[]): Day | null {
  return inOrder(days)[0] ?? null;
}

/** The latest of the days that are there; null when none is. */
export function latest(...days: readonly (Day | null)[]): Day | null {
  return inOrder(days).pop() ?? null;
}

function inOrder(days: readonly (Day | null)[]): Day[] {
  return days.filter((day): day is Day => day !== null).sort();
}
