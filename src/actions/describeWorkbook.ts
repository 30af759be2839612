import { levelsUnder, masteryIndex, type Scale } from "../mastery/scale";
import { columnLetters } from "../workbook/cell";
import type { Policy, PolicyProblem } from "../workbook/policy";
import { readPolicyTable } from "../workbook/policyTable";
import type { PolicySnapshot, Snapshot } from "../workbook/snapshot";
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
}

const OURS = /\b(MASTERY_(LEVEL|SCORE|MAP)|BEST_ATTEMPT)\s*\(/i;

/** What the home page shows of a workbook. */
export function describeWorkbook(snapshot: Snapshot): WorkbookDescription {
  const formulas = snapshot.tabs.map(({ name, formulas }) => ({
    tab: name,
    count: formulas.reduce((sum, row) => sum + row.filter((formula) => OURS.test(formula)).length, 0),
  }));
  return {
    tabs: snapshot.tabs.length,
    formulas: formulas.filter(({ count }) => count > 0),
    policy: describePolicy(snapshot.policy),
  };
}

function describePolicy(snapshot: PolicySnapshot | null): PolicyDescription {
  const { policy, problems } = readPolicyTable(snapshot?.cells ?? []);
  const [scale] = policy.scales;
  return {
    tab: snapshot?.tab ?? null,
    summary: summarise(policy),
    levels: describeLevels(scale),
    issues: snapshot ? problems.map((problem) => issueOf(problem, snapshot)) : [],
  };
}

function summarise({ scales, settings }: Policy): string[] {
  const [scale] = scales;
  return [
    words.masteryStarts(words.points(scale.criterion, scale.maximum)),
    words.method[settings.method],
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

function issueOf({ code, row, column, message }: PolicyProblem, { tab, ...first }: PolicySnapshot): Issue {
  return {
    tab,
    row: row === null ? null : first.row + row,
    column: column === null ? null : columnLetters(first.column - 1 + column),
    code,
    message,
  };
}
