import { columnLetters } from "../../workbook/cell";
import type { Place } from "./finding";

/** Where the first of some cells stands; columns from 0. */
export function placeOfFirst(
  { tab, column }: { tab: string; column: number },
  cells: readonly { row: number }[],
): Place {
  return { tab, row: cells[0]?.row ?? null, column: columnLetters(column) };
}
