import type { Day } from "../../mastery/calendar/day";
import type { Cell } from "../../workbook/cell";
import type { Block, NewCell, Snapshot, TabChange } from "../../workbook/snapshot";
import { findTable, type FoundTable } from "../../workbook/tables/findTable";
import { changeOf } from "../../workbook/tables/tabChange";
import type { Line, TableSpec } from "../../workbook/tables/tableSpec";
import { words } from "../roster/words";
import { renamedCells, type NewName, type RenamedCell } from "./renamedCells";

/** The workbook as it reads with the new names in our tabs, and what is to be written for that. */
export function withNewNames(
  snapshot: Snapshot,
  names: readonly NewName[],
): { snapshot: Snapshot; tabs: TabChange[] } {
  const cells = names.length > 0 ? renamedCells(snapshot, names) : [];
  const tabs = [...new Set(cells.map(({ spec }) => spec))].flatMap((spec) => {
    const own = cells.filter((cell) => cell.spec === spec);
    return changeOfCells(spec, findTable(spec, snapshot), own);
  });
  return { snapshot: written(snapshot, tabs), tabs };
}

/** What the log says of it, so that attempts under the old name are still known. */
export function renamedLog(names: readonly NewName[], today: Day): Line[] {
  return names.map(({ class: name, from, to }) => ({
    When: today,
    Action: words.columnRenamed,
    Class: name,
    Assessment: to,
    Before: from,
    After: to,
  }));
}

function changeOfCells(
  spec: TableSpec,
  { tab, lines, columnOf }: FoundTable,
  cells: readonly RenamedCell[],
): TabChange[] {
  if (!tab) return [];
  const writes = cells.flatMap(({ row, heading, after }): Block[] => {
    const column = columnOf.get(heading);
    return column === undefined ? [] : [{ row, column, cells: [[after]] }];
  });
  const lastRow = Math.max(...lines.map(({ row }) => row));
  return [{ ...changeOf(spec, { tab: tab.name, places: columnOf, kind: "update" }), writes, lastRow }];
}

function written(snapshot: Snapshot, changes: readonly TabChange[]): Snapshot {
  const tabs = snapshot.tabs.map((tab) => {
    const change = changes.find((one) => one.tab === tab.name);
    if (!change) return tab;
    const cells = tab.cells.map((row) => [...row]);
    for (const { row, column, cells: block } of change.writes)
      (cells[row - 1] as Cell[])[column - 1] = block[0]?.[0] as NewCell;
    return { ...tab, cells };
  });
  return { ...snapshot, tabs };
}
