import type { Scale } from "../scale";
import { percentOf } from "./share";
import { shareOfScale } from "./scaleShare";
import { tallyOf, type Outcome, type Tally } from "./tally";

/** A student's outcome on one standard of a course. */
export interface StandardResult {
  code: string;
  /** Only priority standards make up the course; the others are extra. */
  priority: boolean;
  scale: Scale;
  /** In force for the student. */
  criterion: number;
  outcome: Outcome;
}

/** A student's course. The values are shares of their scales, because standards may have several. */
export interface StudentSummary extends Tally {
  /** null while nothing is assessed. */
  mean: number | null;
  /** The first in the order of the results, where several are equal. */
  lowest: { code: string; share: number } | null;
}

/** The summary of a student's priority standards (domain.md §9). */
export function studentSummary(results: readonly StandardResult[]): StudentSummary {
  const priority = results.filter((result) => result.priority);
  const values = priority.flatMap(valueOf);
  const sum = values.reduce((total, { share }) => total + share, 0);
  const lowest = values.reduce<StudentSummary["lowest"]>(
    (kept, one) => (kept === null || percentOf(one.share) < percentOf(kept.share) ? one : kept),
    null,
  );
  const tally = tallyOf(priority.map(({ outcome }) => outcome));
  return { ...tally, mean: lowest === null ? null : sum / values.length, lowest };
}

function valueOf({ code, scale, outcome }: StandardResult): { code: string; share: number }[] {
  return "value" in outcome ? [{ code, share: shareOfScale(scale, outcome.value) }] : [];
}
