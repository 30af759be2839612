import type { Evidence } from "./evidence";
import type { MarkProblem } from "./mark";
import { round } from "./rounding";
import { SCORING_METHODS, type ScoringMethodName } from "./scoring/methods";
import type { ScoringContext, ScoringMethod } from "./scoring/scoringMethod";
import { isMastery, levelOf, type Level, type Scale } from "./scale";

/** How a student stands on one standard. Not assessed is neither zero nor "not yet". */
export type Standing =
  | { kind: "notAssessed" }
  | { kind: "check"; problem: MarkProblem }
  /**
   * At mastery as far as it goes, but by too few scores or kinds of evidence to say so. `value`: what was at mastery,
   * `score`: the method's own value, null where it gives none.
   */
  | {
      kind: "moreEvidence";
      of: "scores" | "kinds";
      have: number;
      need: number;
      value: number;
      score: number | null;
    }
  /** `value`: what the level was judged by. `score`: the method's own value, null where it gives none. */
  | { kind: "assessed"; value: number; score: number | null; level: string; mastered: boolean };

export interface Rules {
  scale: Scale;
  /** The levels under the criterion, as `levelsUnder` gives them. */
  levels: readonly Level[];
  criterion: number;
  method: ScoringMethodName;
  /** Keeps this many of the newest values; null: all. */
  recent: number | null;
  /** A share, legal for the method. */
  newestWeight: number;
  successes: number;
  /** How many kinds of evidence mastery needs. */
  kindsNeeded: number;
}

/** The standing that follows from evidence: method, one rounding at the end, level. */
export function standingFrom(evidence: Evidence, rules: Rules): Standing {
  if ("problem" in evidence) return { kind: "check", problem: evidence.problem };
  if (evidence.values.length === 0) return { kind: "notAssessed" };
  const { values, context } = scored(evidence, rules);
  const method: ScoringMethod = SCORING_METHODS[rules.method];
  const answer = method.score(values, context);
  const score = typeof answer === "number" ? round(answer) : null;
  // Without a value of the method's own the newest score says where the student is.
  const value = score ?? round(values[values.length - 1] as number);
  const mastered = isMastery(rules.scale, rules.criterion, value);
  if (mastered && typeof answer !== "number")
    return { kind: "moreEvidence", of: "scores", ...answer, value, score };
  const kinds = kindsIn(evidence);
  if (mastered && kinds < rules.kindsNeeded) {
    return { kind: "moreEvidence", of: "kinds", have: kinds, need: rules.kindsNeeded, value, score };
  }
  return { kind: "assessed", value, score, level: levelOf(rules.scale, rules.levels, value).name, mastered };
}

/** The values that the method looks at, the newest alone where the policy says so, and what else it goes by. */
export function scored(
  { values, weights }: Extract<Evidence, { values: unknown }>,
  rules: Rules,
): { values: readonly number[]; context: ScoringContext } {
  const last = <T>(list: readonly T[]): readonly T[] =>
    rules.recent === null || rules.recent >= list.length ? list : list.slice(-rules.recent);
  const { scale, criterion, newestWeight, successes } = rules;
  const context = { scale, criterion, newestWeight, successes, weights: weights ? last(weights) : null };
  return { values: last(values), context };
}

/** Evidence of no named kind is of one. */
function kindsIn({ weights }: Extract<Evidence, { values: unknown }>): number {
  return weights ? new Set(weights.map(({ kind }) => kind)).size : 1;
}
