import {
  NO_CHANGES,
  type Changes,
  type NewCell,
  type NotesElsewhere,
  type Snapshot,
  type TabChange,
} from "../../workbook/snapshot";
import { MAP_NAME } from "../../workbook/tables/ownership";
import { NOTICE_ROWS } from "../map/mapTop";
import { cellsToWrite, markOf, type UndoRecord, type UndoTab } from "./undoRecord";
import { restored, undressed } from "./restored";

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
      elsewhere: record.elsewhere.flatMap((written) =>
        restored(written, snapshot).map((cells) => ({ ...cells, ...undressed(written, record, snapshot) })),
      ),
      ...(record.notes?.length ? { notes: [...record.notes].reverse().map(takenBack) } : {}),
      ...(record.marked?.length ? { marks: record.marked.map((tab) => ({ tab, mark: null })) } : {}),
    },
  };
}

/** From the last to the first: a note that took the place of another goes, and then the other comes back. */
function takenBack(written: NotesElsewhere): NotesElsewhere {
  return { ...written, how: written.how === "add" ? "remove" : "add" };
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

/** The whole tab as it was, in one write; rows that were added go, and with those above formulas find it where it was. */
function putBack({ tab, rangeName, was, before, rowsAbove = 0 }: UndoTab, { tabs }: Snapshot): TabChange {
  const there = tabs.find(({ name }) => name === tab)?.cells ?? [];
  const width = Math.max(1, ...before.map((row) => row.length), ...there.map((row) => row.length));
  const pad = (row: readonly NewCell[]) => [...row, ...Array<NewCell>(width - row.length).fill("")];
  const added = there.length - before.length - rowsAbove;
  const above = rowsAbove > 0 ? [{ row: 1, count: rowsAbove }] : [];
  return {
    tab,
    kind: was === "deleted" ? "make" : "update",
    rangeName,
    columns: width,
    looks: null,
    frozenRows: rangeName.startsWith(`${MAP_NAME}_`) ? 1 + NOTICE_ROWS : 1,
    frozenColumns: 0,
    tabColour: null,
    colours: [],
    backgrounds: [],
    writes: before.length > 0 ? [{ row: 1 + rowsAbove, column: 1, cells: before.map(pad) }] : [],
    deleteRows: [...(added > 0 ? [{ row: before.length + rowsAbove + 1, count: added }] : []), ...above],
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
