import type { Cell } from "../../../src/workbook/cell";
import type { Policy } from "../../../src/workbook/policy";
import { readPolicyTable } from "../../../src/workbook/policyTable";
import { NO_CHANGES, type Snapshot, type TabChange, type TabSnapshot } from "../../../src/workbook/snapshot";
import { findTable } from "../../../src/workbook/tables/findTable";
import { planTable, type PlanOptions } from "../../../src/workbook/tables/planTable";
import type { Line, TableSpec } from "../../../src/workbook/tables/tableSpec";
import { applyToSnapshot } from "../applyToSnapshot";

export function tabWith(name: string, cells: readonly (readonly Cell[])[] = []): TabSnapshot {
  const width = Math.max(0, ...cells.map((row) => row.length));
  const square = cells.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ""));
  const formulas = square.map((row) => row.map(() => ""));
  return {
    name,
    cells: square,
    formulas,
    numberFormats: [],
    merges: [],
    rows: 1000,
    columns: 26,
    protected: [],
  };
}

/** A workbook; `names` by our name. */
export function workbookWith(
  tabs: readonly TabSnapshot[],
  names: Record<string, string | null> = {},
): Snapshot {
  return { tabs, names: Object.entries(names).map(([name, tab]) => ({ name, tab })), mayEdit: true };
}

export const EMPTY = workbookWith([tabWith("Period 1", [["Student", "Slope"]])]);

/** A workbook in which the tab of ours holds these cells under its own title. */
export function holding(spec: TableSpec, cells: readonly (readonly Cell[])[]): Snapshot {
  return workbookWith([tabWith(spec.title, cells)], { [spec.rangeName]: spec.title });
}

export function policyWith(...rows: (readonly Cell[])[]): Policy {
  return readPolicyTable(rows).policy;
}

export function apply(snapshot: Snapshot, change: TabChange | null): Snapshot {
  return change ? applyToSnapshot(snapshot, { ...NO_CHANGES, tabs: [change] }) : snapshot;
}

/** The workbook once the tab says what is wanted. */
export function brought(
  spec: TableSpec,
  snapshot: Snapshot,
  { wanted, ...options }: { wanted: readonly Line[] } & PlanOptions,
): Snapshot {
  return apply(snapshot, planTable(spec, snapshot, wanted, options).change);
}

export function cellsOf(snapshot: Snapshot, name: string): Cell[][] {
  return snapshot.tabs.find((tab) => tab.name === name)!.cells.map((row) => [...row]);
}

/** The values under some headings, a line each. */
export function seen(spec: TableSpec, snapshot: Snapshot, ...headings: string[]): Cell[][] {
  return findTable(spec, snapshot).lines.map(({ line }) => headings.map((heading) => line[heading]));
}

/** A small table with every kind of column, to be seen at a glance. */
export const SMALL: TableSpec = {
  rangeName: "MASTERY_ROSTER",
  title: "Retake Roster",
  columns: [
    { heading: "Class", kind: "text", width: 90, owner: "ours" },
    { heading: "Student", kind: "text", width: 90, owner: "ours" },
    { heading: "Student ID", kind: "text", width: 90, owner: "ours" },
    { heading: "Score", kind: "number", width: 90, owner: "ours" },
    { heading: "Done", kind: "tick", width: 90, owner: "teacher" },
    { heading: "By", kind: "date", width: 90, owner: "ours" },
    { heading: "Note", kind: "text", width: 90, owner: "teacher" },
  ],
  key: ["Class", "Student ID"],
  instead: { "Student ID": "Student" },
  lineHas: ["Student", "Student ID"],
  settings: false,
  frozenColumns: 2,
  colours: [],
};

export const SMALL_HEADINGS = SMALL.columns.map(({ heading }) => heading);

export function lineOf(student: string, more: Line = {}): Line {
  return { Class: "P1", Student: student, "Student ID": "", Score: 5, By: "2025-11-14", ...more };
}
