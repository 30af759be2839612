import { columnLetters } from "../../workbook/cell";
import type { UnseenBy } from "../deskReplies";
import { covers, isWholeRows, type FormulaRead } from "../../workbook/formulaRanges";

/** A cell that is new, with the one of the attempt before, which formulas may read; rows and columns from 1. */
export interface NewPlace {
  tab: string;
  /** Of the new column; of a list the heading of the scores. */
  heading: string;
  row: number;
  column: number;
  before: { row: number; column: number };
}

export interface FormulasTold {
  /** They read the attempts before and not the new one. */
  unseenBy: UnseenBy[];
  /** They read whole rows, and so the new one too. */
  seenBy: UnseenBy[];
}

/** What becomes of the teacher's formulas, each once. */
export function formulasTold(places: readonly NewPlace[], formulas: readonly FormulaRead[]): FormulasTold {
  const told: FormulasTold = { unseenBy: [], seenBy: [] };
  for (const read of formulas) {
    const near = places.filter(({ tab, before }) =>
      read.ranges.some((range) => covers(range, { tab, ...before })),
    );
    const sees = (place: NewPlace) => read.ranges.some((range) => covers(range, place));
    const unseen = near.filter((place) => !sees(place));
    if (unseen.length > 0) told.unseenBy.push(as(read, unseen));
    const seen = places.filter((place) =>
      read.ranges.some((range) => isWholeRows(range) && covers(range, place)),
    );
    if (seen.length > 0) told.seenBy.push(as(read, seen));
  }
  return told;
}

function as({ tab, row, column, formula }: FormulaRead, places: readonly NewPlace[]): UnseenBy {
  const heading = [...new Set(places.map((place) => place.heading))].join(", ");
  return { tab, cell: `${columnLetters(column - 1)}${row}`, formula, heading };
}
