import { nameKey } from "../../mastery/name";
import { keyOf } from "../../workbook/cell";
import { NO_CHANGES, type Changes, type Snapshot, type TabChange } from "../../workbook/snapshot";
import { tabOf } from "../../workbook/tables/ownership";
import { planTable, type TablePlan } from "../../workbook/tables/planTable";
import {
  ASSESSMENTS_TABLE,
  CLASSES_TABLE,
  EXCEPTIONS_TABLE,
  LOG_TABLE,
  POLICY_TABLE,
  STANDARDS_TABLE,
} from "../../workbook/tables/specs";
import type { TableSpec } from "../../workbook/tables/tableSpec";
import type { Issue } from "../describeWorkbook";
import type { SetupApplied } from "../replies";
import { classesNow } from "./classesNow";
import type { Setup } from "./setup";
import { policyLines, setupLines, type SetupLines } from "./setupLines";
import { assessedIn, policyTableOf } from "./setupRow";
import { policyIssues, policyIssuesIn, readStored, tabsOfTeacher } from "./setupTables";
import type { NewName } from "./renamedCells";
import { withNewNames } from "./takeOver";
import { words } from "./words";

/** What brings the settings tabs to the setup. Done twice, the second time changes nothing. */
export function planSetup(before: Snapshot, setup: Setup): { changes: Changes; applied: SetupApplied } {
  const taken = withNewNames(before, newNamesIn(before, setup));
  const { snapshot } = taken;
  const lines = setupLines(snapshot, setup);
  const plans = plansOf(snapshot, lines);
  const tabs = together(
    taken.tabs,
    plans.flatMap(({ plan }) => plan.change ?? []),
  );
  const policy = plans.some(({ spec, plan }) => spec === POLICY_TABLE && plan.change !== null)
    ? policyIssuesIn(policyTableOf(lines.policy), titleOf(POLICY_TABLE, snapshot))
    : policyIssues(snapshot);
  const missing = plans.flatMap(({ spec, plan }) => missingIn(plan, titleOf(spec, snapshot)));
  return {
    changes: { ...NO_CHANGES, tabs },
    applied: {
      ...countOf(setup, lines),
      tabs: tabs.map(({ tab }) => tab),
      issues: [...lines.issues, ...missing, ...policy],
    },
  };
}

/** New names first, then what is planned on them: one change for each tab. */
function together(first: readonly TabChange[], then: readonly TabChange[]): TabChange[] {
  const merged = then.map((change) => {
    const before = first.find(({ tab }) => tab === change.tab);
    return before ? { ...change, writes: [...before.writes, ...change.writes] } : change;
  });
  return [...first.filter(({ tab }) => then.every((change) => change.tab !== tab)), ...merged];
}

/** The columns that go on under a new name: the setup names them so, and no longer as they were called. */
export function newNamesIn(snapshot: Snapshot, { assessments }: Setup): NewName[] {
  const stored = readStored(snapshot);
  return classesNow(stored, tabsOfTeacher(snapshot)).flatMap(({ row, headings }) => {
    const wanted = new Set(assessedIn(row.name, assessments).map(nameKey));
    return headings.renamed
      .filter(({ from, to }) => wanted.has(nameKey(to)) && !wanted.has(nameKey(from)))
      .map(({ from, to }) => ({ class: row.name, from, to }));
  });
}

function plansOf(snapshot: Snapshot, lines: SetupLines): { spec: TableSpec; plan: TablePlan }[] {
  const wanted = [
    [POLICY_TABLE, policyLines(lines)],
    [CLASSES_TABLE, lines.classes],
    [STANDARDS_TABLE, lines.standards],
    [ASSESSMENTS_TABLE, lines.assessments],
  ] as const;
  return [
    ...wanted.map(([spec, own]) => ({ spec, plan: planTable(spec, snapshot, own) })),
    ...[EXCEPTIONS_TABLE, LOG_TABLE].map((spec) => ({
      spec,
      plan: planTable(spec, snapshot, [], { gone: "keep" }),
    })),
  ];
}

function titleOf({ rangeName, title }: TableSpec, snapshot: Snapshot): string {
  return tabOf(rangeName, snapshot)?.name ?? title;
}

function missingIn({ missing }: TablePlan, tab: string): Issue[] {
  if (missing.length === 0) return [];
  return [{ tab, row: 1, column: null, code: "headingGone", message: words.ownHeadingsGone(tab, missing) }];
}

function countOf({ classes, empty }: Setup, { assessments }: SetupLines) {
  const all = [...classes, ...empty];
  return {
    students: all.reduce((sum, { students }) => sum + students, 0),
    standards: new Set(assessments.map((line) => keyOf(line["Standard"]))).size,
    classes: all.length,
  };
}
