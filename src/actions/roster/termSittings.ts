import type { Calendar } from "../../mastery/calendar/calendar";
import type { Day } from "../../mastery/calendar/day";
import { termOf } from "../../mastery/calendar/terms";
import { scoredEntries, type ClassOfRoster } from "./candidates";
import type { History } from "./history";
import { sittingKey } from "./returned";
import { keyCells } from "./rosterLine";

/** A retake a student has sat or used by not coming, however many standards it was on. */
export interface RetakeSat {
  key: string;
  day: Day | null;
}

/** The retakes of a student in a class; what comes after the first score of a chain is one. `history`: where not coming counts. */
export function retakesSat(one: ClassOfRoster, place: number, history: History): RetakeSat[] {
  const { book, assessments } = one;
  const found = new Map<string, RetakeSat>();
  book.standards.forEach((standard, order) =>
    standard.chains.forEach((chain, at) => {
      const result = book.standings[place]?.[order]?.results[at];
      const assessment = assessments.get(chain);
      const student = book.students[place];
      if (!assessment || !result || !student) return;
      history(keyCells({ in: one, student, standard, chain })).forEach(({ kind, day, attempt }) => {
        const key = sittingKey(assessment, day);
        if (kind === "noShow" && attempt > 1) found.set(key, { key, day });
      });
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
