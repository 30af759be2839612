import type { Block, CellsElsewhere, NewCell, NotesElsewhere } from "../../workbook/snapshot";
import { runsOf } from "../../workbook/tables/runs";
import { isEmptyCell } from "./classPlace";
import type { NewColumn } from "./newColumns";
import type { PlannedCell } from "./plannedCells";
import { attemptLabel } from "./attemptLabel";

/** What is written into one column, each with its note; row from 0. */
interface Written {
  row: number;
  value: NewCell;
  note: string;
}

/** One block for each run of cells one below the other; column from 0. */
export interface ColumnWrites {
  cells: CellsElsewhere[];
  notes: NotesElsewhere[];
}

/** "2nd attempt, form B, 14 Nov", of a score with its lines. */
export function labelOf({ sats: [sat] }: PlannedCell): string {
  return attemptLabel(sat);
}

/** Scores into a column that is there already. */
export function intoColumn(
  { tab, column }: { tab: string; column: number },
  planned: readonly PlannedCell[],
): ColumnWrites {
  const written = planned.map(({ target, sats }): Written => {
    return { row: target.row, value: target.cell, note: labelOf({ target, sats }) };
  });
  return inRuns({ tab, column }, written);
}

function inRuns({ tab, column }: { tab: string; column: number }, written: readonly Written[]): ColumnWrites {
  const runs = runsOf(written, ({ row }) => row);
  const at = (run: readonly Written[]) => ({ row: (run[0] as Written).row + 1, column: column + 1 });
  const noted = runs.filter((run) => run.some(({ note }) => note !== ""));
  return {
    cells: runs.map((run) => ({ tab, block: { ...at(run), cells: run.map(({ value }) => [value]) } })),
    notes: noted.map((run) => ({ tab, ...at(run), notes: run.map(({ note }) => [note]), how: "add" })),
  };
}

/** A column that is made, from its heading to its last score in one block; of one that is there what it lacks. */
export function asNewColumn(one: NewColumn): ColumnWrites {
  const { place, column, heading, points, original, isThere } = one;
  const tab = place.tab.name;
  const scores = one.cells.map((planned): Written => {
    return { row: planned.target.row, value: planned.target.cell, note: labelOf(planned) };
  });
  const header = { row: place.placed.headerRow as number, value: `'${heading}`, note: "" };
  const all = [header, ...(points ? [{ ...points, note: "" }] : []), ...scores];
  if (isThere) {
    const lacking = all.filter(({ row }) => isEmptyCell(place.tab, row, column));
    const { notes } = inRuns({ tab, column }, scores);
    return { cells: inRuns({ tab, column }, lacking).cells, notes };
  }
  const block = asBlock(column, all);
  return {
    cells: [{ tab, block, looksLike: original + 1 }],
    notes: [{ tab, ...noteBlock(column, scores), how: "add" }],
  };
}

function asBlock(column: number, written: readonly Written[]): Block {
  const { top, rows } = extentOf(written);
  const cells = rows.map((row) => [written.find((one) => one.row === row)?.value ?? ""]);
  return { row: top + 1, column: column + 1, cells };
}

function noteBlock(column: number, written: readonly Written[]): Omit<NotesElsewhere, "tab" | "how"> {
  const { top, rows } = extentOf(written);
  const notes = rows.map((row) => [written.find((one) => one.row === row)?.note ?? ""]);
  return { row: top + 1, column: column + 1, notes };
}

function extentOf(written: readonly Written[]): { top: number; rows: number[] } {
  const top = Math.min(...written.map(({ row }) => row));
  const bottom = Math.max(...written.map(({ row }) => row));
  return { top, rows: Array.from({ length: bottom - top + 1 }, (_, at) => top + at) };
}
