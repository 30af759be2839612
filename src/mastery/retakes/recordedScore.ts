import { compare, fullMarks, reaches, type Scale } from "../scale";

/** How a chain becomes the recorded score (domain.md §5). Everything on the scale. */
export interface RecordingRule {
  rule: "highest" | "replace" | "mean" | "mean if mastered" | "credit back";
  /** null: a retake counts as it is. */
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
  const capped = retakes.map((value) => {
    const { cap } = terms;
    return cap !== null && compare(scale, value, cap) > 0 ? cap : value;
  });
  switch (terms.rule) {
    case "highest":
      return capped.reduce(better, original);
    case "replace":
      return capped[capped.length - 1] ?? original;
    case "mean":
      return meanOf([original, ...capped]);
    case "mean if mastered": {
      const isMastered = retakes.some((value) => reaches(scale, value, terms.criterion));
      const best = capped.slice(1).reduce(better, capped[0] ?? original);
      return isMastered ? meanOf([original, best]) : better(original, best);
    }
    case "credit back":
      return original + terms.creditBack * (fullMarks(scale) - original) * terms.corrections;
  }
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
