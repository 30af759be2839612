import { round } from "../../mastery/rounding";
import { textOf } from "../cell";
import type { ResultEntry } from "./classBook";

/** A mark as it stands in its cell; a cell formatted as a percent holds 0.85 and shows 85%. */
export function asTyped({ typed, mark }: Pick<ResultEntry, "typed" | "mark">): string {
  if (typed === true) return "✓";
  if (typeof typed === "number" && typeof mark !== "number" && mark.kind === "share") {
    return `${round(mark.share * 100)}%`;
  }
  return textOf(typed);
}
