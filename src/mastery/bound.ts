import { nameKey } from "./name";
import type { Level, Scale } from "./scale";

/** A cut as a teacher writes it: "80 %", "4 of 5", 3, "Proficient". */
export type Bound =
  | { kind: "share"; share: number }
  | { kind: "number"; number: number }
  | { kind: "level"; name: string };

/** What a bound is read against. `points`: the one number of points possible, where one was given. */
export interface BoundContext {
  scale: { maximum: number; best: Scale["best"]; levels: readonly Pick<Level, "name" | "from" | "codes">[] };
  points?: number | null;
}

/**
 * The bound in the scale's numbers, or null when it means nothing there or lies outside 0 to the maximum
 * (domain.md §2): a number below 1 is a share; 1 is a share on scales above 10; with points p, a number
 * from 1 to p is in those points. On a scale that counts downwards a bound is always a value.
 */
export function resolveBound(bound: Bound, { scale, points = null }: BoundContext): number | null {
  const value = boundValue(bound, scale, points);
  return value !== null && value >= 0 && value <= scale.maximum ? value : null;
}

function boundValue(bound: Bound, scale: BoundContext["scale"], points: number | null): number | null {
  if (bound.kind === "level") return levelBound(bound.name, scale.levels);
  if (scale.best === "lowest") return bound.kind === "number" ? bound.number : null;
  if (bound.kind === "share") return bound.share * scale.maximum;
  const { number } = bound;
  if (number > 0 && number < 1) return number * scale.maximum;
  if (points !== null && number >= 1 && number <= points) return (number / points) * scale.maximum;
  if (number === 1 && scale.maximum > 10) return scale.maximum;
  return number;
}

function levelBound(name: string, levels: BoundContext["scale"]["levels"]): number | null {
  const wanted = nameKey(name);
  const level = levels.find(
    (candidate) =>
      nameKey(candidate.name) === wanted || candidate.codes.some((code) => nameKey(code) === wanted),
  );
  return level ? level.from : null;
}
