import { fullMarks, worst, type Scale } from "../scale";

/** The ends of a scale: all that is needed to compare its values with those of others. */
export type ScaleEnds = Pick<Scale, "best" | "maximum">;

/** What values of several scales are told in. */
export const PERCENT: ScaleEnds = { best: "highest", maximum: 100 };

/**
 * How far a value lies from the worst of its scale (0) to full marks (1), whichever end is the best: 3 of 4 is 0.75; a
 * German 2 is 0.8, because 6 is the worst and 1 full marks. A bonus lies above 1.
 */
export function shareOfScale(scale: ScaleEnds, value: number): number {
  const [from, to] = [worst(scale), fullMarks(scale)];
  // A scale of a single value has no way to go; and nobody reads −0.
  return from === to ? 1 : (value - from) / (to - from) || 0;
}

/** The value of a scale that is such a share of it, not yet rounded. */
export function valueAtShare(scale: ScaleEnds, share: number): number {
  const from = worst(scale);
  return from + share * (fullMarks(scale) - from);
}

/** The scale that all have in common; per cent where they are several, or none. */
export function commonScale(scales: readonly ScaleEnds[]): ScaleEnds {
  const [first] = scales;
  const isCommon = scales.every(({ best, maximum }) => best === first?.best && maximum === first.maximum);
  return first && isCommon ? { best: first.best, maximum: first.maximum } : PERCENT;
}
