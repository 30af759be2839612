import { columnIndex } from "../../workbook/layout/merges";
import type { TabSnapshot } from "../../workbook/snapshot";
import { isWholeRows, type FormulaRead } from "../../workbook/formulaRanges";

/**
 * The first column, from 0, right of everything that stands on a tab and of everything a formula of any tab reads
 * there. Ranges of whole rows have no end and are passed over: they are shown.
 */
export function firstFree(tab: TabSnapshot, formulas: readonly FormulaRead[]): number {
  const used = Math.max(0, ...tab.cells.map((row) => row.length), ...tab.merges.map(rightOf));
  const read = formulas.flatMap(({ ranges }) =>
    ranges.flatMap((range) =>
      range.tab.toLowerCase() === tab.name.toLowerCase() && !isWholeRows(range) ? range.right : [],
    ),
  );
  return Math.max(used, ...read);
}

function rightOf(range: string): number {
  const [, last = ""] = /:\$?([A-Z]+)/i.exec(range) ?? [];
  return columnIndex(last) + 1;
}
