import type { Books } from "../../workbook/gradebook/classBook";
import type { FoundTable } from "../../workbook/tables/findTable";
import type { PlacedLine } from "../../workbook/tables/tableSpec";
import { leftBecause, type LeftBecause } from "./leftAlone";
import { inOrder } from "./listing";
import { lineCells, type RosterLine } from "./rosterLine";
import type { WantedLine } from "./rosterOrder";
import type { Shown } from "./shown";

/** A line on the tab that is not ours to judge. */
export interface LeftLine {
  placed: PlacedLine;
  because: LeftBecause;
}

export function leftLines(found: FoundTable, lines: readonly RosterLine[], books: Books): LeftLine[] {
  const judged = new Set(lines.flatMap(({ placed }) => placed ?? []));
  return found.lines.flatMap((placed) => {
    const because = judged.has(placed) ? null : leftBecause(placed, books);
    return because === null ? [] : [{ placed, because }];
  });
}

/** The lines that are shown, in our order, and below them those that are left alone, as they stand. */
export function wantedLines({ policy }: Books, shown: Shown, left: readonly LeftLine[]): WantedLine[] {
  return [
    ...inOrder(shown.lines).map((one) => ({
      line: lineCells(one, policy, shown.alsoOpen(one)),
      row: one.placed?.row ?? null,
      numbered: true,
    })),
    ...left.map(({ placed: { line, row }, because }) => ({ line, row, numbered: because !== "byHand" })),
  ];
}
