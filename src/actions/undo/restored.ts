import { isBlank, textOf } from "../../workbook/cell";
import type { CellsElsewhere, Snapshot } from "../../workbook/snapshot";
import { runsOf } from "../../workbook/tables/runs";
import type { UndoRecord } from "./undoRecord";
import type { WrittenElsewhere } from "./writtenElsewhere";

/** Blanks where nothing stood; else what stood there, row by row, as far as nobody has typed there since. */
export function restored(written: WrittenElsewhere, snapshot: Snapshot): CellsElsewhere[] {
  const { tab, block, before, formats } = written;
  if (!before) {
    const blanks = block.cells.map((row) => row.map(() => ""));
    return isAsWritten(written, snapshot) ? [{ tab, block: { ...block, cells: blanks } }] : [];
  }
  const rows = block.cells.map((_, at) => at).filter((at) => isAsWritten(rowOf(written, at), snapshot));
  return runsOf(rows, (at) => at).map((run) => {
    const of = <T>(lines: readonly T[]) => run.map((at) => lines[at] as T);
    const cells = { ...block, row: block.row + (run[0] as number), cells: of(before) };
    return { tab, block: cells, ...(formats ? { formats: of(formats) } : {}) };
  });
}

/** A column that was made looks again like the first one right of it that nobody made, where the grid has one. */
export function undressed(
  { tab, isDressed }: WrittenElsewhere,
  { elsewhere }: UndoRecord,
  { tabs }: Snapshot,
): Pick<CellsElsewhere, "looksLike"> {
  const made = elsewhere.filter((other) => other.isDressed && other.tab === tab);
  const right = 1 + Math.max(0, ...made.map(({ block }) => block.column));
  const there = tabs.find(({ name }) => name === tab);
  return isDressed && there && right <= there.columns ? { looksLike: right } : {};
}

function rowOf({ tab, block }: WrittenElsewhere, at: number): WrittenElsewhere {
  return { tab, block: { ...block, row: block.row + at, cells: block.cells.slice(at, at + 1) } };
}

/** Cells of the teacher's tabs that hold something else by now stay as they are. */
function isAsWritten({ tab, block }: WrittenElsewhere, { tabs }: Snapshot): boolean {
  const there = tabs.find(({ name }) => name === tab);
  return block.cells.every((line, down) =>
    line.every((cell, right) => {
      const [row, column] = [block.row - 1 + down, block.column - 1 + right];
      const formula = there?.formulas[row]?.[column] ?? "";
      return String(cell).startsWith("=")
        ? formula !== ""
        : formula === "" &&
            ((isBlank(cell) && isBlank(there?.cells[row]?.[column])) ||
              textOf(there?.cells[row]?.[column]) === textOf(cell).replace(/^'/, ""));
    }),
  );
}
