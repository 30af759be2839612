import { isBlank, type Cell } from "./cell";
import type { Block, Changes, NewCell, RowSort, Snapshot, TabChange, TabSnapshot } from "./snapshot";
import { sortRows } from "./tables/sortRows";

/**
 * What would be read once changes are made, so that one action can plan on what it is about to write. Days stay the
 * text they are written as, which reads as the same day.
 */
export function afterChanges(snapshot: Snapshot, changes: Changes): Snapshot {
  const written = [...(changes.first ?? []), ...changes.elsewhere].reduce(
    (before, { tab, block }) => withTab(before, tab, (there) => withBlocks(there, [block])),
    snapshot,
  );
  return changes.tabs.reduce(withChange, written);
}

function withTab(snapshot: Snapshot, name: string, change: (tab: TabSnapshot) => TabSnapshot): Snapshot {
  return { ...snapshot, tabs: snapshot.tabs.map((tab) => (tab.name === name ? change(tab) : tab)) };
}

function withChange(before: Snapshot, change: TabChange): Snapshot {
  const { tab: name, rangeName } = change;
  const isThere = before.tabs.some((tab) => tab.name === name);
  const grown = isThere ? before : { ...before, tabs: [...before.tabs, emptyTab(name)] };
  const after = withTab(grown, name, (tab) =>
    sorted(withoutRows(withBlocks(withRowsAbove(tab, change), change.writes), change), change.sort),
  );
  const others = before.names.filter((own) => own.name !== rangeName);
  return { ...after, names: [...others, { name: rangeName, tab: name }] };
}

function withRowsAbove(tab: TabSnapshot, { rowsAbove = 0 }: TabChange): TabSnapshot {
  const above = <T>(grid: readonly (readonly T[])[], blank: T) => [
    ...Array.from({ length: rowsAbove }, () => (grid[0] ?? []).map(() => blank)),
    ...grid,
  ];
  return { ...tab, cells: above<Cell>(tab.cells, ""), formulas: above(tab.formulas, "") };
}

function emptyTab(name: string): TabSnapshot {
  return {
    ...{ name, cells: [], formulas: [], numberFormats: [], merges: [], protected: [] },
    rows: 0,
    columns: 0,
  };
}

/** All rows as wide as the widest, as Sheets gives them. */
function withBlocks(tab: TabSnapshot, blocks: readonly Block[]): TabSnapshot {
  const cells = tab.cells.map((row) => [...row]);
  const formulas = tab.formulas.map((row) => [...row]);
  for (const { row, column, cells: block } of blocks) {
    block.forEach((line, down) =>
      line.forEach((cell, right) => {
        const at = { row: row - 1 + down, column: column - 1 + right };
        const isFormula = typeof cell === "string" && cell.startsWith("=");
        put<Cell>(cells, at, isFormula ? "" : asRead(cell));
        put(formulas, at, isFormula ? cell : "");
      }),
    );
  }
  const width = Math.max(0, ...cells.map((row) => row.length));
  const squared = { cells: square<Cell>(cells, width), formulas: square(formulas, width) };
  return {
    ...tab,
    ...squared,
    rows: Math.max(tab.rows, cells.length),
    columns: Math.max(tab.columns, width),
  };
}

function put<T>(grid: T[][], { row, column }: { row: number; column: number }, value: T): void {
  while (grid.length <= row) grid.push([]);
  const own = grid[row] as T[];
  while (own.length < column) own.push("" as T);
  own[column] = value;
}

function square<T>(grid: readonly (readonly T[])[], width: number): T[][] {
  return grid.map((row) => [...row, ...Array<T>(width - row.length).fill("" as T)]);
}

/** An apostrophe in front makes text of a cell and is no part of it. */
function asRead(cell: NewCell): Cell {
  return typeof cell === "string" ? cell.replace(/^'/, "") : cell;
}

function sorted(tab: TabSnapshot, sort: RowSort | undefined): TabSnapshot {
  if (!sort) return tab;
  const rows = tab.cells.map((row) => [...row]);
  const places = new Map(rows.map((row, at) => [row as readonly Cell[], at]));
  const cells = sortRows<Cell>(rows, { ...sort, then: { ...sort.then, cells: [] } });
  const formulas = cells.map((row) => tab.formulas[places.get(row) ?? -1] ?? []);
  return withBlocks({ ...tab, cells, formulas }, [sort.then]);
}

/** Rows that go, and those at the end in which nothing stands any more; a box without a tick is nothing. */
function withoutRows(tab: TabSnapshot, { deleteRows }: TabChange): TabSnapshot {
  const cells = [...tab.cells];
  const formulas = [...tab.formulas];
  for (const { row, count } of [...deleteRows].sort((a, b) => b.row - a.row)) {
    cells.splice(row - 1, count);
    formulas.splice(row - 1, count);
  }
  const isUsed = (at: number) =>
    (cells[at] ?? []).some((cell) => !isBlank(cell) && cell !== false) ||
    (formulas[at] ?? []).some((formula) => formula !== "");
  let rows = cells.length;
  while (rows > 0 && !isUsed(rows - 1)) rows--;
  return { ...tab, cells: cells.slice(0, rows), formulas: formulas.slice(0, rows) };
}
