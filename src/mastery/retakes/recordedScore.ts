import { meanOf } from "../scoring/scoringMethod";
import { compare, fullMarks, reaches, type Scale } from "../scale";

/** How a chain becomes the recorded score (domain.md §5). Everything on the scale; where it counts downwards better is less. */
export interface RecordingRule {
  rule: "highest" | "replace" | "mean" | "mean if mastered" | "credit back";
  /** The share of its score that a retake is recorded with, above 0; on a scale that counts downwards it is not used. */
  worth: number;
  /** The most a retake counts for; null: none. */
  cap: number | null;
  /** Share of the lost credit that corrections give back. */
  creditBack: number;
  criterion: number;
  /** Share of the corrections that are done. */
  corrections: number;
}

/** The recorded score of the attempts of a chain, in order; null: there is none. */
export function recordedScore(
  [original, ...retakes]: readonly number[],
  scale: Scale,
  terms: RecordingRule,
): number | null {
  if (original === undefined) return null;
  const better = (a: number, b: number) => (compare(scale, a, b) >= 0 ? a : b);
  const capped = retakesCount(retakes, scale, terms);
  const highest = capped.reduce(better, original);
  switch (terms.rule) {
    case "highest":
      return highest;
    case "replace":
      return capped[capped.length - 1] ?? original;
    case "mean":
      return meanOf([original, ...capped]);
    case "mean if mastered": {
      const isMastered = retakes.some((value) => reaches(scale, value, terms.criterion));
      return isMastered ? meanOf([original, capped.reduce(better)]) : highest;
    }
    case "credit back":
      // Once, on what the original lost: retakes do not count here, and a bonus has lost nothing.
      return better(original, underCap(original + givenBack(original, scale, terms), scale, terms));
  }
}

/** What retakes count for, in order: their worth, and that up to the cap. */
export function retakesCount(retakes: readonly number[], scale: Scale, terms: RecordingRule): number[] {
  const worth = scale.best === "highest" ? terms.worth : 1;
  return retakes.map((value) => underCap(worth * value, scale, terms));
}

function underCap(value: number, scale: Scale, { cap }: RecordingRule): number {
  return cap !== null && compare(scale, value, cap) > 0 ? cap : value;
}

function givenBack(original: number, scale: Scale, { creditBack, corrections }: RecordingRule): number {
  return creditBack * (fullMarks(scale) - original) * corrections;
}
