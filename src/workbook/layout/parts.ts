import { textOf, type Cell } from "../cell";
import { headingKind } from "./headings";
import { rareKind } from "./rareHeadings";
import type { WideTable } from "./wideColumns";

/** How far above the titles the names of parts may stand. */
const PARTS_WITHIN = 3;

/** Whether a part of its own begins behind the last column with points: "written" over tests, "oral" over marks. */
export function isInFurtherPart(
  { table, people }: WideTable,
  column: number,
  withPoints: readonly number[],
): boolean {
  const last = Math.max(...withPoints);
  const titles = people.headerRow ?? 0;
  return table.slice(Math.max(0, titles - PARTS_WITHIN), titles).some((cells) => {
    const isOver = withPoints.some((at) => isPart(cells[at]));
    return isOver && cells.slice(last + 1, column + 1).some(isPart);
  });
}

function isPart(cell: Cell): boolean {
  return typeof cell === "string" && /\p{L}{3}/u.test(textOf(cell)) && !isSummary(cell);
}

function isSummary(cell: Cell): boolean {
  return headingKind(cell) === "summary" || headingKind(cell) === "result" || rareKind(cell) !== null;
}
