import fc from "fast-check";
import type { Calendar } from "../../../src/mastery/calendar/calendar";
import { addDays, WEEKDAYS, type Day } from "../../../src/mastery/calendar/day";

/** Monday to Friday, no holidays, no terms; a test changes what it is about. */
export function calendar({
  holidays = [],
  ...change
}: Partial<Omit<Calendar, "holidays">> & { holidays?: readonly Day[] } = {}): Calendar {
  return {
    schoolWeek: ["Mon", "Tue", "Wed", "Thu", "Fri"],
    retakeDays: null,
    holidays: new Set(holidays),
    terms: [],
    noRetakesLastDays: 0,
    ...change,
  };
}

export const AUTUMN = { name: "Autumn", first: "2025-09-01", last: "2026-01-30" };
export const SPRING = { name: "Spring", first: "2026-02-02", last: "2026-06-26" };

/** Days around several year ends and two leap days. */
export const anyDay = fc.integer({ min: 0, max: 3000 }).map((count) => addDays("2023-12-01", count));

const anyWeekdays = fc.subarray([...WEEKDAYS], { minLength: 1 });

export const anyCalendar: fc.Arbitrary<Calendar> = fc
  .record({
    schoolWeek: anyWeekdays,
    retakeDays: fc.option(anyWeekdays),
    holidays: fc.array(anyDay, { maxLength: 30 }),
    noRetakesLastDays: fc.integer({ min: 0, max: 12 }),
    terms: fc.constantFrom([], [AUTUMN], [AUTUMN, SPRING]),
  })
  .map(calendar);
