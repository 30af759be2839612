import type { Mark, MarkProblem } from "./mark";
import type { EvidenceWeight } from "./scoring/scoringMethod";
import { fullMarks, levelValue, worst, type Level, type Scale } from "./scale";

/** How plain numbers without points possible are meant, decided once for the whole range (domain.md §2). */
export type Numbers = "onScale" | "percents" | "shares" | "unknown";

/** What a student's marks are put on: a scale with its levels under the criterion in force. */
export interface Measure {
  scale: Scale;
  levels: readonly Level[];
  numbers: Numbers;
}

/**
 * Values in the scale's numbers, in order, or the first problem that keeps the row from being answered. `weights`: what
 * each weighs, where kinds of evidence are known.
 */
export type Evidence =
  | { values: readonly number[]; weights?: readonly EvidenceWeight[] }
  | { problem: MarkProblem };

/** What the plain numbers of a whole range look like, gathered while it is read. */
export interface NumbersSeen {
  /** The largest, at least 0. */
  most: number;
  betweenZeroAndOne: boolean;
}

/**
 * Numbers without points: on the scale when a policy table names one, unless at 100 none exceeds 1.5 and one
 * lies between 0 and 1 (shares). Without a table, something above 10 makes them percents; else nobody knows.
 */
export function meaningOfNumbers(seen: NumbersSeen, scale: Scale, hasTable: boolean): Numbers {
  if (scale.best === "lowest") return "onScale";
  const shares = seen.betweenZeroAndOne && seen.most <= 1.5;
  if (shares && (!hasTable || scale.maximum === 100)) return "shares";
  if (hasTable) return "onScale";
  return seen.most > 10 ? "percents" : "unknown";
}

/** No bonus goes so far: a larger value is a slip, and sums of such numbers leave what a computer can hold. */
const MOST = 1e9;

/** Puts a row of marks on the scale. `outOf[i]`: points possible of mark i, null where none are given. */
export function evidenceOf(
  marks: readonly Mark[],
  outOf: readonly (number | null)[],
  measure: Measure,
): Evidence {
  const plain = plainShares(marks, outOf, measure.scale);
  if (plain) return { values: plain };
  const values: number[] = [];
  for (let position = 0; position < marks.length; position++) {
    const mark = marks[position] as Mark;
    const points = outOf[position] ?? null;
    const value =
      typeof mark === "number" ? scoreValue(mark, null, points, measure) : valueOf(mark, points, measure);
    if (typeof value === "number" && value <= MOST) values.push(value);
    else if (value !== null)
      return { problem: typeof value === "number" ? notOnScale(measure.scale) : value };
  }
  return { values };
}

/**
 * A class has thousands of plain scores under plain points: these are put on the scale without looking at each
 * as a mark. null when anything else stands in the row.
 */
function plainShares(
  marks: readonly Mark[],
  outOf: readonly (number | null)[],
  scale: Scale,
): number[] | null {
  if (scale.best === "lowest") return null;
  const values: number[] = [];
  for (let position = 0; position < marks.length; position++) {
    const earned = marks[position];
    const points = outOf[position];
    if (typeof earned !== "number" || typeof points !== "number") return null;
    if (!(points > 0) || earned < 0 || isShareLike(earned, points)) return null;
    const value = (earned / points) * scale.maximum;
    if (value > MOST) return null;
    values.push(value);
  }
  return values;
}

/** From 5 points on nobody gives less than one: more likely a share typed or pasted into a points column. */
function isShareLike(earned: number, points: number): boolean {
  return points >= 5 && earned > 0 && earned < 1;
}

/** Whether a mark is an attempt: nothing there, excused and owed are none. */
export function isAttempt(mark: Mark): boolean {
  return (
    typeof mark === "number" || !(mark.kind === "blank" || mark.kind === "excused" || mark.kind === "owed")
  );
}

/** A mark's value on the scale; null when it is no evidence. */
function valueOf(
  mark: Exclude<Mark, number>,
  points: number | null,
  measure: Measure,
): number | null | MarkProblem {
  const { scale } = measure;
  switch (mark.kind) {
    case "blank":
    case "excused":
    case "owed":
      return null;
    case "unreadable":
      return mark.problem;
    case "tick":
      return fullMarks(scale);
    case "lowest":
      return worst(scale);
    case "value":
      return mark.value;
    case "share":
      return scale.best === "lowest" ? notOnScale(scale) : mark.share * scale.maximum;
    case "level":
      return withSign(levelValue(scale, measure.levels, mark.name), mark.sign, scale);
    case "score": {
      const value = scoreValue(mark.earned, mark.outOf, points, measure);
      const sign = mark.tag === "+" ? 1 : /[-−–]/.test(mark.tag) ? -1 : 0;
      return typeof value === "number" ? withSign(value, sign, scale) : value;
    }
    case "commaScore": {
      const possible = points ?? scale.maximum;
      const twoScores = mark.parts[0] <= possible && mark.parts[1] <= possible;
      return twoScores
        ? { code: "comma", typed: mark.typed }
        : scoreValue(mark.earned, null, points, measure);
    }
  }
}

/** A plus is better by the scale's step: 2+ is 2.3 where 4 is the best, and 1.7 where 1 is. */
function withSign(value: number, sign: -1 | 0 | 1, { best, maximum, step }: Scale): number {
  if (sign === 0) return value;
  const better = best === "highest" ? 1 : -1;
  return Math.min(maximum, Math.max(0, value + better * sign * (step ?? 0)));
}

function scoreValue(
  earned: number,
  ownPoints: number | null,
  columnPoints: number | null,
  { scale, numbers }: Measure,
): number | MarkProblem {
  if (earned < 0) return { code: "negative" };
  if (scale.best === "lowest") {
    return ownPoints === null && earned <= scale.maximum ? earned : notOnScale(scale);
  }
  const points = ownPoints ?? columnPoints;
  if (points !== null) {
    if (!(points > 0)) return { code: "noPoints" };
    if (ownPoints === null && isShareLike(earned, points)) {
      return { code: "shareOrPoints", earned, outOf: points };
    }
    return (earned / points) * scale.maximum;
  }
  return unpointed(earned, scale, numbers);
}

function unpointed(earned: number, scale: Scale, numbers: Numbers): number | MarkProblem {
  switch (numbers) {
    case "shares":
      return earned * scale.maximum;
    case "percents":
      return (earned / 100) * scale.maximum;
    case "unknown":
      return earned === 0 ? 0 : { code: "unknownPoints", earned };
    case "onScale":
      // A bonus goes a little over; 85 on a scale of 4 is a percent in the wrong place.
      return scale.maximum <= 10 && earned > 2 * scale.maximum ? notOnScale(scale) : earned;
  }
}

function notOnScale(scale: Scale): MarkProblem {
  return { code: "notOnScale", maximum: scale.maximum };
}
