import { buildRoster, type RosterAnswer } from "../../../src/actions/roster/buildRoster";
import type { Scope } from "../../../src/actions/scope";
import { dayOf, textOf, type Cell } from "../../../src/workbook/cell";
import type { Policy } from "../../../src/workbook/policy";
import { readPolicyTable } from "../../../src/workbook/policyTable";
import { NO_CHANGES, type Snapshot } from "../../../src/workbook/snapshot";
import { findTable } from "../../../src/workbook/tables/findTable";
import { planTable } from "../../../src/workbook/tables/planTable";
import { ASSESSMENTS_TABLE, LOG_TABLE, rosterTable } from "../../../src/workbook/tables/specs";
import type { Line, TableSpec } from "../../../src/workbook/tables/tableSpec";
import { applyToSnapshot } from "../../workbook/applyToSnapshot";
import { assessmentLines, makeBooks, type BooksPlan, type ClassPlan } from "../booksMaker";

/** A workbook whose tabs of ours are as the last action left them. */
export interface Workbook {
  plan: BooksPlan;
  snapshot: Snapshot;
}

/** Set up, with no roster yet. */
export function workbook(plan: BooksPlan): Workbook {
  const empty: Snapshot = { tabs: [], names: [], mayEdit: true };
  const { change } = planTable(ASSESSMENTS_TABLE, empty, assessmentLines(plan.classes));
  return { plan, snapshot: applyToSnapshot(empty, { ...NO_CHANGES, tabs: [change!] }) };
}

export const policyOf = ({ plan }: Workbook): Policy => readPolicyTable(plan.policy ?? []).policy;

export interface Built extends RosterAnswer {
  after: Workbook;
}

/** A build on a day; what Assessments says of returns is what the classes are read with. */
export function build(before: Workbook, today = "2025-11-06", scope: Scope = {}): Built {
  const answer = buildRoster({ books: booksOf(before, today), snapshot: before.snapshot, scope, today });
  return {
    ...answer,
    after: { ...before, snapshot: applyToSnapshot(before.snapshot, answer.changes) },
  };
}

function booksOf({ plan, snapshot }: Workbook, today: string) {
  const kept = findTable(ASSESSMENTS_TABLE, snapshot).lines.map(({ line }) => line);
  const classes = plan.classes.map((one): ClassPlan => {
    const columns = one.columns.map((column) => {
      const line = kept.find(
        (other) => other["Column"] === column.name && other["Class"] === (one.name ?? "Period 1"),
      );
      return { ...column, returned: dayOf(line?.["Returned"]) ?? "" };
    });
    return { ...one, columns };
  });
  return makeBooks({ ...plan, classes, today });
}

/** The lines of the roster as they stand. */
export function lines(one: Workbook): Line[] {
  return findTable(rosterTable(policyOf(one)), one.snapshot).lines.map(({ line }) => line);
}

export function log({ snapshot }: Workbook): Line[] {
  return findTable(LOG_TABLE, snapshot).lines.map(({ line }) => line);
}

/** Some columns of every line, as text. */
export function seen(one: Workbook, ...headings: string[]): string[][] {
  return lines(one).map((line) => headings.map((heading) => textOf(line[heading])));
}

/** The line of a student (and standard). */
export function lineOf(one: Workbook, student: string, standard?: string): Line {
  return lines(one).find(
    (line) => line["Student"] === student && (standard === undefined || line["Standard"] === standard),
  )!;
}

/** Something typed on the roster, in the first line that fits. */
export function type(one: Workbook, where: Line, typed: Line): Workbook {
  return typeOn(one, rosterTable(policyOf(one)), where, typed);
}

export function typeOn(one: Workbook, spec: TableSpec, where: Line, typed: Line): Workbook {
  const { tab, lines: all, columnOf } = findTable(spec, one.snapshot);
  const found = all.find(({ line }) =>
    Object.entries(where).every(([heading, text]) => textOf(line[heading]) === textOf(text)),
  )!;
  const cells = tab!.cells.map((row, at) => {
    if (at !== found.row - 1) return row;
    const changed: Cell[] = [...row];
    for (const [heading, cell] of Object.entries(typed)) changed[columnOf.get(heading)! - 1] = cell;
    return changed;
  });
  const tabs = one.snapshot.tabs.map((other) => (other === tab ? { ...other, cells } : other));
  return { ...one, snapshot: { ...one.snapshot, tabs } };
}

/** The same workbook with other marks in its gradebook. */
export function regraded(
  one: Workbook,
  change: (classes: readonly ClassPlan[]) => readonly ClassPlan[],
): Workbook {
  return { ...one, plan: { ...one.plan, classes: change(one.plan.classes) } };
}
