import { evidenceOf } from "../../mastery/evidence";
import type { Mark, MarkProblem } from "../../mastery/mark";
import { nameKey } from "../../mastery/name";
import { round } from "../../mastery/rounding";
import { keyOf, textOf, type Cell } from "../../workbook/cell";
import type { StandardInClass } from "../../workbook/gradebook/classBook";
import { levelNames, parseMark } from "../../workbook/markCell";
import type { Policy } from "../../workbook/policy";
import type { NewCell } from "../../workbook/snapshot";

/** What stands in a line's score cell. */
export type TypedScore =
  | { kind: "score"; mark: Mark; text: string }
  | { kind: "absent" }
  | { kind: "noShow" }
  | { kind: "excused" }
  | { kind: "nothing" }
  | { kind: "unreadable"; problem: MarkProblem; cell: Cell };

const NO_SHOW = ["ns", "no-show", "no show"].map(nameKey);

/** Reads it as the gradebook would be read, where a code for work that is owed says that the student was absent. */
export function readTyped(cell: Cell, { scale }: StandardInClass, { codes }: Policy): TypedScore {
  const vocabulary = { codes, levels: levelNames(scale.levels), plusMinus: scale.step !== null };
  const mark = parseMark(cell, vocabulary);
  if (typeof mark === "number") return { kind: "score", mark, text: textOf(cell) };
  const isWord = ["unreadable", "owed", "excused"].includes(mark.kind);
  if (isWord && NO_SHOW.includes(keyOf(cell))) return { kind: "noShow" };
  switch (mark.kind) {
    case "owed":
      return { kind: "absent" };
    case "excused":
      return { kind: "excused" };
    case "blank":
      return { kind: "nothing" };
    case "unreadable":
      return { kind: "unreadable", problem: mark.problem, cell };
    default:
      return { kind: "score", mark, text: cell === true ? "✓" : textOf(cell) };
  }
}

/** "7/10" brings its points along. */
export function ownPoints(mark: Mark): number | null {
  return typeof mark === "object" && mark.kind === "score" ? mark.outOf : null;
}

/** A bonus goes a little over; 85 of 8 points is a percent in the wrong place. */
const MOST_TIMES = 2;

export type Valued = { value: number; isBonus: boolean } | { problem: MarkProblem } | { tooMuch: number };

/** A score on the scale under the points of its column, or why it cannot stand there. */
export function valued(mark: Mark, outOf: number | null, { scale, levels }: StandardInClass): Valued {
  const read = evidenceOf([mark], [outOf], { scale, levels, numbers: "onScale" });
  if ("problem" in read) return read;
  const points = scale.best === "lowest" ? null : (ownPoints(mark) ?? outOf);
  const earned = earnedIn(mark, points);
  if (points !== null && earned !== null && round(earned) > MOST_TIMES * points) return { tooMuch: points };
  return {
    value: round(read.values[0] as number),
    isBonus: points !== null && earned !== null && round(earned) > round(points),
  };
}

function earnedIn(mark: Mark, points: number | null): number | null {
  if (typeof mark === "number") return mark;
  if (mark.kind === "share") return points === null ? null : mark.share * points;
  return mark.kind === "score" || mark.kind === "commaScore" ? mark.earned : null;
}

/** `isPercent`: the column shows its numbers as percentages, and holds shares. */
export interface ScoreColumn {
  outOf: number | null;
  isPercent: boolean;
}

/** The cell to be written: a number where it is one in the column's points, else the text as it was typed. */
export function cellOf({ mark, text }: { mark: Mark; text: string }, column: ScoreColumn): NewCell {
  if (typeof mark === "number") return mark;
  if (mark.kind === "commaScore") return mark.earned;
  if (mark.kind === "score" && mark.tag === "") return mark.earned;
  if (mark.kind === "share") return shareCell(mark.share, column) ?? `'${text}`;
  return `'${text}`;
}

/** 85 % of 20 is 17. From 5 points on a share stands only in cells that show percentages, and there below 100 %. */
function shareCell(share: number, { outOf, isPercent }: ScoreColumn): number | null {
  if (outOf === 1) return share;
  if (isPercent) return share > 0 && share < 1 ? share : null;
  const points = outOf === null ? null : round(share * outOf);
  return points !== null && outOf !== null && Math.abs(points - share * outOf) < 1e-9 ? points : null;
}
