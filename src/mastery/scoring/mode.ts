import { round } from "../rounding";
import { compare } from "../scale";
import type { ScoringContext, ScoringMethod } from "./scoringMethod";

/**
 * The most frequent value; on a tie the better one. Values are the same when they round to the same two decimals.
 * No parameters.
 *
 * Source: the mode as standards-based gradebooks offer it for rubric levels (TeacherEase, Educate). On a tie Educate takes
 * the more recent.
 */
export const mode: ScoringMethod = {
  plain: "the most frequent one",
  score: (values, { scale }) => mostFrequent(values, scale).value,
  working(values, { scale }, written) {
    const { value, times, ties } = mostFrequent(values, scale);
    const how =
      ties > 1 ? `the better of ${ties} that stand ${times}×` : `it stands ${times}× of ${values.length}`;
    return `the most frequent counts: ${written(value)}, ${how}`;
  },
};

function mostFrequent(values: readonly number[], scale: ScoringContext["scale"]) {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(round(value), (counts.get(round(value)) ?? 0) + 1);
  const times = Math.max(...counts.values());
  const frequent = [...counts].flatMap(([value, count]) => (count === times ? [value] : []));
  const value = frequent.reduce((best, one) => (compare(scale, one, best) > 0 ? one : best));
  return { value, times, ties: frequent.length };
}
