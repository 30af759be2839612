import type { Calendar } from "./calendar";
import { addDays, dayNumber, dayOfNumber, WEEKDAYS, weekdayOf, weekdayOfNumber, type Day } from "./day";

/** Ten years: what has not come by then never comes, and a count beyond it was mistyped. */
const FAR = 3653;

type SchoolCalendar = Pick<Calendar, "schoolWeek" | "holidays">;

/** A day of the school week that is no holiday. */
export function isSchoolDay(day: Day, calendar: SchoolCalendar): boolean {
  return calendar.schoolWeek.includes(weekdayOf(day)) && !calendar.holidays.has(day);
}

/** The first day after `day` that is wanted; null when there is none for ten years. */
export function nextDay(day: Day, isWanted: (day: Day) => boolean): Day | null {
  for (let ahead = 1; ahead <= FAR; ahead++) {
    const candidate = addDays(day, ahead);
    if (isWanted(candidate)) return candidate;
  }
  return null;
}

/**
 * The n-th school day after the anchor: the school day after it is day 1, and 0 is the anchor itself,
 * whatever day that is (domain.md §6). Every line of a roster asks, so it counts in day numbers.
 */
export function addSchoolDays(anchor: Day, count: number, { schoolWeek, holidays }: SchoolCalendar): Day {
  if (schoolWeek.length === 0) throw new Error("a calendar without school days");
  let number = dayNumber(anchor);
  for (let left = Math.min(count, FAR); left > 0;) {
    number++;
    const isWeekday = schoolWeek.includes(weekdayOfNumber(number));
    if (isWeekday && !(holidays.size > 0 && holidays.has(dayOfNumber(number)))) left--;
  }
  return dayOfNumber(number);
}

/**
 * How many school days lie after `from`, up to and with `to`; 0 when `to` is not later. Whole weeks are
 * counted at once, holidays taken off.
 */
export function schoolDaysBetween(from: Day, to: Day, { schoolWeek, holidays }: SchoolCalendar): number {
  if (to <= from) return 0;
  const [start, end] = [dayNumber(from), dayNumber(to)];
  const weeks = Math.floor((end - start) / 7);
  let count = weeks * WEEKDAYS.filter((weekday) => schoolWeek.includes(weekday)).length;
  for (let number = start + weeks * 7 + 1; number <= end; number++) {
    if (schoolWeek.includes(weekdayOfNumber(number))) count++;
  }
  holidays.forEach((day) => {
    if (from < day && day <= to && schoolWeek.includes(weekdayOf(day))) count--;
  });
  return count;
}
