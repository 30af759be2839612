import type { Calendar, Term } from "./calendar";
import { addDays, type Day } from "./day";
import { isSchoolDay } from "./schoolDays";

/** The term a day lies in; of overlapping ones the first. null: in none. */
export function termOf(day: Day, { terms }: Pick<Calendar, "terms">): Term | null {
  return terms.find(({ first, last }) => first <= day && day <= last) ?? null;
}

/** The term a day lies in, else the next one; null: none comes. */
export function termFrom(day: Day, { terms }: Pick<Calendar, "terms">): Term | null {
  const coming = terms.filter(({ last }) => day <= last);
  return coming.reduce<Term | null>((next, term) => (next && next.first <= term.first ? next : term), null);
}

/**
 * The last day of a term on which a retake may be taken: its last day, unless the last school days of a term
 * have no retakes; then the day before those begin. It may lie before the term when it is shorter than that.
 */
export function lastRetakeDayOf(term: Term, calendar: Calendar): Day {
  let left = calendar.noRetakesLastDays;
  let day = term.last;
  while (left > 0 && day >= term.first) {
    if (isSchoolDay(day, calendar)) left--;
    day = addDays(day, -1);
  }
  return day;
}

/** Whether the day is among those at the end of its term that have no retakes. */
export function isAfterLastRetakes(day: Day, calendar: Calendar): boolean {
  const term = termOf(day, calendar);
  return term !== null && day > lastRetakeDayOf(term, calendar);
}
