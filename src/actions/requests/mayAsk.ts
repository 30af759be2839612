import { addDays, earliest, type Day } from "../../mastery/calendar/day";
import { scoredEntries, type Candidate } from "../roster/candidates";
import type { History } from "../roster/history";
import { keyCells } from "../roster/rosterLine";
import type { DaysOfSittings } from "../roster/returned";
import { dayIn } from "./whenOf";

/** From when on a request can be about the coming attempt. */
export interface AskingFrom {
  /** null: from ever. */
  day: Day | null;
  /** Whether a request of that day counts. */
  onTheDay: boolean;
}

/** Work comes back within two weeks; where only that day is known it was sat by then, and hardly earlier. */
const DAYS_UNTIL_RETURNED = 14;

/**
 * A request is about the attempt after the last one that was scored: it came on the day of the assessment or later,
 * and after the day of a retake, since that morning it may have asked for that retake.
 */
export function askingFrom(
  candidate: Candidate,
  { days, history }: { days: DaysOfSittings; history: History },
): AskingFrom {
  const { chain, result, assessment } = candidate;
  const scored = scoredEntries(result);
  const last = scored[scored.length - 1];
  if (!last) return { day: assessment.given, onTheDay: true };
  const sitting = chain.sittings[last.sitting];
  const onTheDay = scored.length === 1;
  const sat = last.day ?? sitting?.given ?? null;
  if (sat !== null) return { day: sat, onTheDay };
  const returned = (sitting && days.get(sitting)?.returned) ?? null;
  if (onTheDay) return { day: returned && addDays(returned, -DAYS_UNTIL_RETURNED), onTheDay };
  const seen = history(keyCells(candidate)).find(({ attempt }) => attempt === scored.length);
  return { day: earliest(returned, seen?.day ?? null), onTheDay };
}

export function isAboutComing(when: string, { day, onTheDay }: AskingFrom): boolean {
  return day === null || dayIn(when) > day || (onTheDay && dayIn(when) === day);
}
