import { addDays, type Day } from "../../mastery/calendar/day";
import type { RosterLine } from "../roster/rosterLine";

/** Marking takes a few days; what is typed later than that was sat later, by appointment. */
const DAYS_OF_MARKING = 7;

/**
 * The day a typed score was sat: the one the line was scheduled for, else the date in class where it has just been and
 * nobody noted that the student missed it, else today.
 */
export function sittingDay(
  {
    scheduledFor,
    retakeBy,
    misses,
  }: { scheduledFor: Day | null; retakeBy: Day | null; misses: readonly Day[] },
  today: Day,
): Day {
  if (scheduledFor !== null && scheduledFor <= today) return scheduledFor;
  if (scheduledFor !== null || retakeBy === null) return today;
  const isPast = retakeBy <= today && addDays(retakeBy, DAYS_OF_MARKING) >= today;
  const wasMissed = misses.some((day) => day >= retakeBy);
  return isPast && !wasMissed ? retakeBy : today;
}

/** When a student missed the attempts of a line. */
export function missesOf({ chain }: RosterLine["case"]): Day[] {
  return chain.flatMap(({ kind, day }) =>
    (kind === "absent" || kind === "noShow") && day !== null ? [day] : [],
  );
}
