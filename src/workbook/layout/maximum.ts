import { foldedText } from "./foldedText";
import { pointsInColumn } from "./points";
import type { Column, WideTable } from "./wideColumns";

const OUT_OF = /^(?:points?|pts|total|of|value|punkte|puntos|pontos)$/;

/** "Points" or "Total" right of scores, the same for everyone and never less: what they are out of. */
export function withMaximum({ table, people }: WideTable, column: Column, left: Column | undefined): Column {
  const isBeside = left?.column === column.column - 1 && OUT_OF.test(foldedText(column.heading.cell));
  if (!left || !isBeside) return column;
  const points = pointsInColumn(table, column.column, people);
  const isMaximum =
    points !== null && column.profile.filled > 1 && left.profile.numeric > 0 && left.profile.most <= points;
  return isMaximum ? { ...column, not: "maximum", of: [left.column] } : column;
}
