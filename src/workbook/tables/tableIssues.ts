import { columnLetters, textOf } from "../cell";
import type { Snapshot, TabSnapshot } from "../snapshot";
import { findTable } from "./findTable";
import { readHeadings } from "./headingRow";
import { lookalike } from "./lookalike";
import { isLost } from "./ownership";
import { nearlyAbsent } from "./renamed";
import type { TableSpec } from "./tableSpec";
import { words } from "./words";

export const TABLE_ISSUES = ["headingGone", "headingDoubled", "tabGone", "nameGone"] as const;
export type TableIssueCode = (typeof TABLE_ISSUES)[number];

/** What keeps a tab of ours from being read or written, and what to do. Row from 1, column as letters. */
export interface TableIssue {
  tab: string;
  row: number | null;
  column: string | null;
  code: TableIssueCode;
  message: string;
}

export function tableIssues(spec: TableSpec, snapshot: Snapshot): TableIssue[] {
  const { tab, state, missing } = findTable(spec, snapshot);
  if (!tab) return lostTab(spec, snapshot);
  const { rangeName } = spec;
  const isNameLost = snapshot.names.some(({ name, lost }) => name === rangeName && lost);
  const named = isNameLost ? [issue("nameGone", tab.name, words.nameGone(tab.name, rangeName))] : [];
  return state === "there" ? [...named, ...headingIssues(spec, tab, missing)] : named;
}

function lostTab(spec: TableSpec, snapshot: Snapshot): TableIssue[] {
  const { rangeName, title } = spec;
  const other = lookalike(spec, snapshot);
  if (other) return [issue("nameGone", other.name, words.nameGone(other.name, rangeName))];
  return isLost(rangeName, snapshot) ? [issue("tabGone", title, words.tabGone(title))] : [];
}

function headingIssues(spec: TableSpec, tab: TabSnapshot, missing: readonly string[]): TableIssue[] {
  const headings = readHeadings(spec, tab);
  const gone = spec.columns.filter(({ heading }) => missing.includes(heading));
  if (gone.length === spec.columns.filter(({ titled }) => titled !== "blank").length) {
    return [{ ...issue("headingGone", tab.name, words.headingRowGone(tab.name)), row: 1 }];
  }
  const goneIssues = gone.map((column): TableIssue => {
    const near = nearlyAbsent(column, tab, headings);
    if (near === null)
      return at1(issue("headingGone", tab.name, words.headingGone(column.heading, tab.name)));
    const found = textOf(tab.cells[0]?.[near - 1]);
    return at1(issue("headingGone", tab.name, words.headingRenamed(column.heading, tab.name, found)), near);
  });
  const doubled = headings.doubled.map(({ heading, column }) =>
    at1(issue("headingDoubled", tab.name, words.headingDoubled(heading, tab.name)), column),
  );
  return [...goneIssues, ...doubled];
}

function issue(code: TableIssueCode, tab: string, message: string): TableIssue {
  return { tab, row: null, column: null, code, message };
}

/** In row 1, where headings stand. */
function at1(found: TableIssue, column: number | null = null): TableIssue {
  return { ...found, row: 1, column: column === null ? null : columnLetters(column - 1) };
}
