import { keyOf } from "../cell";
import { PART } from "./topics";
import { foldedText } from "./foldedText";
import type { Column } from "./wideColumns";

/** "Theory 1 %": marks given in per cent, where no column holds the points of "Theory 1". */
export function withPercentMarks(columns: readonly Column[]): Column[] {
  return columns.map((column) => {
    const [, base] = /^(.*\p{L}{3}.*\d) ?%$/u.exec(column.heading.title ?? "") ?? [];
    if (column.not !== "summary" || base === undefined || PART.test(foldedText(base))) return column;
    const isCopy = columns.some(
      (other) => other !== column && keyOf(other.heading.cell).startsWith(keyOf(base)),
    );
    return isCopy || column.profile.numeric === 0 ? column : { ...column, kind: "assessment", not: null };
  });
}
