import type { Cell } from "../../src/workbook/cell";
import type { Snapshot, TabSnapshot } from "../../src/workbook/snapshot";

/** A tab from A1; "=…" is a formula that shows what stands behind " → ". */
export function tab(
  name: string,
  rows: readonly (readonly Cell[])[],
  rest: Partial<TabSnapshot> = {},
): TabSnapshot {
  const parts = (cell: Cell) => (typeof cell === "string" && cell.startsWith("=") ? cell.split(" → ") : null);
  return {
    name,
    cells: rows.map((row) => row.map((cell) => (parts(cell) ? (parts(cell)?.[1] ?? "") : cell))),
    formulas: rows.map((row) => row.map((cell) => parts(cell)?.[0] ?? "")),
    numberFormats: [],
    merges: [],
    rows: 1000,
    columns: 26,
    protected: [],
    ...rest,
  };
}

/** A workbook; `names` from names of ours to tabs. */
export function workbook(tabs: TabSnapshot[], names: Record<string, string | null> = {}): Snapshot {
  return {
    tabs,
    names: Object.entries(names).map(([name, of]) => ({ name, tab: of })),
    mayEdit: true,
  };
}
