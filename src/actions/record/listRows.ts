import { isBlank, textOf, type Cell } from "../../workbook/cell";
import { asWritten } from "../undo/writtenElsewhere";
import type { CellsElsewhere, NewCell, NotesElsewhere } from "../../workbook/snapshot";
import type { ClassPlace } from "./classPlace";
import { labelOf } from "./columnBlocks";
import type { PlannedCell } from "./plannedCells";

/** A score with the row, from 0, that it gets in a long list. */
export interface ListRow {
  planned: PlannedCell;
  row: number;
  /** Of the score, from 0. */
  column: number;
}

/** New rows below the last one of the list; where other things stand right below, under everything. */
export function listRows(place: ClassPlace, planned: readonly PlannedCell[]): ListRow[] {
  const { cells } = place.tab;
  const last = Math.max(-1, ...place.placed.students.flatMap(({ rows }) => rows));
  const isRoom = planned.every(
    (_, at) => (cells[last + 1 + at] ?? []).every(isBlank) && isWithoutFormula(place, last + 1 + at),
  );
  const first = isRoom ? last + 1 : cells.length;
  const column = place.placed.columnOf(place.book.settings.scoreColumn) as number;
  return planned.map((one, at) => ({ planned: one, row: first + at, column }));
}

function isWithoutFormula({ tab }: ClassPlace, row: number): boolean {
  return (tab.formulas[row] ?? []).every((formula) => formula === "");
}

/** The rows in one block as wide as the list. */
export function asListRows(
  place: ClassPlace,
  rows: readonly ListRow[],
): { cells: CellsElsewhere; notes: NotesElsewhere } {
  const written = rows.map(({ planned }) => cellsOfRow(place, planned));
  const width = Math.max(...written.flatMap((cells) => [...cells.keys()])) + 1;
  const cells = written.map((row) => Array.from({ length: width }, (_, at) => row.get(at) ?? ""));
  const [{ row, column }] = rows as [ListRow];
  const tab = place.tab.name;
  const notes = rows.map(({ planned }) => [labelOf(planned)]);
  return {
    cells: { tab, block: { row: row + 1, column: 1, cells } },
    notes: { tab, row: row + 1, column: column + 1, notes, how: "add" },
  };
}

/** Who and what as in the row of the attempt before; the other columns stay blank. Columns from 0. */
function cellsOfRow(
  { placed, tab, book: { settings } }: ClassPlace,
  { target, sats: [sat] }: PlannedCell,
): Map<number, NewCell> {
  const { student, result } = sat.own.candidate;
  const before = result.entries[result.entries.length - 1];
  const model = tab.cells[(before?.row ?? student.row) - 1] ?? [];
  const at = (name: string) => (name === "" ? null : placed.columnOf(name));
  const copied = [
    ...settings.studentColumns,
    settings.idColumn,
    settings.standardColumn,
    settings.assessmentColumn,
  ];
  const cells = new Map<number, NewCell>();
  const put = (name: string, value: NewCell) => {
    const column = at(name);
    if (column !== null) cells.set(column, value);
  };
  copied.forEach((name) => put(name, asTypedAgain(model[at(name) ?? -1])));
  put(settings.scoreColumn, target.cell);
  if (target.outOf !== null) put(settings.outOfColumn, target.outOf);
  put(settings.dateColumn, sat.day);
  put(settings.attemptColumn, attemptAs(model[at(settings.attemptColumn) ?? -1], sat.ordinal));
  return cells;
}

/** A text stays what it is, whatever it looks like. */
function asTypedAgain(cell: Cell): NewCell {
  return typeof cell === "string" && cell !== "" ? `'${cell}` : asWritten(cell);
}

/** 2, or "Attempt 2" where the list says "Attempt 1". */
function attemptAs(model: Cell, ordinal: number): NewCell {
  const text = textOf(model);
  return typeof model === "string" && /\d/.test(text) ? `'${text.replace(/\d+/, String(ordinal))}` : ordinal;
}
