import type { Calendar } from "../../mastery/calendar/calendar";
import type { Day } from "../../mastery/calendar/day";
import { termOf } from "../../mastery/calendar/terms";
import { scoredEntries, type ClassOfRoster } from "./candidates";
import { sittingKey } from "./returned";

/** A retake a student has sat, however many standards it was on. */
export interface RetakeSat {
  key: string;
  day: Day | null;
}

/** The retakes of a student in a class; what comes after the first score of a chain is one. */
export function retakesSat({ book, assessments }: ClassOfRoster, place: number): RetakeSat[] {
  const found = new Map<string, RetakeSat>();
  book.standards.forEach(({ chains }, standard) =>
    chains.forEach((chain, at) => {
      const result = book.standings[place]?.[standard]?.results[at];
      const assessment = assessments.get(chain);
      if (!assessment || !result) return;
      scoredEntries(result).forEach(({ day }, ordinal) => {
        const key = sittingKey(assessment, day ?? `#${ordinal}`);
        // One that nobody dated belongs to the term of its assessment.
        if (ordinal > 0) found.set(key, { key, day: day ?? assessment.given });
      });
    }),
  );
  return [...found.values()];
}

/** Those in the term of a day; without terms the year is one. */
export function sittingsInTerm(sat: readonly RetakeSat[], day: Day, calendar: Calendar): number {
  const term = termOf(day, calendar);
  return sat.filter((one) => one.day === null || termOf(one.day, calendar) === term).length;
}
