import { latest, type Day } from "../../mastery/calendar/day";
import type { LineDates } from "../../mastery/retakes/retakeCase";
import { nextAssessmentDay } from "../../workbook/gradebook/classAssessments";
import { scoredEntries, type Candidate } from "./candidates";
import type { DaysOfSittings } from "./returned";

/**
 * The windows count from the attempt scored last. A day announced on the original holds for a later retake too,
 * where it lies after the attempt before it.
 */
export function daysOfLine(
  candidate: Candidate,
  days: DaysOfSittings,
  satLater: Day | null,
): Omit<LineDates, "makeUpSeen"> {
  const { chain, result, assessment } = candidate;
  const scored = scoredEntries(result);
  const last = scored[scored.length - 1];
  const index = last?.sitting ?? 0;
  const sitting = chain.sittings[index];
  const own = sitting && days.get(sitting);
  const given = notBefore(satLater, last?.day ?? sitting?.given ?? null);
  // Of several attempts under one name in a long list only the first came back on the day written there.
  const isFirst = scored.findIndex((entry) => entry.sitting === index) === scored.length - 1;
  const returned = isFirst || last === undefined ? notBefore(satLater, own?.returned ?? given) : given;
  return {
    assessed: assessment.given ?? result.entries[0]?.day ?? null,
    given,
    returned,
    retakeOn: own?.retakeOn ?? announcedLater(candidate, days, { index, after: given ?? returned }),
    next: nextAssessmentDay(assessment, candidate.in.assessments),
  };
}

/** A day that nobody knows stays so. */
function notBefore(first: Day | null, day: Day | null): Day | null {
  return day === null ? null : latest(first, day);
}

function announcedLater(
  { chain }: Candidate,
  days: DaysOfSittings,
  { index, after }: { index: number; after: Day | null },
): Day | null {
  const announced = chain.sittings.slice(0, index).flatMap((sitting) => days.get(sitting)?.retakeOn ?? []);
  return announced.reverse().find((day) => after !== null && day > after) ?? null;
}
