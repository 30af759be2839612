import { textOf, type Cell } from "../../workbook/cell";
import { groupsOf } from "../groupsOf";
import { filledByMap } from "../map/filledByMap";
import { mapFormulaOn } from "../map/mapTop";
import { isFetched } from "../requests/source";
import { asWritten, withBefore, type WrittenElsewhere } from "./writtenElsewhere";
import { MAP_NAME } from "../../workbook/tables/ownership";
import { sortRows } from "../../workbook/tables/sortRows";
import type {
  Changes,
  NewCell,
  NotesElsewhere,
  Snapshot,
  TabChange,
  TabSnapshot,
} from "../../workbook/snapshot";

/** What is needed to take the last action back; it is kept as JSON beside the workbook. */
export interface UndoRecord {
  /** In words: "Retake Roster built". */
  what: string;
  tabs: UndoTab[];
  /** What was written into cells of the teacher's tabs. */
  elsewhere: WrittenElsewhere[];
  /** Notes on cells of the teacher's. */
  notes?: readonly NotesElsewhere[];
  /** Tabs of classes that were marked as such. */
  marked?: string[];
}

export interface UndoTab {
  tab: string;
  rangeName: string;
  /** `made`: the action made it; `changed`: it held `before`; `deleted`: it held `before` and is gone. */
  was: "made" | "changed" | "deleted";
  before: NewCell[][];
  /** So many rows were put in above all others. */
  rowsAbove?: number;
  /** A mark of what the action left there; null: a live map, which says what it likes. */
  after: string | null;
}

/** Taken from what was read before and what was then written. */
export function undoRecord(what: string, snapshot: Snapshot, changes: Changes): UndoRecord {
  const before = (name: string) => snapshot.tabs.find((tab) => tab.name === name);
  // The log may be written to twice: before what it keeps goes, and after what it tells is done.
  const written = groupsOf(changes.tabs, ({ tab }) => tab).map(([change, ...more]): UndoTab => {
    const tab = before(change.tab);
    const writes = [change, ...more].flatMap((one) => one.writes);
    return {
      tab: change.tab,
      rangeName: change.rangeName,
      was: change.kind === "make" ? "made" : "changed",
      before: tab ? cellsBefore(tab, { rangeName: change.rangeName, snapshot }) : [],
      ...(change.rowsAbove ? { rowsAbove: change.rowsAbove } : {}),
      after: markAfter(tab, { ...change, writes }),
    };
  });
  const deleted = changes.deleteTabs.map((name): UndoTab => {
    const tab = before(name);
    const rangeName = snapshot.names.find((own) => own.tab === name)?.name ?? "";
    return { tab: name, rangeName, was: "deleted", before: tab ? cellsToWrite(tab) : [], after: null };
  });
  return {
    what,
    tabs: [...written, ...deleted],
    elsewhere: [...(changes.first ?? []), ...changes.elsewhere].map((own) =>
      withBefore(own, before(own.tab)),
    ),
    ...(changes.notes?.length ? { notes: changes.notes } : {}),
    marked: (changes.marks ?? []).flatMap(({ tab, mark }) => (mark === null ? [] : [tab])),
  };
}

/** A live map's levels come back with its formula; written as values they would be in its way. */
function cellsBefore(tab: TabSnapshot, { rangeName, snapshot }: { rangeName: string; snapshot: Snapshot }) {
  const cells = cellsToWrite(tab);
  if (!rangeName.startsWith(MAP_NAME) || mapFormulaOn(tab) === "") return cells;
  const isFilled = filledByMap(tab, snapshot);
  return cells.map((row, at) =>
    row.map((cell, column) => (isFilled(at, column) ? (tab.formulas[at]?.[column] ?? "") : cell)),
  );
}

/** The cells of a tab as they would be typed again: formulas as formulas, days as text. */
export function cellsToWrite({ cells, formulas }: Pick<TabSnapshot, "cells" | "formulas">): NewCell[][] {
  return cells.map((row, at) =>
    row.map((cell, column) => {
      const formula = formulas[at]?.[column] ?? "";
      return formula === "" && isFetched(formulas, { row: at, column }) ? "" : formula || asWritten(cell);
    }),
  );
}

/** What the tab looks like once the change is made, as a mark to compare by. */
function markAfter(tab: TabSnapshot | undefined, change: TabChange): string | null {
  const { rangeName, rowsAbove = 0, writes, deleteRows, sort } = change;
  const above = Array.from({ length: rowsAbove }, (): NewCell[] => []);
  const cells: NewCell[][] = [...above, ...(tab ? cellsToWrite(tab) : [])];
  for (const { row, column, cells: block } of writes) {
    block.forEach((line, down) => {
      const own = (cells[row - 1 + down] ??= []);
      line.forEach((cell, right) => (own[column - 1 + right] = cell));
    });
  }
  for (const { row, count } of deleteRows) cells.splice(row - 1, count);
  const isLive = cells.some((line) => line?.some((cell) => String(cell ?? "").startsWith("=")));
  return rangeName.startsWith(MAP_NAME) && isLive ? null : markOf(sort ? sortRows(cells, sort) : cells);
}

/**
 * Boxes without a tick are blank, and so is what stands behind the last cell; apostrophes that make text of a cell are
 * not read again. What begins with "=" is a formula or a name like one, and which of them only Sheets knows.
 */
export function markOf(cells: readonly (readonly (Cell | undefined)[] | undefined)[]): string {
  const textIn = (cell: Cell | undefined) => (cell === false ? "" : textOf(cell).replace(/^'+/, ""));
  const rows = Array.from(cells, (row) =>
    Array.from(row ?? [], (cell) => (textIn(cell).startsWith("=") ? "=" : textIn(cell)))
      .join("\t")
      .replace(/\t+$/, ""),
  );
  return hash(rows.join("\n").replace(/\n+$/, ""));
}

/** FNV-1a with 53 bits: enough to see that something was typed. */
function hash(text: string): string {
  let [high, low] = [0x811c9dc5, 0xcbf29ce4];
  for (let at = 0; at < text.length; at++) {
    high = Math.imul(high ^ text.charCodeAt(at), 0x01000193);
    low = Math.imul(low ^ text.charCodeAt(at), 0x01000197);
  }
  return `${(high >>> 0).toString(36)}${(low >>> 0).toString(36)}.${text.length}`;
}
