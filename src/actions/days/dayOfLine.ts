import type { Calendar } from "../../mastery/calendar/calendar";
import { earliest, type Day } from "../../mastery/calendar/day";
import { isRetakeDay, nextRetakeDay } from "../../mastery/calendar/retakeDays";
import type { RosterLine } from "../roster/rosterLine";
import type { OpenOn } from "./openOn";

interface LookedAt {
  from: Day;
  today: Day;
  /** The school's retake days where it names some. */
  weekly: Calendar | null;
  isOpenOn: OpenOn;
}

/**
 * The lines of a sitting by the day they are due; null: on none. One with a day of the student's own is due on that;
 * the others come along on the first such day, else on the first date in class.
 *
 * A line whose date has passed, or that never had one, is by appointment: it is due on no day and may come on every
 * retake day. Where a school names its retake days, though, that day is the appointment: who is ready is due on the
 * next of them (on that one alone, or copies would be printed every week), and who still has something to do is not.
 */
export function daysOfSitting(
  lines: readonly RosterLine[],
  looked: LookedAt,
): (readonly [Day | null, readonly RosterLine[]])[] {
  if (lines.some(isUnasked)) return [[null, lines]];
  const coming = (day: Day | null) => (day !== null && day >= looked.from ? day : null);
  const own = ({ line }: RosterLine) => coming(line.scheduledFor);
  const inClass = ({ line }: RosterLine) => (line.scheduledFor === null ? coming(line.retakeBy) : null);
  const shared = earliest(...lines.map(own)) ?? earliest(...lines.map(inClass)) ?? nextDayOf(lines, looked);
  const byDay = new Map<Day | null, RosterLine[]>();
  for (const line of lines) {
    const wanted = own(line) ?? shared;
    const day = wanted !== null && looked.isOpenOn(line, wanted) ? wanted : null;
    byDay.set(day, [...(byDay.get(day) ?? []), line]);
  }
  return [...byDay];
}

/** Where a retake is only on request, who has not asked sits nothing, unless a day is agreed on. */
export function isUnasked({ line }: RosterLine): boolean {
  return line.status === "notRequested" && line.scheduledFor === null;
}

function nextDayOf(lines: readonly RosterLine[], { today, weekly }: LookedAt): Day | null {
  const isReady = lines.every(({ line: { status } }) => status === "ready" || status === "toMakeUp");
  if (weekly === null || !isReady) return null;
  return isRetakeDay(today, weekly) ? today : nextRetakeDay(today, weekly);
}
