import { buildGroupsTab, type GroupsTabBuilt } from "../../../src/actions/groups/buildGroupsTab";
import type { Scope } from "../../../src/actions/scope";
import { textOf } from "../../../src/workbook/cell";
import type { Snapshot, TabSnapshot } from "../../../src/workbook/snapshot";
import { applyToSnapshot } from "../../workbook/applyToSnapshot";
import { makeBooks, type BooksPlan } from "../booksMaker";

export const EMPTY: Snapshot = { tabs: [], names: [], mayEdit: true };
export const TODAY = "2025-11-12";

/** A build on a workbook, and the workbook after it. */
export interface Built extends GroupsTabBuilt {
  after: Snapshot;
}

export function build(
  plan: BooksPlan,
  { on = EMPTY, scope = {} }: { on?: Snapshot; scope?: Scope } = {},
): Built {
  const built = buildGroupsTab({ books: makeBooks(plan), snapshot: on, scope, today: TODAY });
  return { ...built, after: applyToSnapshot(on, built.changes) };
}

export function tabNamed({ tabs }: Snapshot, name = "Corrective Groups"): TabSnapshot {
  const tab = tabs.find((candidate) => candidate.name === name);
  if (!tab) throw new Error(`no tab ${name}`);
  return tab;
}

/** The tab's rows below its headings, of these columns, as text with " | " between. */
export function rowsOf({ after }: Pick<Built, "after">, ...headings: string[]): string[] {
  const [head = [], ...rows] = tabNamed(after).cells;
  const places = headings.map((heading) => head.indexOf(heading));
  return rows.map((row) => places.map((place) => textOf(row[place])).join(" | "));
}

/** The workbook with this typed into the first line that names the student. */
export function typing(
  snapshot: Snapshot,
  student: string,
  typed: Record<string, string | boolean>,
): Snapshot {
  const tab = tabNamed(snapshot);
  const [head = []] = tab.cells;
  const at = tab.cells.findIndex((row) => row[head.indexOf("Student")] === student);
  const cells = tab.cells.map((row, index) =>
    index === at ? row.map((cell, column) => typed[String(head[column])] ?? cell) : row,
  );
  // In place, so that the maker still knows how the columns are kept.
  return {
    ...snapshot,
    tabs: snapshot.tabs.map((other) => (other === tab ? Object.assign(tab, { cells }) : other)),
  };
}
