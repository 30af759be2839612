import { listed, meanOf, type ScoringMethod } from "./scoringMethod";

/**
 * The middle value in order of size; of an even number the mean of the middle two. No parameters.
 *
 * Source: O'Connor 2007, "A Repair Kit for Grading", which asks for other measures than the mean: one bad day moves the
 * median little. TeacherEase has it with the same rule for an even number.
 */
export const median: ScoringMethod = {
  plain: "the middle one",
  score: (values) => meanOf(middleOf(values)),
  working(values, _context, written) {
    const [low, high] = middleOf(values);
    const middle =
      high === undefined
        ? `the middle one is ${written(low as number)}`
        : `the middle two are ${written(low as number)} and ${written(high)}, their mean ${written(meanOf([low as number, high]))}`;
    return `the median counts: in order ${listed(inOrder(values), written, ", ")}; ${middle}`;
  },
};

function inOrder(values: readonly number[]): number[] {
  return [...values].sort((a, b) => a - b);
}

/** The one in the middle, or the two. */
export function middleOf(values: readonly number[]): number[] {
  const half = values.length / 2;
  return inOrder(values).slice(Math.ceil(half) - 1, Math.floor(half) + 1);
}
