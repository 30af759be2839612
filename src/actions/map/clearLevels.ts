import { textOf } from "../../workbook/cell";
import type { Block, TabSnapshot } from "../../workbook/snapshot";
import { looksInto, findLevelColumns } from "./levelColumns";

/** Blanks over the look-ups in a map that set-up put beside the scores, and over their headings. */
export function clearLevels(tab: TabSnapshot, mapTitle: string): Block[] {
  return findLevelColumns(tab, mapTitle).own.flatMap(({ column }) => {
    const isOurs = (row: number) => looksInto(tab.formulas[row]?.[column] ?? "", mapTitle);
    const rows = tab.formulas.flatMap((_, row) => (isOurs(row) ? [row] : []));
    const heading = headingAbove(tab, column, rows[0] as number);
    return inRuns([...(heading === null ? [] : [heading]), ...rows]).map(({ first, count }): Block => ({
      row: first + 1,
      column: column + 1,
      cells: Array.from({ length: count }, () => [""]),
    }));
  });
}

/** Rows that stand below each other are written at once. */
function inRuns(rows: readonly number[]): { first: number; count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last && last.first + last.count === row) last.count += 1;
    else runs.push({ first: row, count: 1 });
  }
  return runs;
}

/** The row (from 0) with the heading set-up wrote there; null when the teacher wrote another. */
function headingAbove({ cells }: TabSnapshot, column: number, first: number): number | null {
  for (let row = first - 1; row >= 0; row--) {
    const text = textOf(cells[row]?.[column]);
    if (text !== "") return text.endsWith(" level") ? row : null;
  }
  return null;
}
