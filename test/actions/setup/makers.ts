import { planSetup } from "../../../src/actions/setup/planSetup";
import type { Setup, SetupRow } from "../../../src/actions/setup/setup";
import { suggestSetup } from "../../../src/actions/setup/suggestSetup";
import type { Cell } from "../../../src/workbook/cell";
import type { Snapshot, TabSnapshot } from "../../../src/workbook/snapshot";
import { applyToSnapshot } from "../../workbook/applyToSnapshot";
import { drawn } from "../../workbook/layout/tables";
import { tab, workbook } from "../snapshotMaker";

export const TODAY = "2026-11-20";

/** A class tab drawn as text (test/workbook/layout/tables.ts). */
export function classTab(name: string, text: string, rest: Partial<TabSnapshot> = {}): TabSnapshot {
  return tab(name, drawn(text), rest);
}

export function suggested(...tabs: TabSnapshot[]) {
  return suggestSetup(workbook(tabs), TODAY);
}

/** The workbook after set-up with nothing typed. */
export function setUp(...tabs: TabSnapshot[]): { snapshot: Snapshot; setup: Setup } {
  const before = workbook(tabs);
  const { setup } = suggestSetup(before, TODAY);
  return { snapshot: applied(before, setup), setup };
}

export function applied(snapshot: Snapshot, setup: Setup): Snapshot {
  return applyToSnapshot(snapshot, planSetup(snapshot, setup).changes);
}

/** The same workbook with other cells on one tab: `change` gets a copy of its rows. */
export function edited(snapshot: Snapshot, name: string, change: (rows: Cell[][]) => void): Snapshot {
  const tabs = snapshot.tabs.map((one) => {
    if (one.name !== name) return one;
    const cells = one.cells.map((row) => [...row]);
    change(cells);
    return { ...one, cells, formulas: cells.map((row) => row.map(() => "")) };
  });
  return { ...snapshot, tabs };
}

/** Some cells of each row, as "Quiz 1 | LT 1". */
export function inRows(rows: readonly SetupRow[], ...headings: string[]): string[] {
  return rows.map((row) => headings.map((heading) => String(row[heading] ?? "")).join(" | "));
}

export const PERIOD_1 = `
Student | ID | LT 1 Slope /10 | LT 1 retake /10 | LT 2 Graphs /20 | Homework 3 /5
Ana Lee | 101 | 5 | 9 | 18 | 5
Bo Park | 102 | 8 | | 12 | 4
Cy Ruiz | 103 | 10 | | EX | 3`;
