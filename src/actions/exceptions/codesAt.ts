import { rangesIn } from "../../workbook/formulaRanges";
import type { ClassBook } from "../../workbook/gradebook/classBook";
import type { Snapshot, TabSnapshot } from "../../workbook/snapshot";
import { asksFor, looksInto } from "../map/levelColumns";
import { classMapsOf } from "../map/mapTabs";
import type { SelectedCell } from "./rowSays";

interface Place {
  tab: TabSnapshot;
  cell: SelectedCell;
  snapshot: Snapshot;
}

/**
 * What a cell in a student's row of a class is about: the standards of its column, the one that a look-up of ours asks
 * for, else those whose scores its formula reads. [] where it says none, as beside a name.
 */
export function codesAt(book: ClassBook, place: Place): string[] {
  const { tab, cell, snapshot } = place;
  const own = codesOf(book, [cell.column - 1]);
  if (own.length > 0) return own;
  const formula = tab.formulas[cell.row - 1]?.[cell.column - 1] ?? "";
  if (formula === "") return [];
  const map = classMapsOf([book], snapshot).maps[0];
  if (map && looksInto(formula, map.title))
    return book.standards.map(({ code }) => code).filter((code) => asksFor(formula, code));
  return codesOf(book, columnsRead(formula, place));
}

/** The standards that have one of these columns, from 0, in the class's order. */
function codesOf({ standards }: ClassBook, columns: readonly number[]): string[] {
  const has = (column: number | null) => column !== null && columns.includes(column);
  const own = standards.filter(({ chains }) =>
    chains.some(({ sittings }) => sittings.some(({ column }) => has(column))),
  );
  return own.map(({ code }) => code);
}

/** The columns, from 0, of its own row that a formula reads: C5, $C5, C5:F5; those of other tabs are not meant. */
function columnsRead(formula: string, { tab, cell: { row } }: Place): number[] {
  return rangesIn(formula, tab.name).flatMap((range) => {
    const isOwnRow = range.tab === tab.name && range.top === row && range.bottom === row;
    const columns = isOwnRow && range.right < Infinity ? range.right - range.left + 1 : 0;
    return Array.from({ length: columns }, (_, at) => range.left - 1 + at);
  });
}
