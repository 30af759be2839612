import type { SetupChange, SetupRow } from "./setup";
import { scaleIn } from "./withScale";

/** A Mark row of the policy: what is typed instead of a score, and what it means. */
export function markChange(mark: string, meaning: string): SetupChange {
  return { list: "policy", match: { Setting: "Mark", Value: mark }, set: { "What it means": meaning } };
}

/** The names of the policy's own levels, best first. */
export function levelNames(policy: readonly SetupRow[]): string[] {
  return scaleIn(policy)
    .filter((row) => row["Setting"] === "Level")
    .map((row) => String(row["Value"]));
}
