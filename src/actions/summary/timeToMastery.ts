import { inTime } from "../../mastery/calendar/inTime";
import { learningTime, type LearningTime } from "../../mastery/summary/learningTime";
import { countsAs } from "../../workbook/gradebook/chainResult";
import type { ChainResult, ResultEntry } from "../../workbook/gradebook/classBook";
import { standingOf } from "../../workbook/gradebook/standingOf";
import type { Policy } from "../../workbook/policy";
import { scoredEntries } from "../roster/candidates";
import type { CourseResult } from "./courseStudent";

/**
 * The attempts and days a student took to master a standard: it is judged anew after each sitting by the standard's own
 * method, as it was then. null: not mastered now, or only by a level set by hand.
 */
export function timeToMastery(result: CourseResult, policy: Policy): LearningTime | null {
  const { outcome, known, standard } = result;
  if (outcome.kind !== "assessed" || !outcome.mastered) return null;
  const exceptions = result.exceptions.filter(({ what }) => what !== "level by hand");
  const sittings = sittingsInTime(result);
  const isMasteredAfter = (count: number) => {
    const sat = new Set(sittings.slice(0, count));
    const results = known.results.map((chain) => resultWith(chain, sat, { result, policy }));
    const { standing } = standingOf(standard, results, { exceptions, policy });
    return standing.kind === "assessed" && standing.mastered;
  };
  return learningTime(
    sittings.map(({ day }) => day),
    isMasteredAfter,
  );
}

/** What a chain came to when only some of its sittings were in: its best attempt, or its latest (domain.md §4). */
function resultWith(
  { entries }: ChainResult,
  sat: ReadonlySet<ResultEntry>,
  { result: { scale }, policy }: { result: CourseResult; policy: Policy },
): ChainResult {
  const kept = entries.filter((entry) => sat.has(entry));
  const values = scoredEntries({ entries: kept, value: null }).map(({ value }) => value);
  return { entries: kept, value: countsAs(values, scale, policy.settings.retakeRule) };
}

/** The scored sittings of what counts; an undated one stands at the date of the one before it (domain.md §2). */
export function sittingsInTime({
  standard,
  known,
}: Pick<CourseResult, "standard" | "known">): (ResultEntry & { value: number })[] {
  const counted = known.results.filter((_, at) => standard.chains[at]?.weight !== 0);
  return inTime(counted.flatMap(scoredEntries), ({ day }) => day);
}
