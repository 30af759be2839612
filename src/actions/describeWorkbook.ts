import { OUR_CALL } from "./ourFunctions";
import { SCORING_METHODS } from "../mastery/scoring/methods";
import { levelsUnder, masteryIndex, type Scale } from "../mastery/scale";
import { columnLetters } from "../workbook/cell";
import type { Policy, PolicyProblem } from "../workbook/policy";
import { readPolicyTable } from "../workbook/policyTable";
import { readBooks } from "../workbook/gradebook/readBooks";
import type { Snapshot, TabSnapshot } from "../workbook/snapshot";
import { isOurs, isOwnName, tabOf } from "../workbook/tables/ownership";
import { POLICY_TABLE } from "../workbook/tables/specs";
import { tableIssues } from "../workbook/tables/tableIssues";
import { allTables } from "../workbook/tables/allTables";
import type { Day } from "../mastery/calendar/day";
import { words } from "./words";

/** A place in the workbook and what is to be done there. Row from 1. */
export interface Issue {
  tab: string;
  row: number | null;
  column: string | null;
  code: string;
  message: string;
}

export interface PolicyDescription {
  /** null: what holds where there is no policy tab. */
  tab: string | null;
  summary: string[];
  /** Best first; `from` in words. */
  levels: { name: string; from: string; colour: string | null; mastery: boolean }[];
  issues: Issue[];
}

export interface WorkbookDescription {
  tabs: number;
  /** Tabs that hold formulas of ours and how many, in the workbook's order. */
  formulas: { tab: string; count: number }[];
  policy: PolicyDescription;
  /** null: not set up. Classes in the order of Mastery Classes. */
  setUp: { classes: { class: string; tab: string; students: number; standards: number }[] } | null;
  /** What can be taken back, in words; null: nothing. */
  undo: string | null;
  /** Tabs the add-on owns in this workbook, and the names that make them ours. */
  ours: { title: string; rangeName: string }[];
  /** What keeps the set-up from working as it stands. */
  issues: Issue[];
}

/** What the home page shows of a workbook. `undo`: what can be taken back, in words. */
export function describeWorkbook(
  snapshot: Snapshot,
  { today, undo }: { today: Day; undo: string | null },
): WorkbookDescription {
  const formulas = snapshot.tabs
    .filter((tab) => !isOurs(tab, snapshot))
    .map(({ name, formulas: own }) => ({
      tab: name,
      count: own.reduce((sum, row) => sum + row.filter((formula) => OUR_CALL.test(formula)).length, 0),
    }));
  return {
    tabs: snapshot.tabs.length,
    formulas: formulas.filter(({ count }) => count > 0),
    policy: describePolicy(tabOf(POLICY_TABLE.rangeName, snapshot)),
    ...describeSetUp(snapshot, today),
    undo,
    ours: snapshot.names.flatMap(({ name, tab }) =>
      tab !== null && isOwnName(name) ? [{ title: tab, rangeName: name }] : [],
    ),
  };
}

function describeSetUp(snapshot: Snapshot, today: Day): Pick<WorkbookDescription, "setUp" | "issues"> {
  const read = readBooks(snapshot, today);
  const tables = allTables(read?.policy ?? readPolicyTable([]).policy);
  const ours = tables.flatMap((spec) => tableIssues(spec, snapshot));
  if (!read) return { setUp: null, issues: ours };
  const classes = read.books.map(({ settings, students, standards }) => ({
    class: settings.name,
    tab: settings.tab,
    students: students.length,
    standards: standards.length,
  }));
  return {
    setUp: { classes },
    issues: [
      ...ours,
      ...read.issues.filter(({ code }) => code !== "illegalSetting"),
      ...read.books.flatMap((book) => book.issues),
    ],
  };
}

function describePolicy(tab: TabSnapshot | null): PolicyDescription {
  const { policy, problems } = readPolicyTable(tab?.cells ?? []);
  const [scale] = policy.scales;
  return {
    tab: tab?.name ?? null,
    summary: summarise(policy),
    levels: describeLevels(scale),
    issues: tab ? problems.map((problem) => issueOf(problem, tab.name)) : [],
  };
}

function summarise({ scales, settings }: Policy): string[] {
  const [scale] = scales;
  const { policyId, policyVersion } = settings;
  const isNamed = policyId !== "" || policyVersion !== null;
  return [
    ...(isNamed ? [words.policyName(policyId, policyVersion)] : []),
    words.masteryStarts(words.points(scale.criterion, scale.maximum)),
    words.method(SCORING_METHODS[settings.method].plain),
    ...(settings.recent === null ? [] : [words.recent(settings.recent)]),
    ...(scale.best === "lowest" ? [words.countsDown] : []),
  ];
}

function describeLevels(scale: Scale): PolicyDescription["levels"] {
  const mastery = scale.levels[masteryIndex(scale)]?.name;
  const levels = levelsUnder(scale, scale.criterion);
  const atMastery = levels.findIndex((level) => level.name === mastery);
  return levels.map((level, index) => ({
    name: level.name,
    from: words.points(level.from, scale.maximum),
    colour: level.colour,
    mastery: index <= atMastery,
  }));
}

function issueOf({ code, row, column, message }: PolicyProblem, tab: string): Issue {
  return {
    tab,
    row: row === null ? null : row + 1,
    column: column === null ? null : columnLetters(column),
    code,
    message,
  };
}
