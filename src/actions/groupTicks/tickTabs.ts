import { isBlank, textOf, type Cell } from "../../workbook/cell";
import { NO_CHANGES, type Snapshot, type TabSnapshot } from "../../workbook/snapshot";
import type { Policy } from "../../workbook/policy";
import { findTable, type FoundTable } from "../../workbook/tables/findTable";
import { groupsTable, rosterTable } from "../../workbook/tables/specs";
import { changeOf } from "../../workbook/tables/tabChange";
import type { Line, PlacedLine, TableSpec } from "../../workbook/tables/tableSpec";
import { blockedPlace } from "../blockedPlace";
import { isSet } from "../roster/entries";
import { blockIn, parseLabel } from "../groups/groupLabels";
import type { Work, WorkOf } from "./works";

/** Corrective Groups or the Retake Roster, with ticks that may be read and written. */
export interface TickTab {
  which: "groups" | "roster";
  spec: TableSpec;
  found: FoundTable & { tab: TabSnapshot };
  /** Column, from 1, by tick. */
  ticks: ReadonlyMap<string, number>;
  /** Lines about a student's work on a standard. */
  lines: readonly TickLine[];
}

export interface TickLine extends PlacedLine {
  tab: TickTab;
  work: Work;
}

/** A tick of a line. */
export interface Box {
  tab: TickTab;
  row: number;
  column: number;
  cell: Cell;
  isSet: boolean;
  /** A word or a formula in its place, which is never written over. */
  isWord: boolean;
}

/** The two tabs, as far as they are there, whole, and this person's to change. */
export function tickTabs(snapshot: Snapshot, policy: Policy, workOf: WorkOf): TickTab[] {
  return [
    tabOf("groups", groupsTable(policy), { snapshot, workOf }),
    tabOf("roster", rosterTable(policy), { snapshot, workOf }),
  ].flatMap((tab) => tab ?? []);
}

function tabOf(
  which: TickTab["which"],
  spec: TableSpec,
  { snapshot, workOf }: { snapshot: Snapshot; workOf: WorkOf },
): TickTab | null {
  const found = findTable(spec, snapshot);
  const { tab, state, missing, columnOf } = found;
  if (!tab || state !== "there" || missing.length > 0) return null;
  const headings = spec.columns.filter(({ kind, titled }) => kind === "tick" && titled === "byPolicy");
  const ticks = new Map(
    headings.flatMap(({ heading }) => {
      const column = columnOf.get(heading);
      return column === undefined ? [] : [[heading, column] as const];
    }),
  );
  const own = { which, spec, found: { ...found, tab }, ticks, lines: [] as TickLine[] };
  if (isBlocked(own, snapshot)) return null;
  for (const placed of found.lines) {
    const work = workOf(placed.line);
    if (work && (which === "roster" || isAboutGap(placed, work)))
      own.lines.push({ ...placed, tab: own, work });
  }
  return own;
}

/** Extension works on no gap; a group of the teacher's making does. */
function isAboutGap({ line }: PlacedLine, { isEveryone }: Work): boolean {
  const label = parseLabel(textOf(line["Group"]));
  if (label || isEveryone) return label?.kind !== "extension";
  return isInGroup(line);
}

/** Neither a block for everyone, nor who is not assessed or in no group. */
export function isInGroup(line: Line): boolean {
  const group = textOf(line["Group"]);
  return group !== "" && blockIn(group) === null;
}

function isBlocked({ spec, found, ticks }: TickTab, snapshot: Snapshot): boolean {
  const rows = Array.from({ length: Math.max(1, found.tab.cells.length - 1) }, () => [false]);
  const writes = [...ticks.values()].map((column) => ({ row: 2, column, cells: rows }));
  const change = {
    ...changeOf(spec, { tab: found.tab.name, places: found.columnOf, kind: "update" }),
    writes,
  };
  return blockedPlace(snapshot, { ...NO_CHANGES, tabs: [change] }) !== null;
}

/** null: the tab has no such column. */
export function boxOf({ tab, row }: Pick<TickLine, "tab" | "row">, tick: string): Box | null {
  const column = tab.ticks.get(tick);
  if (column === undefined) return null;
  const { cells, formulas } = tab.found.tab;
  const cell = cells[row - 1]?.[column - 1];
  const hasFormula = (formulas[row - 1]?.[column - 1] ?? "") !== "";
  const isWord = hasFormula || (typeof cell !== "boolean" && !isBlank(cell));
  return { tab, row, column, cell, isSet: isSet(cell), isWord };
}
