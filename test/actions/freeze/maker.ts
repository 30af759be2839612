import type { OnBooks } from "../../../src/actions/onBooks";
import { afterChanges } from "../../../src/workbook/afterChanges";
import type { Cell } from "../../../src/workbook/cell";
import type { Changes, NewCell, Snapshot, TabChange } from "../../../src/workbook/snapshot";
import { makeBooks } from "../booksMaker";
import { tab, workbook } from "../snapshotMaker";

export const TODAY = "2025-11-14";

/** A workbook with one tab of the teacher's and no class; "=… → …" is a formula and what it shows. */
export function onTab(rows: readonly (readonly Cell[])[], more: Partial<Snapshot> = {}): OnBooks {
  return onSnapshot({ ...workbook([tab("Scores", rows)]), ...more });
}

export function onSnapshot(snapshot: Snapshot, today = TODAY): OnBooks {
  return { books: makeBooks({ classes: [] }), snapshot, scope: {} as OnBooks["scope"], today };
}

/** What is read once changes are made, the tabs that go left out. */
export function done({ snapshot, ...on }: OnBooks, changes: Changes, today = TODAY): OnBooks {
  const after = afterChanges(snapshot, { ...changes, tabs: changes.tabs.map(asPlainText) });
  const isGone = (name: string | null) => changes.deleteTabs.some((gone) => gone === name);
  const tabs = after.tabs.filter(({ name }) => !isGone(name));
  const names = after.names.filter((own) => !changes.deleteNames.includes(own.name) && !isGone(own.tab));
  return { ...on, snapshot: { ...after, tabs, names }, today };
}

/** The columns of Mastery Frozen are plain text: what looks like a formula is none there. */
function asPlainText(change: TabChange): TabChange {
  const guarded = (cell: NewCell) => (typeof cell === "string" && cell.startsWith("=") ? `'${cell}` : cell);
  const writes = change.writes.map((block) => ({
    ...block,
    cells: block.cells.map((row) => row.map(guarded)),
  }));
  return { ...change, writes };
}

export function cellsOn({ snapshot }: OnBooks, name = "Scores"): unknown[][] {
  const found = snapshot.tabs.find((each) => each.name === name);
  return (found?.cells ?? []).map((row, at) =>
    row.map((cell, column) => found?.formulas[at]?.[column] || cell),
  );
}
