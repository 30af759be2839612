import { isBlank, textOf } from "../../workbook/cell";
import {
  NO_CHANGES,
  type CellsElsewhere,
  type Changes,
  type NewCell,
  type Snapshot,
  type TabChange,
} from "../../workbook/snapshot";
import { runsOf } from "../../workbook/tables/runs";
import { cellsToWrite, markOf, type UndoRecord, type UndoTab } from "./undoRecord";
import type { WrittenElsewhere } from "./writtenElsewhere";

/** `changedSince`: tabs where somebody typed after the action; undoing would lose that, so nothing is done. */
export type UndoPlan = { changes: Changes } | { changedSince: string[] };

export function planUndo(record: UndoRecord, snapshot: Snapshot): UndoPlan {
  const changedSince = record.tabs.filter((tab) => isChanged(tab, snapshot)).map(({ tab }) => tab);
  if (changedSince.length > 0) return { changedSince };
  const made = record.tabs.filter(({ was, tab }) => was === "made" && isThere(tab, snapshot));
  return {
    changes: {
      ...NO_CHANGES,
      tabs: record.tabs.filter(({ was }) => was !== "made").map((tab) => putBack(tab, snapshot)),
      deleteTabs: made.map(({ tab }) => tab),
      deleteNames: made.map(({ rangeName }) => rangeName),
      elsewhere: record.elsewhere.flatMap((written) => restored(written, snapshot)),
      ...(record.marked?.length ? { marks: record.marked.map((tab) => ({ tab, mark: null })) } : {}),
    },
  };
}

function isThere(name: string, { tabs }: Snapshot): boolean {
  return tabs.some((tab) => tab.name === name);
}

/** A tab the teacher has deleted since is as good as undone. */
function isChanged({ tab, was, after }: UndoTab, { tabs }: Snapshot): boolean {
  const there = tabs.find(({ name }) => name === tab);
  if (was === "deleted") return there !== undefined;
  if (!there || after === null) return was === "changed" && !there;
  return markOf(cellsToWrite(there)) !== after;
}

/** The whole tab as it was, in one write; rows that were added go. */
function putBack({ tab, rangeName, was, before }: UndoTab, { tabs }: Snapshot): TabChange {
  const there = tabs.find(({ name }) => name === tab)?.cells ?? [];
  const width = Math.max(1, ...before.map((row) => row.length), ...there.map((row) => row.length));
  const pad = (row: readonly NewCell[]) => [...row, ...Array<NewCell>(width - row.length).fill("")];
  const added = there.length - before.length;
  return {
    tab,
    kind: was === "deleted" ? "make" : "update",
    rangeName,
    columns: width,
    looks: null,
    frozenRows: 1,
    frozenColumns: 0,
    tabColour: null,
    colours: [],
    backgrounds: [],
    writes: before.length > 0 ? [{ row: 1, column: 1, cells: before.map(pad) }] : [],
    deleteRows: added > 0 ? [{ row: before.length + 1, count: added }] : [],
    lastRow: before.length,
    boxes: boxesOf(before),
  };
}

/** Rows that come back get their boxes again. From 1. */
function boxesOf(before: UndoTab["before"]): number[] {
  const width = Math.max(0, ...before.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, index) => index + 1);
  return columns.filter((column) => before.some((row) => typeof row[column - 1] === "boolean"));
}

/** Blanks where nothing stood; else what stood there, row by row, as far as nobody has typed there since. */
function restored(written: WrittenElsewhere, snapshot: Snapshot): CellsElsewhere[] {
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
            (isBlank(cell) || textOf(there?.cells[row]?.[column]) === textOf(cell).replace(/^'/, ""));
    }),
  );
}
