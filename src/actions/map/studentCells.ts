import { round } from "../../mastery/rounding";
import { middleOf } from "../../mastery/scoring/median";
import { meanOf } from "../../mastery/scoring/scoringMethod";
import { shareOfScale } from "../../mastery/summary/scaleShare";
import { studentSummary } from "../../mastery/summary/studentSummary";
import type { LearningTime } from "../../mastery/summary/learningTime";
import { countTrends, overallTrend, trendOf, type Trend } from "../../mastery/summary/trend";
import { lookAgain, valueWords } from "../../workbook/explain/lookAgain";
import { valueByHand } from "../../workbook/gradebook/standingOf";
import type { Policy } from "../../workbook/policy";
import { newestCounted } from "../groups/results";
import type { CourseResult, CourseStudent } from "../summary/courseStudent";
import { sittingsInTime, timeToMastery } from "../summary/timeToMastery";
import { words as summaryWords } from "../summary/words";
import { words } from "./words";

/** What a map says of a result beside the level. */
export interface Progress {
  trend: Trend | null;
  /** null: not mastered, or only by a level set by hand. */
  time: LearningTime | null;
}

export function progressOf(result: CourseResult, policy: Policy): Progress {
  if (result.outcome.kind === "excused") return { trend: null, time: null };
  const shares = sittingsInTime(result).map(({ value }) => shareOfScale(result.scale, value));
  return { trend: trendOf(shares), time: timeToMastery(result, policy) };
}

/** What stands behind a student's levels (`words.columns`). */
export function studentCells({ results }: CourseStudent, progress: readonly Progress[]): string[] {
  const counts = countTrends(progress.map(({ trend }) => trend));
  const trend = overallTrend(counts);
  const cells: Record<keyof typeof words.columns, string> = {
    mastered: summaryWords.ofStudent(studentSummary(results)),
    trend: trend === null ? "" : words.trendOf(trend, counts),
    lookAgain: results.flatMap(slipped).join("; "),
    byHand: results
      .filter(isByHand)
      .map(({ code }) => code)
      .join(", "),
    ...medians(progress),
  };
  return Object.keys(words.columns).map((column) => cells[column as keyof typeof cells]);
}

/** Of attempts and of days to mastery; "" where nobody knows one. */
export function medians(progress: readonly Progress[]): { attempts: string; days: string } {
  const times = progress.flatMap(({ time }) => time ?? []);
  return {
    attempts: medianOf(times.map(({ attempts }) => attempts)),
    days: medianOf(times.flatMap(({ days }) => days ?? [])),
  };
}

function medianOf(values: readonly number[]): string {
  return values.length === 0 ? "" : String(round(meanOf(middleOf(values))));
}

function slipped({ code, standard, known, outcome }: CourseResult): string[] {
  const newest = newestCounted(known, standard);
  if (outcome.kind === "excused" || newest === null || newest.value === null) return [];
  const rules = { ...standard, criterion: known.criterion };
  if (lookAgain(newest.value, rules, outcome).length === 0) return [];
  return [words.newest(code, valueWords(newest.value, standard.scale))];
}

/** A level by hand that no scale has says nothing. */
function isByHand({ exceptions, standard }: CourseResult): boolean {
  return valueByHand(exceptions, standard) !== null;
}
