import { isSameName, nameKey } from "../../mastery/name";
import { keyOf, textOf } from "../../workbook/cell";
import { NO_LAYOUT } from "../../workbook/gradebook/classRow";
import type { Snapshot, TabSnapshot } from "../../workbook/snapshot";
import { ASSESSMENTS_TABLE, POLICY_TABLE, STANDARDS_TABLE } from "../../workbook/tables/specs";
import type { Line } from "../../workbook/tables/tableSpec";
import type { Issue } from "../describeWorkbook";
import { assessmentsFor } from "./assessmentsFor";
import { classLine } from "./classLine";
import { mergedPolicy } from "./mergedPolicy";
import type { Setup, SetupClass, SetupRow } from "./setup";
import { keyIn, lineOfRow } from "./setupRow";
import { withStoredDays } from "./storedDays";
import { readStored, tabsOfTeacher, type Stored } from "./setupTables";
import { standardRow } from "./standardRows";
import { words } from "./words";

/** The settings tabs as a setup wants them. */
export interface SetupLines {
  policy: SetupRow[];
  classes: Line[];
  standards: Line[];
  assessments: Line[];
  issues: Issue[];
}

/** A class of the setup with its tab. */
export interface PlacedLayout {
  layout: SetupClass;
  tab: TabSnapshot;
}

/** An empty list of the setup changes nothing of what is stored. */
export function setupLines(snapshot: Snapshot, setup: Setup): SetupLines {
  const stored = readStored(snapshot);
  const { placed, issues } = placeAll(setup, tabsOfTeacher(snapshot));
  const policy = mergedPolicy(stored.policy, setup.policy);
  const gone = goneClasses(placed, stored, snapshot);
  const names = gone.map(({ row }) => row.name);
  const assessments = assessmentsFor(placed, setup, { stored, policy, gone: names });
  const standards = standardsFor(setup, stored, assessments);
  return {
    policy,
    classes: [...classLines(placed, stored, gone), ...leftOutLines(placed, stored, setup)],
    standards: standards.map((row) => lineOfRow(STANDARDS_TABLE, row)),
    assessments: withStoredDays(assessments, stored.assessments).map((row) =>
      lineOfRow(ASSESSMENTS_TABLE, row),
    ),
    issues,
  };
}

export function policyLines({ policy }: SetupLines): Line[] {
  return policy.map((row) => lineOfRow(POLICY_TABLE, row));
}

function placeAll(
  { classes, empty }: Setup,
  tabs: readonly TabSnapshot[],
): { placed: PlacedLayout[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const placed = [...classes, ...empty].flatMap((layout): PlacedLayout[] => {
    const tab = tabs.find(({ name }) => name === layout.tab);
    if (tab) return [{ layout, tab }];
    const message = words.tabGone(layout.class, layout.tab, null);
    issues.push({ tab: layout.tab, row: null, column: null, code: "tabGone", message });
    return [];
  });
  return { placed, issues };
}

/** A class whose tab is gone keeps its line until the teacher deletes it: the tab may come back, or has a new name. */
function goneClasses(
  placed: readonly PlacedLayout[],
  { classes }: Stored,
  { tabs }: Snapshot,
): Stored["classes"] {
  const there = new Set(tabs.map(({ name }) => nameKey(name)));
  const wanted = new Set(placed.map(({ layout }) => nameKey(layout.class)));
  return classes.filter(({ row }) => !there.has(nameKey(row.tab)) && !wanted.has(nameKey(row.name)));
}

function classLines(placed: readonly PlacedLayout[], { classes }: Stored, gone: Stored["classes"]): Line[] {
  if (placed.length === 0) return classes.map(({ line }) => line);
  const standing = (name: string) => classes.find(({ row }) => isSameName(row.name, name))?.line;
  return [
    ...placed.map(({ layout, tab }) => classLine(layout, tab, standing(layout.class))),
    ...gone.map(({ line }) => line),
  ];
}

/** Those that were left out before stay so until they are taken in. */
function leftOutLines(placed: readonly PlacedLayout[], stored: Stored, { leftOut = [] }: Setup): Line[] {
  const isPlaced = (tab: string) => placed.some(({ layout }) => isSameName(layout.tab, tab));
  const before = stored.leftOut.filter((line) => !isPlaced(textOf(line["Tab"])));
  const known = new Set(before.map((line) => keyOf(line["Tab"])));
  const names = new Map(stored.classes.map(({ row }) => [nameKey(row.tab), row.name]));
  return [
    ...before,
    ...leftOut
      .filter((tab) => !isPlaced(tab) && !known.has(nameKey(tab)))
      .map((tab): Line => ({ Class: names.get(nameKey(tab)) ?? tab, Tab: tab, Layout: NO_LAYOUT })),
  ];
}

/** Every standard that an assessment is on has a row. What a row that was sent leaves out stays as it stands. */
function standardsFor({ standards }: Setup, stored: Stored, assessments: readonly SetupRow[]): SetupRow[] {
  const standing = new Map(stored.standards.map((row) => [keyIn(row, "Code"), row]));
  const rows = (standards.length > 0 ? standards : stored.standards)
    .filter((row) => keyIn(row, "Code") !== "")
    .map((row) => ({ ...standing.get(keyIn(row, "Code")), ...row }));
  const known = new Set(rows.map((row) => keyIn(row, "Code")));
  const missing = assessments.flatMap((row) => {
    const key = keyIn(row, "Standard");
    if (key === "" || known.has(key)) return [];
    known.add(key);
    return [standardRow(String(row["Standard"]))];
  });
  return [...rows, ...missing];
}
