import type { Cell } from "../../workbook/cell";
import { numberIn } from "../../workbook/layout/cellKinds";
import { round } from "../../mastery/rounding";
import type { StandardInClass } from "../../workbook/gradebook/classBook";
import type { LevelsOfStandard } from "./setup";
import { words } from "./words";

/** The fewest points that reach a share of them; `step`: 1 for whole points, 0.5 where halves are given. */
export function pointsAt(share: number, outOf: number, step: number): number {
  return Math.ceil(round((share * outOf) / step)) * step;
}

/** Where mastery begins on a standard, in the points of its columns: "16 of 20". */
export function cutIn(
  { scale, criterion, chains }: StandardInClass,
  scores: readonly Cell[],
): Pick<LevelsOfStandard, "cut" | "perfect"> {
  if (scale.best === "lowest") return { cut: String(criterion), perfect: criterion <= 1 };
  const points = chains.flatMap(({ sittings }) => sittings.map(({ outOf }) => outOf));
  // Without points a small scale is the points.
  const own = points.map((outOf) => outOf ?? (scale.maximum <= 10 ? scale.maximum : null));
  const [outOf = null] = own;
  const perfect = round(criterion) >= scale.maximum;
  if (outOf === null || own.some((other) => other !== outOf)) return { cut: "", perfect };
  if (outOf === 1) return { cut: words.percentCut(criterion, scale.maximum), perfect };
  const needed = pointsAt(criterion / scale.maximum, outOf, stepOf(scores));
  return { cut: words.cut(round(needed), outOf), perfect: needed >= outOf };
}

/** The smallest step in which points are given. */
function stepOf(scores: readonly Cell[]): number {
  const numbers = scores.flatMap((score) => numberIn(score) ?? []);
  return [1, 0.5].find((step) => numbers.every((number) => Number.isInteger(number / step))) ?? 0.01;
}
