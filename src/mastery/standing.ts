import type { Evidence } from "./evidence";
import type { MarkProblem } from "./mark";
import { round } from "./rounding";
import { SCORING_METHODS, type ScoringMethodName } from "./scoring/methods";
import { isMastery, levelOf, type Level, type Scale } from "./scale";

/** How a student stands on one standard. Not assessed is neither zero nor "not yet". */
export type Standing =
  | { kind: "notAssessed" }
  | { kind: "check"; problem: MarkProblem }
  | { kind: "assessed"; value: number; level: string; mastered: boolean };

export interface Rules {
  scale: Scale;
  /** The levels under the criterion, as `levelsUnder` gives them. */
  levels: readonly Level[];
  criterion: number;
  method: ScoringMethodName;
  /** Keeps this many of the newest values; null: all. */
  recent: number | null;
}

/** The standing that follows from evidence: method, one rounding at the end, level. */
export function standingFrom(evidence: Evidence, rules: Rules): Standing {
  if ("problem" in evidence) return { kind: "check", problem: evidence.problem };
  if (evidence.values.length === 0) return { kind: "notAssessed" };
  const values = rules.recent === null ? evidence.values : evidence.values.slice(-rules.recent);
  const value = round(SCORING_METHODS[rules.method](values, rules));
  const level = levelOf(rules.scale, rules.levels, value);
  return {
    kind: "assessed",
    value,
    level: level.name,
    mastered: isMastery(rules.scale, rules.criterion, value),
  };
}
