import { resolveBound } from "../mastery/bound";
import type { RecordingRule } from "../mastery/retakes/recordedScore";
import type { Level, Scale } from "../mastery/scale";
import type { Policy } from "./policy";

/** What a chain is judged by. `levels`: as they hold under the criterion. */
interface Judged {
  scale: Scale;
  levels: readonly Level[];
  criterion: number;
}

/** How a policy records a chain, no correction done yet. */
export function recordingRule(
  { settings: { retakeRule, retakeWorth, retakeCap, creditBack } }: Policy,
  { scale, levels, criterion }: Judged,
): RecordingRule {
  // A level's name is its bound under the criterion where it is used there, else its own.
  const inForce = { ...scale, levels: [...levels, ...scale.levels] };
  const cap = retakeCap && resolveBound(retakeCap, { scale: inForce });
  return { rule: retakeRule, worth: retakeWorth, cap, creditBack, criterion, corrections: 0 };
}

/** Whether the policy's cap means nothing on the scale of the rule that was made of it. */
export function isCapIllegal({ settings: { retakeCap } }: Policy, { cap }: RecordingRule): boolean {
  return retakeCap !== null && cap === null;
}

/** A value of the scale in points; where the scale counts downwards, or no points are known, the value itself. */
export function inPoints(value: number, { maximum, best }: Scale, outOf: number | null): number {
  return outOf === null || best === "lowest" ? value : (value / maximum) * outOf;
}
