import { findPeople } from "../../workbook/layout/people";
import { pointsIn } from "../../workbook/layout/points";
import { findPointsRow } from "../../workbook/layout/pointsRow";
import type { NewCell } from "../../workbook/snapshot";
import type { ClassPlace } from "./classPlace";

/** The cell that tells the points of a new column; row from 0. */
export interface PointsCell {
  row: number;
  value: NewCell;
}

/** Where a tab keeps the points possible in a row; null where it does not, or not those that Assessments says. */
export function pointsCell(
  { placed, rows }: ClassPlace,
  { original, said, outOf }: { original: number; said: number | null; outOf: number | null },
): PointsCell | null {
  const people = findPeople(placed.cells);
  if (!people || outOf === null) return null;
  const columns = rows.flatMap(({ row }) => placed.columnOf(row.column) ?? []);
  const found = findPointsRow(
    placed.cells,
    people,
    [...new Set(columns)].sort((a, b) => a - b),
  );
  const stands = found ? placed.cells[found.row]?.[original] : null;
  if (!found || pointsIn(stands) === null || pointsIn(stands) !== said) return null;
  // "/10" stays "/10".
  const isSame = outOf === said && typeof stands === "string";
  return { row: found.row, value: isSame ? `'${stands}` : outOf };
}
