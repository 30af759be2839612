import type { Mark } from "../../mastery/mark";
import { round } from "../../mastery/rounding";
import type { Scale } from "../../mastery/scale";
import { textOf, type Cell } from "../cell";
import { words, written } from "./words";

/** A mark as it stands in its cell, and what came of it. */
export interface ReadMark {
  typed: Cell;
  mark: Mark;
  /** Points possible of its column; null: none are given. */
  outOf: number | null;
}

/** A score with its value on the scale: "8 of 10 = 80". */
export function markOnScale(read: ReadMark, value: number, scale: Scale): string {
  const typed = typedText(read);
  const outOf = pointsBehind(read, value, scale);
  const mark = outOf === null ? typed : words.ofPoints(typed, plainText(outOf));
  return words.is(mark, written(value)) + noteOn(read.mark, value, scale);
}

/** A mark that is no attempt, and why it does not count. */
export function notCounted(read: Pick<ReadMark, "typed" | "mark">): string {
  const kind = typeof read.mark === "number" ? "blank" : read.mark.kind;
  return words.notCounted[kind === "excused" || kind === "owed" ? kind : "blank"](typedText(read));
}

/** As a person sees it in the cell. */
function typedText({ typed, mark }: Pick<ReadMark, "typed" | "mark">): string {
  if (typed === true) return "✓";
  if (typed === false) return "✗";
  if (typeof typed !== "number") return textOf(typed);
  // A cell that is formatted as a percent holds 0.85 and shows 85%.
  return typeof mark !== "number" && mark.kind === "share" ? `${round(mark.share * 100)}%` : plainText(typed);
}

/** A formula's 0.30000000000000004 is shown as 0.3. */
export function plainText(value: number): string {
  return String(Number(value.toPrecision(12)));
}

/** The column's points where the value came from them: "7/8" brings its own, a row of a long list may, too. */
export function pointsBehind(
  { mark, outOf }: ReadMark,
  value: number,
  { maximum, best }: Scale,
): number | null {
  const earned = earnedIn(mark);
  if (outOf === null || earned === null || best === "lowest") return null;
  return round((earned / outOf) * maximum) === round(value) ? outOf : null;
}

function earnedIn(mark: Mark): number | null {
  if (typeof mark === "number") return mark;
  if (mark.kind === "commaScore") return mark.earned;
  return mark.kind === "score" && mark.outOf === null ? mark.earned : null;
}

function noteOn(mark: Mark, value: number, { maximum, best }: Scale): string {
  const kind = typeof mark === "number" ? "score" : mark.kind;
  if (kind === "lowest" || kind === "value") return words.markRow;
  if (typeof mark !== "number" && mark.kind === "level" && mark.sign === 0) {
    return best === "highest" && maximum > 10 ? words.middleOfLevel : "";
  }
  return best === "highest" && round(value) > maximum ? words.bonus : "";
}
