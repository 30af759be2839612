import { planMaps, type MapsPlanned } from "../../../src/actions/map/planMaps";
import type { InsertLevels } from "../../../src/actions/setup/setup";
import type { Cell } from "../../../src/workbook/cell";
import { tableOfMap } from "../../../src/workbook/gradebook/mapTable";
import type { Snapshot, TabSnapshot } from "../../../src/workbook/snapshot";
import { applied } from "./applied";
import { makeBooks, type BooksPlan, type ClassPlan } from "../booksMaker";

/** A tab of the teacher's; texts that begin with "=" are formulas. */
export function tabOf(name: string, rows: readonly (readonly Cell[])[]): TabSnapshot {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const wide = rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ""));
  const isFormula = (cell: Cell) => typeof cell === "string" && cell.startsWith("=");
  return {
    name,
    cells: wide.map((row) => row.map((cell) => (isFormula(cell) ? 0 : cell))),
    formulas: wide.map((row) => row.map((cell) => (isFormula(cell) ? String(cell) : ""))),
    numberFormats: [],
    merges: [],
    rows: 1000,
    columns: 26,
    protected: [],
  };
}

/** The tab of a class as `makeBooks` reads it: names in A, IDs in B, scores from C on. */
export function classTab({ name = "Period 1", columns, students }: ClassPlan): TabSnapshot {
  const rows = students.map((student) =>
    "marks" in student ? [student.name, student.id, ...student.marks] : [student[0], "", ...student.slice(1)],
  );
  return tabOf(name, [["Student", "ID", ...columns.map((column) => column.name)], ...rows]);
}

export function workbook(plan: BooksPlan): Snapshot {
  return { tabs: plan.classes.map(classTab), names: [], mayEdit: true };
}

export const TODAY = "2025-11-14";

/** A plan of the maps on a workbook, and the workbook after it. */
export interface Mapped extends MapsPlanned {
  after: Snapshot;
}

export function mapped(
  plan: BooksPlan,
  {
    on = workbook(plan),
    insertLevels = "tab",
    today = TODAY,
  }: { on?: Snapshot; insertLevels?: InsertLevels; today?: string } = {},
): Mapped {
  const planned = planMaps({ books: makeBooks(plan), snapshot: on, insertLevels, today });
  return { ...planned, after: applied(on, planned.changes) };
}

/** The workbook as it is read once its live maps have calculated. */
export function calculated({ tabs, ...rest }: Snapshot, plan: BooksPlan): Snapshot {
  const tables = new Map(makeBooks(plan).books.map((book) => [book.settings.name, tableOfMap(book)]));
  for (const tab of tabs) {
    const at = tab.formulas.findIndex(([formula = ""]) => formula.includes("MASTERY_MAP("));
    const [, name = ""] = /MASTERY_MAP\([^"]*"([^"]*)"/.exec(tab.formulas[at]?.[0] ?? "") ?? [];
    const table = tables.get(name);
    if (!table) continue;
    const rows = Math.max(tab.cells.length, at + table.length);
    const width = Math.max(table[0]!.length, ...tab.cells.map((row) => row.length));
    const square = <T>(cellAt: (row: number, column: number) => T) =>
      Array.from({ length: rows }, (_, row) =>
        Array.from({ length: width }, (_, column) => cellAt(row, column)),
      );
    Object.assign(tab, {
      cells: square((row, column) => table[row - at]?.[column] ?? tab.cells[row]?.[column] ?? ""),
      formulas: square((row, column) => tab.formulas[row]?.[column] ?? ""),
    });
  }
  return { ...rest, tabs };
}

export function tabNamed({ tabs }: Snapshot, name: string): TabSnapshot {
  const tab = tabs.find((candidate) => candidate.name === name);
  if (!tab) throw new Error(`no tab ${name}`);
  return tab;
}
