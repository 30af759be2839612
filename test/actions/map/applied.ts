import type { Cell } from "../../../src/workbook/cell";
import type { Block, Changes, NewCell, Snapshot, TabSnapshot } from "../../../src/workbook/snapshot";

/** What a workbook is read as after changes to maps, before live maps have calculated. */
export function applied(snapshot: Snapshot, changes: Changes): Snapshot {
  const tabs = new Map(snapshot.tabs.map((tab) => [tab.name, tab]));
  const names = new Map(snapshot.names.map((own) => [own.name, own]));
  for (const change of changes.tabs) {
    const { tab: name, looks } = change;
    const isText = looks ? (column: number) => looks[column]?.kind === "text" : () => false;
    tabs.set(
      name,
      change.writes.reduce(
        (tab, block) => written(tab, block, isText),
        movedDown(tabs.get(name) ?? blank(name), change.rowsAbove ?? 0),
      ),
    );
    names.set(change.rangeName, { name: change.rangeName, tab: name });
  }
  for (const { tab, block } of changes.elsewhere)
    tabs.set(
      tab,
      written(tabs.get(tab)!, block, () => false),
    );
  changes.deleteTabs.forEach((name) => tabs.delete(name));
  changes.deleteNames.forEach((name) => names.delete(name));
  return { ...snapshot, tabs: [...tabs.values()], names: [...names.values()] };
}

function movedDown(tab: TabSnapshot, count: number): TabSnapshot {
  const above = <T>(blank: T) => Array.from({ length: count }, () => (tab.cells[0] ?? []).map(() => blank));
  return {
    ...tab,
    cells: [...above<Cell>(""), ...tab.cells],
    formulas: [...above(""), ...tab.formulas],
  };
}

function blank(name: string): TabSnapshot {
  const empty = { cells: [], formulas: [], numberFormats: [], merges: [], protected: [] };
  return { name, ...empty, rows: 1000, columns: 26 };
}

/** The data range goes to the last cell that holds anything. */
function written(tab: TabSnapshot, block: Block, isText: (column: number) => boolean): TabSnapshot {
  const at = (row: number, column: number) => block.cells[row - block.row + 1]?.[column - block.column + 1];
  const all = Array.from(
    { length: Math.max(tab.cells.length, block.row + block.cells.length - 1) },
    (_, row) =>
      Array.from({ length: 60 }, (_, column): { cell: Cell; formula: string } => {
        const value = at(row, column);
        if (value !== undefined) return taken(value, isText(column));
        return { cell: tab.cells[row]?.[column] ?? "", formula: tab.formulas[row]?.[column] ?? "" };
      }),
  );
  const isUsed = ({ cell, formula }: { cell: Cell; formula: string }) => cell !== "" || formula !== "";
  const rows = all.length - [...all].reverse().findIndex((row) => row.some(isUsed));
  const width = Math.max(
    0,
    ...all.map((row) => row.length - [...row].reverse().findIndex(isUsed)).filter((n) => n <= 60),
  );
  const used = all.slice(0, all.some((row) => row.some(isUsed)) ? rows : 0).map((row) => row.slice(0, width));
  return {
    ...tab,
    cells: used.map((row) => row.map(({ cell }) => cell)),
    formulas: used.map((row) => row.map(({ formula }) => formula)),
  };
}

/** A formula shows nothing yet; an apostrophe in front makes text of anything and is no part of it. */
function taken(value: NewCell, isText: boolean): { cell: Cell; formula: string } {
  if (typeof value !== "string" || isText) return { cell: value, formula: "" };
  if (value.startsWith("=")) return { cell: "", formula: value };
  return { cell: value.startsWith("'") ? value.slice(1) : value, formula: "" };
}
