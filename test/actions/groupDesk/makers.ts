import { readGroups } from "../../../src/actions/groupDesk/readGroups";
import type { ClassGroups, GroupNow } from "../../../src/actions/groupReplies";
import type { OnBooks } from "../../../src/actions/onBooks";
import { SUPPORT_ACTIONS } from "../../../src/actions/support/supportActions";
import { readPolicyTable } from "../../../src/workbook/policyTable";
import { NO_CHANGES, type Snapshot } from "../../../src/workbook/snapshot";
import { planAppend, planTable } from "../../../src/workbook/tables/planTable";
import { groupsTable, LOG_TABLE } from "../../../src/workbook/tables/specs";
import type { Line } from "../../../src/workbook/tables/tableSpec";
import { applyToSnapshot } from "../../workbook/applyToSnapshot";
import { makeBooks, type BooksPlan, type ClassPlan } from "../booksMaker";

/** A Wednesday. */
export const TODAY = "2025-11-05";

const EMPTY: Snapshot = { tabs: [], names: [], mayEdit: true };

export const STANDARDS: Line[] = [
  {
    Code: "LF.1",
    Title: "Slope",
    "I can": "I can find a slope",
    Corrective: "Pegs",
    "First taught": "a film",
  },
  { Code: "LF.2", Title: "Graphs", Corrective: "Card sort", Link: "page 12", Extension: "Design a ramp" },
  { Code: "LF.3" },
];

/** Everyone in the order of the class list. */
export const klass = (name: string, ...students: string[]): ClassPlan => ({
  name,
  columns: ["LF.1", "LF.2", "LF.3"].map((code) => ({ name: `Quiz ${code}`, standard: code })),
  students: students.map((student) => [student, 40, 40, 40]),
});

export const PERIOD_1 = klass(
  "Period 1",
  "Ana",
  "Ben",
  "Cleo",
  "Dan",
  "Eva",
  "Finn",
  "Gus",
  "Hal",
  "Ida",
  "Jo",
);

/** A line of the tab; what is left out is what most lines have. */
export const seat = (student: string, group: string, standard = "LF.1", more: Line = {}): Line => ({
  Class: "Period 1",
  Group: group,
  Standard: standard,
  Student: student,
  Level: "Not yet",
  "Last mark": "40",
  ...more,
});

/** Of the log: somebody sat with this student. */
export const met = (student: string, when: string, standard = "LF.1", more: Line = {}): Line => ({
  When: when,
  Action: SUPPORT_ACTIONS.met,
  Class: "Period 1",
  Student: student,
  Standard: standard,
  ...more,
});

export interface DeskPlan extends Partial<BooksPlan> {
  /** Of Corrective Groups, in the order in which they stand there. */
  lines: readonly Line[];
  log?: readonly Line[];
  /** Headings of ours the tab does not have yet. */
  without?: readonly string[];
}

/** A workbook on which these groups stand. */
export function onGroups({ lines, log = [], without = [], ...plan }: DeskPlan): OnBooks {
  const whole = { classes: [PERIOD_1], standards: STANDARDS, today: TODAY, ...plan };
  const spec = groupsTable(readPolicyTable(whole.policy ?? []).policy);
  const columns = spec.columns.filter(({ heading }) => !without.includes(heading));
  const tabs = [
    planTable({ ...spec, columns }, EMPTY, lines).change,
    ...(log.length > 0 ? [planAppend(LOG_TABLE, EMPTY, log)] : []),
  ].filter((change) => change !== null);
  const snapshot = applyToSnapshot(EMPTY, { ...NO_CHANGES, tabs });
  return { books: makeBooks(whole), snapshot, scope: {}, today: whole.today };
}

export function classesOn(plan: DeskPlan): ClassGroups[] {
  return readGroups(onGroups(plan)).classes;
}

/** The groups of the first class. */
export function groupsOn(plan: DeskPlan): GroupNow[] {
  return classesOn(plan)[0]?.groups ?? [];
}

/** "Group 1 LF.1: Ana, Ben". */
export const said = ({ label, standard, members }: GroupNow) =>
  `${[label, standard].filter(Boolean).join(" ")}: ${members.map(({ student }) => student).join(", ")}`;
