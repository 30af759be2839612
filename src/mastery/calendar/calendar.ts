import type { Day, Weekday } from "./day";

/** Both days belong to the term. */
export interface Term {
  name: string;
  first: Day;
  last: Day;
}

/** When there is school, and when retakes are taken. */
export interface Calendar {
  /** Never empty. */
  schoolWeek: readonly Weekday[];
  /** null: every school day. */
  retakeDays: readonly Weekday[] | null;
  holidays: ReadonlySet<Day>;
  terms: readonly Term[];
  /** So many school days at the end of every term have no retakes. */
  noRetakesLastDays: number;
}

/** The part of a policy that says when there is school. */
export interface CalendarPolicy {
  settings: Pick<Calendar, "schoolWeek" | "retakeDays" | "noRetakesLastDays">;
  holidays: readonly { day: Day }[];
  terms: readonly Term[];
}

export function calendarOf({ settings, holidays, terms }: CalendarPolicy): Calendar {
  const { schoolWeek, retakeDays, noRetakesLastDays } = settings;
  return {
    schoolWeek,
    retakeDays,
    noRetakesLastDays,
    terms,
    holidays: new Set(holidays.map(({ day }) => day)),
  };
}
