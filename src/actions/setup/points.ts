import { cellKind, numberIn } from "../../workbook/layout/cellKinds";
import type { AssessedItem } from "./assessedItem";
import type { MarkScale } from "./markScale";
import { markTotal } from "./markSystem";

export interface Points {
  /** null: marks that need none, or nothing stands there yet. */
  outOf: number | null;
  guessed: boolean;
}

/** Totals teachers give; a class seldom misses the next one by much. */
const USUAL = [1, 2, 3, 4, 5, 10, 15, 20, 25, 30, 40, 50] as const;
/** Percent columns go over by a bonus, no further. */
const MOST_PERCENT = 120;

/** Out of how many points each item is: as stated, 1 for shares, as the scale says, else the best guess. */
export function pointsOf(items: readonly AssessedItem[], scale: MarkScale): Points[] {
  const best = items.map(bestNumber);
  const total = markTotal(items);
  const percents = items.some(({ outOf }, at) => outOf === null && (best[at] ?? 0) > 50);
  return items.map((item, at) => {
    if (item.outOf !== null) return { outOf: item.outOf, guessed: false };
    if (isShares(item)) return { outOf: 1, guessed: false };
    const most = best[at] ?? 0;
    // Where a scale counts down there are no points.
    if (scale.kind === "down") return { outOf: null, guessed: false };
    // On a rubric the points are those of the scale, whatever scale is chosen later.
    const isOnRubric = scale.kind === "rubric" || (scale.kind === "words" && most > 0);
    if (isOnRubric && most <= scale.maximum) return { outOf: scale.maximum, guessed: false };
    if (most === 0) return { outOf: null, guessed: false };
    // Right or wrong.
    if (most === 1) return { outOf: 1, guessed: false };
    return { outOf: total ?? likelyTotal(most, percents ? "percents" : "points"), guessed: true };
  });
}

/** Numbers in text with %, numbers shown as percentages, or none above 1 and some between 0 and 1. */
function isShares({ scores, percents }: AssessedItem): boolean {
  const numbers = plainNumbers(scores);
  if (percents || scores.some((score) => cellKind(score) === "share"))
    return numbers.every((number) => number <= 1.5);
  return numbers.every((number) => number <= 1) && numbers.some((number) => number > 0 && number < 1);
}

function plainNumbers(scores: AssessedItem["scores"]): number[] {
  return scores.flatMap((score) => (cellKind(score) === "number" ? (numberIn(score) ?? []) : []));
}

/** The largest plain number; 0 where none stands. */
export function bestNumber({ scores }: AssessedItem): number {
  return plainNumbers(scores).reduce((most, number) => Math.max(most, number), 0);
}

/** Below this share of a usual total even the best of a class would not be near mastery. */
const FAR_BELOW = 0.8;

function likelyTotal(most: number, others: "percents" | "points"): number {
  if (most > 50 && most <= MOST_PERCENT) return 100;
  if (most > MOST_PERCENT) return Math.ceil(most / 50) * 50;
  if (others === "percents" && most > 25) return 100;
  const total = USUAL.find((usual) => usual >= most) ?? 100;
  // A total that puts the whole class far below it is none.
  return most < total * FAR_BELOW ? most : total;
}
