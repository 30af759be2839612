import type { Day } from "../../mastery/calendar/day";
import { nameKey } from "../../mastery/name";
import { readPolicyTable } from "../../workbook/policyTable";
import { recogniseWorkbook } from "../../workbook/layout/recogniseWorkbook";
import type { Snapshot, TabSnapshot } from "../../workbook/snapshot";
import { absencesIn } from "./absences";
import { withOwnNames } from "./classLine";
import { isMarkOf } from "./isMarkOf";
import { listedStandards } from "./listedStandards";
import { scaleOfMarks, type MarkScale } from "./markScale";
import { withMarksDown } from "./marksBesidePoints";
import { suggestedPolicy, withMissingSettings } from "./policyRows";
import { questionsAbout } from "./questions";
import type { SetupRow, SuggestedSetup } from "./setup";
import { keyIn, policyTableOf } from "./setupRow";
import { tabsOfTeacher, type Stored } from "./setupTables";
import { withoutIllegalDays } from "./storedDays";
import { standardRows } from "./standardRows";
import { itemsOf, suggestRows, type Suggested } from "./suggestedRows";
import { titleIssues } from "./titleIssues";
import { withColumnNames } from "./withColumnNames";

/** What set-up proposes where no class is stored; what a policy or standards tab says is kept. */
export function freshSetup(snapshot: Snapshot, stored: Stored, today: Day): Omit<SuggestedSetup, "stored"> {
  const tabs = tabsOfTeacher(snapshot);
  const found = recogniseWorkbook(tabs, isMarkOf(stored.policy));
  const layouts = withOwnNames([...found.classes, ...found.empty]);
  const items = layouts.map((layout) => itemsOf(layout, tabNamed(tabs, layout.tab), today));
  const scale = stored.policy ? scaleOfPolicy(stored.policy) : scaleOfMarks(items.flat());
  const classTabs = new Set(layouts.map(({ tab }) => tab));
  const listed = listedStandards(tabs.filter(({ name }) => !classTabs.has(name)));
  const standards = [...stored.standards, ...newOnes(listed?.rows ?? [], stored.standards)];
  const terms = { scale, standards };
  const suggested = items.flatMap((own) => suggestRows(own, terms)).filter(isNew(stored.assessments));
  const absences = stored.policy ? [] : absencesIn(items.flat());
  const policy = stored.policy ? withMissingSettings(stored.policy) : suggestedPolicy(scale.rows, absences);
  const read = {
    policy,
    classes: layouts.slice(0, found.classes.length),
    standards: [...standards, ...newOnes(standardRows(suggested), standards)],
    assessments: [...stored.assessments.map(withoutIllegalDays), ...suggested.map(({ row }) => row)],
    insertLevels: "tab" as const,
    empty: layouts.slice(found.classes.length),
  };
  const setup = withMarksDown(read, { suggested, scale, stored, tabs });
  const named = withColumnNames(setup, tabs);
  const questions = questionsAbout({ suggested, setup: named, scale, absences, why: found.why, tabs, today });
  const issues = [
    ...found.issues.filter(({ tab }) => tab !== listed?.tab),
    ...titleIssues(suggested, listed),
  ];
  return { setup, withNew: null, why: found.why, questions, issues };
}

export function tabNamed(tabs: readonly TabSnapshot[], name: string): TabSnapshot {
  return tabs.find((tab) => tab.name === name) as TabSnapshot;
}

/** What the stored policy's scale means for columns without points. */
export function scaleOfPolicy(policy: readonly SetupRow[]): MarkScale {
  const [scale] = readPolicyTable(policyTableOf(policy)).policy.scales;
  const { maximum, best } = scale;
  const kind = best === "lowest" ? "down" : maximum <= 10 ? "rubric" : "percent";
  return { kind, rows: [], maximum };
}

/** Whether Assessments does not list the column yet. */
function isNew(assessments: readonly SetupRow[]) {
  const listed = new Set(assessments.map((row) => `${keyIn(row, "Class")}\n${keyIn(row, "Column")}`));
  return ({ item }: Suggested) =>
    ![item.class, ""].some((name) => listed.has(`${nameKey(name)}\n${nameKey(item.column)}`));
}

/** Those whose code is not there yet. */
function newOnes(rows: readonly SetupRow[], known: readonly SetupRow[]): SetupRow[] {
  const codes = new Set(known.map((row) => keyIn(row, "Code")));
  return rows.filter((row) => !codes.has(keyIn(row, "Code")));
}
