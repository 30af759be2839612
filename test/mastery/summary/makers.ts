import type { Outcome } from "../../../src/mastery/summary/tally";
import type { StandardResult } from "../../../src/mastery/summary/studentSummary";
import { levelOf, levelsUnder, reaches, type Scale } from "../../../src/mastery/scale";
import { percentScale } from "../makers";

/** A value, or in short: "–" not assessed, "?" cannot be read, "EX" excused, "3+" at mastery with a value of 3 but more evidence is needed. */
export type Shorthand = number | string;

/** On a percent scale with mastery at 80, unless a test says otherwise. */
export function result(short: Shorthand, change: Partial<StandardResult> = {}): StandardResult {
  const scale = change.scale ?? percentScale();
  const criterion = change.criterion ?? scale.criterion;
  return {
    code: "A",
    priority: true,
    scale,
    criterion,
    outcome: outcome(short, scale, criterion),
    ...change,
  };
}

export function outcome(
  short: Shorthand,
  scale: Scale = percentScale(),
  criterion = scale.criterion,
): Outcome {
  if (short === "–") return { kind: "notAssessed" };
  if (short === "?") return { kind: "check", problem: { code: "negative" } };
  if (short === "EX") return { kind: "excused" };
  const value = typeof short === "number" ? short : parseFloat(short);
  if (typeof short === "string") {
    return { kind: "moreEvidence", of: "scores", have: 1, need: 2, value, score: null };
  }
  const level = levelOf(scale, levelsUnder(scale, criterion), value).name;
  return { kind: "assessed", value, score: value, level, mastered: reaches(scale, value, criterion) };
}

/** So many of each: `many([12, 80], [3, 40])`. */
export function many(...parts: [number, Shorthand][]): Outcome[] {
  return parts.flatMap(([times, short]) => Array.from({ length: times }, () => outcome(short)));
}
