import { isBlank, type Cell } from "../../src/workbook/cell";
import type { Block, Changes, ColumnLook, NewCell, Snapshot, TabChange } from "../../src/workbook/snapshot";
import type { TabSnapshot } from "../../src/workbook/snapshot";
import { sortRows } from "../../src/workbook/tables/sortRows";

type Kinds = readonly (ColumnLook["kind"] | null)[];

/** How the columns of a tab are kept, which a snapshot does not tell: known of tabs that were made or given looks. */
const kindsOf = new WeakMap<TabSnapshot, Kinds>();

/** What a workbook is read as after changes: Sheets in as few lines as the actions' tests need. */
export function applyToSnapshot(snapshot: Snapshot, changes: Changes): Snapshot {
  let { tabs, names } = snapshot;
  for (const change of changes.tabs) {
    const there = tabs.find(({ name }) => name === change.tab);
    if (!there && change.kind === "update") throw new Error(`no tab ${change.tab}`);
    const after = applyToTab(there ?? newTab(change.tab), change);
    tabs = there ? tabs.map((tab) => (tab === there ? after : tab)) : [...tabs, after];
    const name = { name: change.rangeName, tab: change.tab };
    names = [...names.filter((other) => other.name !== name.name), name];
  }
  for (const { tab: name, block } of changes.elsewhere) {
    tabs = tabs.map((tab) => (tab.name === name ? tidy(tab, written(tab, [block])) : tab));
  }
  tabs = tabs.filter(({ name }) => !changes.deleteTabs.includes(name));
  const isGone = (tab: string | null) => tab !== null && changes.deleteTabs.includes(tab);
  names = names
    .filter(({ name }) => !changes.deleteNames.includes(name))
    .map((own) => (isGone(own.tab) ? { ...own, tab: null } : own));
  return { ...snapshot, tabs, names };
}

function newTab(name: string): TabSnapshot {
  const empty = { cells: [], formulas: [], numberFormats: [], merges: [], protected: [] };
  return { name, ...empty, rows: 1000, columns: 26 };
}

function applyToTab(tab: TabSnapshot, change: TabChange): TabSnapshot {
  const before = kindsOf.get(tab) ?? [];
  const kinds = change.looks ? change.looks.map((look, at) => look?.kind ?? before[at] ?? null) : before;
  const above = <T>(blank: T) =>
    Array.from({ length: change.rowsAbove ?? 0 }, () => (tab.cells[0] ?? []).map(() => blank));
  const dressed = {
    ...tab,
    cells: [...above<Cell>(""), ...tab.cells],
    formulas: [...above(""), ...tab.formulas],
  };
  kindsOf.set(dressed, kinds);
  const grid = written(dressed, change.writes);
  for (const { row, count } of [...change.deleteRows].sort((a, b) => b.row - a.row)) {
    grid.cells.splice(row - 1, count);
    grid.formulas.splice(row - 1, count);
  }
  if (change.sort) {
    grid.cells = sortRows(square(grid.cells), change.sort).map((row) => [...row]);
  }
  const deleted = change.deleteRows.reduce((sum, { count }) => sum + count, 0);
  const resized = { ...tab, rows: Math.max(tab.rows, change.lastRow) - deleted };
  kindsOf.set(resized, kinds);
  return tidy(resized, grid);
}

/** No holes, as Sheets has none. */
function square(cells: readonly Cell[][]): Cell[][] {
  return Array.from(cells, (row) => Array.from(row, (cell) => cell ?? ""));
}

interface Grid {
  cells: Cell[][];
  formulas: string[][];
}

function written(tab: TabSnapshot, blocks: readonly Block[]): Grid {
  const kinds = kindsOf.get(tab) ?? [];
  const cells = tab.cells.map((row) => [...row]);
  const formulas = tab.formulas.map((row) => [...row]);
  for (const block of blocks) {
    block.cells.forEach((values, down) =>
      values.forEach((value, right) => {
        const [row, column] = [block.row - 1 + down, block.column - 1 + right];
        const kind = kinds[column] ?? null;
        const isTyped = kind !== "text" && kind !== null;
        const isFormula = isTyped && typeof value === "string" && value.startsWith("=");
        put(cells, { row, column, value: isFormula ? "" : typed(kind, value), blank: "" });
        put(formulas, { row, column, value: isFormula ? value : "", blank: "" });
      }),
    );
  }
  return { cells, formulas };
}

function put<T>(
  grid: T[][],
  { row, column, value, blank }: { row: number; column: number; value: T; blank: T },
) {
  while (grid.length <= row) grid.push([]);
  const cells = grid[row]!;
  while (cells.length < column) cells.push(blank);
  cells[column] = value;
}

/** As Sheets takes what is written: text columns keep it, elsewhere days and numbers become what they look like. */
function typed(kind: Kinds[number], value: NewCell): Cell {
  if (kind === "text" || typeof value !== "string")
    return kind === "text" ? String(value).replace(/^'=/, "=") : value;
  if (value.startsWith("'=")) return value.slice(1);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return new Date(`${value}T00:00:00Z`);
  const isNumber = kind !== null && value.trim() !== "" && Number.isFinite(Number(value));
  return isNumber ? Number(value) : value;
}

/** Rows and columns in use, all rows as wide as the widest; boxes nobody ticked are not in use. */
function tidy(tab: TabSnapshot, { cells, formulas }: Grid): TabSnapshot {
  const isUsed = (row: number, column: number) =>
    (!isBlank(cells[row]?.[column]) && cells[row]?.[column] !== false) || !!formulas[row]?.[column];
  let rows = cells.length;
  const width = Math.max(0, ...cells.map((row) => row.length));
  while (rows > 0 && !cells[rows - 1]!.some((_, column) => isUsed(rows - 1, column))) rows--;
  const square = <T>(grid: T[][], blank: T) =>
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: width }, (_, at) => grid[row]?.[at] ?? blank),
    );
  const after = { ...tab, cells: square<Cell>(cells, ""), formulas: square(formulas, "") };
  const tidied = { ...after, rows: Math.max(tab.rows, rows), columns: Math.max(tab.columns, width) };
  kindsOf.set(tidied, kindsOf.get(tab) ?? []);
  return tidied;
}
