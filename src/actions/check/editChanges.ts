import { textOf } from "../../workbook/cell";
import type { CellsElsewhere, Snapshot, TabChange } from "../../workbook/snapshot";
import { newCell } from "../../workbook/tables/cellOfKind";
import { findTable } from "../../workbook/tables/findTable";
import { planAppend } from "../../workbook/tables/planTable";
import { runsOf } from "../../workbook/tables/runs";
import { changeOf } from "../../workbook/tables/tabChange";
import type { TableSpec } from "../../workbook/tables/tableSpec";
import type { CellEdit, Edit } from "./finding";
import { groupsOf } from "../groupsOf";

/** A settings tab that lacks a heading: nothing can be written there. */
export interface Unwritable {
  unwritable: string;
}

/** What becomes of the tabs of ours: one change for each, the log's first, so that nothing is gone before it is kept. */
export function tabChanges(edits: readonly Edit[], snapshot: Snapshot): TabChange[] | Unwritable {
  const specs = [...new Set(edits.flatMap((edit) => ("spec" in edit ? [edit.spec] : [])))];
  const put = edits.flatMap((edit) => (edit.kind === "tab" ? [edit.change] : []));
  const planned = groupsOf(put, ({ tab }) => tab).flatMap(([change]) => change ?? []);
  const changes: TabChange[] = [];
  for (const spec of specs) {
    const { tab, missing } = findTable(spec, snapshot);
    // What is put back just now gets its line at the next occasion.
    if (planned.some((change) => change.rangeName === spec.rangeName)) continue;
    if (missing.length > 0) return { unwritable: tab?.name ?? spec.title };
    const change = ofTable(spec, edits, snapshot);
    if (change) changes.push(change);
  }
  return [...changes, ...planned];
}

function ofTable(spec: TableSpec, edits: readonly Edit[], snapshot: Snapshot): TabChange | null {
  const lines = edits.flatMap((edit) => (edit.kind === "line" && edit.spec === spec ? [edit.line] : []));
  const added = lines.length > 0 ? planAppend(spec, snapshot, lines) : null;
  const { tab, columnOf } = findTable(spec, snapshot);
  const writes = edits.flatMap((edit) => {
    if (edit.kind !== "setting" || edit.spec !== spec) return [];
    const kind = spec.columns.find(({ heading }) => heading === edit.heading)?.kind ?? "any";
    return [{ row: edit.row, column: columnOf.get(edit.heading) ?? 1, cells: [[newCell(kind, edit.after)]] }];
  });
  if (!tab || writes.length === 0) return added;
  const change = added ?? {
    ...changeOf(spec, { tab: tab.name, places: columnOf, kind: "update" }),
    lastRow: tab.cells.length,
  };
  return { ...change, writes: [...writes, ...change.writes] };
}

/** Cells that stand below each other and are written alike are written at once. */
export function cellChanges(edits: readonly Edit[]): CellsElsewhere[] {
  const cells = edits.flatMap((edit) => (edit.kind === "cell" ? [edit.cell] : []));
  const alike = ({ tab, column, after, format }: CellEdit) =>
    JSON.stringify([tab, column, typeof after, textOf(after).startsWith("="), format !== null]);
  return groupsOf(cells, alike).flatMap((own) => runsOf(own, ({ row }) => row).map(blockOf));
}

function blockOf(run: readonly CellEdit[]): CellsElsewhere {
  const [{ tab, row, column, format }] = run as [CellEdit];
  const block = { row, column, cells: run.map(({ after }) => [after]) };
  return format === null ? { tab, block } : { tab, block, formats: run.map((cell) => [cell.format ?? ""]) };
}
