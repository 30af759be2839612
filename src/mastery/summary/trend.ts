import { percentOf } from "./share";

/** Where a student is heading on a standard. */
export const TRENDS = ["rising", "falling", "steady"] as const;
export type Trend = (typeof TRENDS)[number];

/**
 * The newest score against the one before it. `shares`: a student's scores on a standard as shares of its scale, in order
 * of time; compared as people read them. null: there are no two.
 */
export function trendOf(shares: readonly number[]): Trend | null {
  const [before, newest] = shares.slice(-2).map(percentOf);
  if (before === undefined || newest === undefined) return null;
  if (newest === before) return "steady";
  return newest > before ? "rising" : "falling";
}

/** Trends counted: of a student on many standards, or of a class on one. */
export type TrendCount = Record<Trend, number>;

export function countTrends(trends: readonly (Trend | null)[]): TrendCount {
  const count = (wanted: Trend) => trends.filter((trend) => trend === wanted).length;
  return { rising: count("rising"), falling: count("falling"), steady: count("steady") };
}

/** What there is more of; as many of both are mixed. null: no standard tells. */
export function overallTrend({ rising, falling, steady }: TrendCount): Trend | "mixed" | null {
  if (rising !== falling) return rising > falling ? "rising" : "falling";
  if (rising > 0) return "mixed";
  return steady > 0 ? "steady" : null;
}
