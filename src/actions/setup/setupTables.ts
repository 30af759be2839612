import { readPolicyTable } from "../../workbook/policyTable";
import type { PolicyProblem } from "../../workbook/policy";
import { columnLetters, keyOf, type Table } from "../../workbook/cell";
import { policyCells } from "../../workbook/gradebook/readBooks";
import { withoutAnswers } from "../../workbook/layout/withoutAnswers";
import { classLinesNow } from "../../workbook/gradebook/classLinesNow";
import { NO_LAYOUT, readClassRow } from "../../workbook/gradebook/classRow";
import type { ClassRow } from "../../workbook/gradebook/classBook";
import type { Snapshot, TabSnapshot } from "../../workbook/snapshot";
import { findTable } from "../../workbook/tables/findTable";
import { frozenFormulas, withFrozenFormulas } from "../../workbook/tables/frozenFormulas";
import { isOurs, tabOf } from "../../workbook/tables/ownership";
import { ASSESSMENTS_TABLE, POLICY_TABLE, STANDARDS_TABLE } from "../../workbook/tables/specs";
import type { Line } from "../../workbook/tables/tableSpec";
import type { Issue } from "../describeWorkbook";
import { levelColumnsOf, mapTitles } from "./insertLevelsOf";
import { policyRowsOf, rowOfLine } from "./setupRow";
import type { SetupRow } from "./setup";

/** What the settings tabs of a workbook say. */
export interface Stored {
  /** null: there is no policy. */
  policy: SetupRow[] | null;
  classes: readonly { row: ClassRow; line: Line }[];
  /** The lines of tabs that the teacher does not want as classes. */
  leftOut: readonly Line[];
  standards: SetupRow[];
  assessments: SetupRow[];
}

export function readStored(snapshot: Snapshot): Stored {
  const rows = (spec: typeof STANDARDS_TABLE) =>
    findTable(spec, snapshot).lines.map(({ line }) => rowOfLine(spec, line));
  const policy = policyRowsOf(policyCells(snapshot));
  const classes = classLinesNow(snapshot).map(({ line }) => line);
  return {
    policy: policy.length > 0 ? policy : null,
    leftOut: classes.filter((line) => keyOf(line["Layout"]) === NO_LAYOUT),
    classes: classes.flatMap((line) => {
      const row = readClassRow(line);
      return row ? [{ row, line }] : [];
    }),
    standards: rows(STANDARDS_TABLE),
    assessments: rows(ASSESSMENTS_TABLE),
  };
}

/** The teacher's tabs without what is no score: answers of our functions, and columns of levels beside the scores. */
export function tabsOfTeacher(snapshot: Snapshot): TabSnapshot[] {
  const maps = mapTitles(snapshot);
  const frozen = frozenFormulas(snapshot);
  return snapshot.tabs
    .filter((tab) => !isOurs(tab, snapshot))
    .map((tab) => withoutLevels(withFrozenFormulas(tab, frozen), maps));
}

function withoutLevels(tab: TabSnapshot, maps: readonly string[]): TabSnapshot {
  const cells = withoutAnswers(tab);
  const ours = new Set(levelColumnsOf(tab, maps));
  if (ours.size === 0) return cells === tab.cells ? tab : { ...tab, cells };
  return { ...tab, cells: cells.map((row) => row.map((cell, column) => (ours.has(column) ? "" : cell))) };
}

/** What cannot be read in the policy tab. */
export function policyIssues(snapshot: Snapshot): Issue[] {
  const tab = tabOf(POLICY_TABLE.rangeName, snapshot);
  return tab ? policyIssuesIn(tab.cells, tab.name) : [];
}

export function policyIssuesIn(table: Table, tab: string): Issue[] {
  return readPolicyTable(table).problems.map((problem) => issueOf(problem, tab));
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
