import { round } from "../../mastery/rounding";
import { reaches, type Scale } from "../../mastery/scale";
import type { Rules, Standing } from "../../mastery/standing";
import { words } from "./words";

/** Under `highest` the level does not fall, but a newest score below the criterion is named (domain.md §4). */
export function lookAgain(
  newest: number,
  { method, scale, criterion }: Pick<Rules, "method" | "scale" | "criterion">,
  standing: Standing,
): string[] {
  const mastered = standing.kind === "assessed" && standing.mastered;
  if (method !== "highest" || !mastered || reaches(scale, newest, criterion)) return [];
  return [words.lookAgain(valueWords(newest, scale))];
}

/** "40 %", "2 of 4"; on a scale that counts downwards the number alone. */
export function valueWords(value: number, { maximum, best }: Pick<Scale, "maximum" | "best">): string {
  if (best === "lowest") return String(round(value));
  return maximum === 100 ? `${round(value)} %` : `${round(value)} of ${maximum}`;
}
