import { round } from "./rounding";

/** One named band of a scale. `from` is its bound in the scale's own numbers; bounds include themselves. */
export interface Level {
  name: string;
  from: number;
  /** "#rrggbb", or null. */
  colour: string | null;
  /** What a teacher may type for this level instead of its name. */
  codes: readonly string[];
}

/** `lowest`: 1 is better than 6; bounds are upper bounds then, and points possible are not used. */
export type Best = "highest" | "lowest";

export interface Scale {
  name: string;
  /** The highest number of the scale, 100 unless the scale says otherwise. */
  maximum: number;
  best: Best;
  /** Where mastery begins, in the scale's numbers, unless a standard or an argument says otherwise. */
  criterion: number;
  /** Best first; never empty. */
  levels: readonly Level[];
  /** The name of the one level that is mastery. */
  masteryLevel: string;
  /** What + and − behind a level add and take away; null: not used. */
  step: number | null;
}

/** The level of everything below mastery where a scale names none. */
export const NOT_YET = "Not yet";

/** 1 when `a` is better than `b`, −1 when it is worse, 0 when both round to the same (domain.md §4). */
export function compare(scale: Pick<Scale, "best">, a: number, b: number): number {
  const difference = Math.sign(round(a) - round(b));
  return scale.best === "highest" ? difference : -difference || 0;
}

/** Where the best of the values stands, of several the first; -1 when there is none. */
export function firstBest(values: readonly number[], scale: Pick<Scale, "best">): number {
  let best = -1;
  values.forEach((value, at) => {
    if (best < 0 || compare(scale, value, values[best] as number) > 0) best = at;
  });
  return best;
}

/** Whether the value reaches the bound, the bound included. */
export function reaches(scale: Pick<Scale, "best">, value: number, bound: number): boolean {
  return compare(scale, value, bound) >= 0;
}

/** Where the mastery level stands in `levels`. */
export function masteryIndex(scale: Scale): number {
  const index = scale.levels.findIndex((level) => level.name === scale.masteryLevel);
  return index < 0 ? scale.levels.length - 1 : index;
}

/**
 * The levels as they hold under a criterion, best first, bounds rounded: the mastery level starts at the criterion; a level
 * above it whose bound is not above the criterion, or below it whose bound is not below, is not used
 * (domain.md §3). So a student has mastered exactly when the level is the mastery level or above.
 */
export function levelsUnder(scale: Scale, criterion: number): Level[] {
  const mastery = masteryIndex(scale);
  const used = scale.levels.flatMap((level, index) => {
    if (index === mastery) return [{ ...level, from: round(criterion) }];
    const side = compare(scale, level.from, criterion);
    return (index < mastery ? side > 0 : side < 0) ? [{ ...level, from: round(level.from) }] : [];
  });
  const lowest = used[used.length - 1];
  const nothingBelow = lowest !== undefined && lowest.name === scale.masteryLevel;
  return nothingBelow && !isWorst(scale, criterion) ? [...used, notYet(scale)] : used;
}

function isWorst(scale: Scale, value: number): boolean {
  return reaches(scale, worst(scale), value);
}

/** The number nobody can be below. */
export function worst(scale: Pick<Scale, "best" | "maximum">): number {
  return scale.best === "highest" ? 0 : scale.maximum;
}

/** The number of full marks; scales that count downwards begin at 1, as school marks do. */
export function fullMarks(scale: Pick<Scale, "best" | "maximum">): number {
  return scale.best === "highest" ? scale.maximum : 1;
}

function notYet(scale: Scale): Level {
  return { name: NOT_YET, from: worst(scale), colour: null, codes: [] };
}

/** The level a rounded value stands at, of levels as `levelsUnder` gives them. The last reaches down to the worst value. */
export function levelOf(scale: Pick<Scale, "best">, levels: readonly Level[], rounded: number): Level {
  const down = scale.best === "lowest";
  for (const level of levels) {
    if (down ? rounded <= level.from : rounded >= level.from) return level;
  }
  const last = levels[levels.length - 1];
  if (!last) throw new Error("a scale without levels");
  return last;
}

/** Whether a value is mastery under a criterion. */
export function isMastery(scale: Scale, criterion: number, value: number): boolean {
  return reaches(scale, value, criterion);
}

/**
 * The number a level's name stands for, typed as a mark: on a rubric (maximum at most 10) its bound, on a
 * percent scale the middle of its range. A level that is not used under the criterion counts as the nearest
 * used one on its side of the criterion (domain.md §2).
 */
export function levelValue(scale: Scale, levels: readonly Level[], name: string): number {
  const index = nearestUsed(scale, levels, name);
  const level = levels[index];
  if (!level) throw new Error("a scale without levels");
  if (scale.best === "lowest" || scale.maximum <= 10) return level.from;
  const above = levels[index - 1];
  const top = above ? above.from : Math.max(scale.maximum, level.from);
  return (level.from + top) / 2;
}

/** A name that is not used: above mastery the mastery level, below it the first level below. */
function nearestUsed(scale: Scale, levels: readonly Level[], name: string): number {
  const direct = levels.findIndex((level) => level.name === name);
  if (direct >= 0) return direct;
  const mastery = levels.findIndex((level) => level.name === scale.masteryLevel);
  const asked = scale.levels.findIndex((level) => level.name === name);
  return asked < masteryIndex(scale) ? mastery : Math.min(mastery + 1, levels.length - 1);
}
