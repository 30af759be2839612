import { dayNumber, type Day } from "../calendar/day";

/** How long a student took to master a standard. It is told beside the level and never changes it. */
export interface LearningTime {
  /** Sittings up to the one that showed mastery, itself included. */
  attempts: number;
  /** Calendar days from the first sitting to that one; null: one of the two has no date. */
  days: number | null;
}

/**
 * Learning time from a student's sittings on a standard. `days`: of each sitting in order; `isMasteredAfter`: whether
 * the student stood at mastery when so many of them were in, by whatever scoring method. null: they never did.
 */
export function learningTime(
  days: readonly (Day | null)[],
  isMasteredAfter: (sittings: number) => boolean,
): LearningTime | null {
  const at = days.findIndex((_, place) => isMasteredAfter(place + 1));
  if (at < 0) return null;
  const [first = null, last = null] = [days[0], days[at]];
  const isDated = first !== null && last !== null;
  return { attempts: at + 1, days: isDated ? dayNumber(last) - dayNumber(first) : null };
}
