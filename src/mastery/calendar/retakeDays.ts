import type { Calendar } from "./calendar";
import { addDays, weekdayOf, type Day } from "./day";
import { isSchoolDay, nextDay } from "./schoolDays";
import { isAfterLastRetakes } from "./terms";

/** The days a retake may be taken on, the first and the last with it. */
export interface RetakeWindow {
  first: Day;
  last: Day;
}

/**
 * A day on which retakes are taken. A weekday that is named counts although it is outside the school week:
 * some schools hold retakes on Saturdays.
 */
export function isRetakeDay(day: Day, calendar: Calendar): boolean {
  const { retakeDays, holidays } = calendar;
  const open =
    retakeDays === null
      ? isSchoolDay(day, calendar)
      : retakeDays.includes(weekdayOf(day)) && !holidays.has(day);
  return open && !isAfterLastRetakes(day, calendar);
}

/** The first retake day after a day; where none ever comes, the day after. */
export function nextRetakeDay(day: Day, calendar: Calendar): Day {
  return nextDay(day, (candidate) => isRetakeDay(candidate, calendar)) ?? addDays(day, 1);
}

/** The last retake day in the window or, where it holds none, the next one after it (domain.md §6). */
export function retakeDayIn({ first, last }: RetakeWindow, calendar: Calendar): Day {
  for (let day = last; day >= first; day = addDays(day, -1)) {
    if (isRetakeDay(day, calendar)) return day;
  }
  return nextRetakeDay(last, calendar);
}
