import type { OnBooks } from "../../../src/actions/onBooks";
import { buildGroupsTab } from "../../../src/actions/groups/buildGroupsTab";
import { tickedAlong } from "../../../src/actions/groupTicks/tickedAlong";
import { buildRoster } from "../../../src/actions/roster/buildRoster";
import type { Scope } from "../../../src/actions/scope";
import { textOf, type Cell } from "../../../src/workbook/cell";
import type { Changes, Snapshot } from "../../../src/workbook/snapshot";
import { findTable } from "../../../src/workbook/tables/findTable";
import { groupsTable, LOG_TABLE, rosterTable } from "../../../src/workbook/tables/specs";
import type { Line, TableSpec } from "../../../src/workbook/tables/tableSpec";
import { applyToSnapshot } from "../../workbook/applyToSnapshot";
import { makeBooks, type BooksPlan } from "../booksMaker";
import { policyOf, typeOn, workbook, type Workbook } from "../roster/makers";

/** A workbook with both tabs, and the day. */
export interface Desk extends Workbook {
  today: string;
  /** What the last action wanted done. */
  changes: Changes | null;
}

export const CORRECTIVE = "Corrective done";
export const SKILL = "Skill check passed";

export function desk(plan: BooksPlan, today = "2025-11-06"): Desk {
  return { ...workbook(plan), today, changes: null };
}

export function on(one: Desk, scope: Scope = {}): OnBooks {
  const { plan, snapshot, today } = one;
  return { books: makeBooks({ ...plan, today }), snapshot, scope, today };
}

type Act = (on: OnBooks) => { changes: Changes };

export function acted(one: Desk, act: Act, scope: Scope = {}): Desk {
  const { changes } = act(on(one, scope));
  return { ...one, changes, snapshot: applyToSnapshot(one.snapshot, changes) };
}

export const groups = (one: Desk, scope?: Scope): Desk => acted(one, tickedAlong(buildGroupsTab), scope);
export const roster = (one: Desk, scope?: Scope): Desk => acted(one, tickedAlong(buildRoster), scope);
export const both = (one: Desk): Desk => roster(groups(one));

export type TabName = "groups" | "roster";

const specOf = (one: Desk, tab: TabName): TableSpec =>
  tab === "groups" ? groupsTable(policyOf(one)) : rosterTable(policyOf(one));

/** Something typed on the line of a student (and standard). */
export function typed(one: Desk, tab: TabName, where: Line, what: Record<string, Cell>): Desk {
  return { ...one, ...typeOn(one, specOf(one, tab), where, what) };
}

export const tick = (one: Desk, tab: TabName, student: string, isSet: Cell = true, name = CORRECTIVE): Desk =>
  typed(one, tab, { Student: student }, { [name]: isSet });

export function linesOf(one: Desk, tab: TabName): Line[] {
  return findTable(specOf(one, tab), one.snapshot).lines.map(({ line }) => line);
}

/** What stands in a tick column of each line: "Ana LF.1: true". */
export function boxes(one: Desk, tab: TabName, name = CORRECTIVE): string[] {
  return linesOf(one, tab).map(
    (line) => `${textOf(line["Student"])} ${textOf(line["Standard"])}: ${String(line[name])}`,
  );
}

export function box(one: Desk, tab: TabName, student: string, name = CORRECTIVE): Cell {
  return linesOf(one, tab).find((line) => line["Student"] === student)?.[name];
}

/** What the log says of ticks and meetings. */
export function logged({ snapshot }: { snapshot: Snapshot }): string[] {
  return findTable(LOG_TABLE, snapshot).lines.flatMap(({ line }) => {
    const [action, ...rest] = ["Action", "Student", "Standard", "Assessment", "Attempt", "Note"].map(
      (heading) => textOf(line[heading]),
    );
    return /tick|met/.test(action ?? "") ? [[action, ...rest].join(" | ")] : [];
  });
}

/** The tabs that the last action wrote to. */
export function writtenTabs({ changes }: Desk): string[] {
  return changes?.tabs.map(({ tab }) => tab) ?? [];
}
