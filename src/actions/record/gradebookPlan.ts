import type { OnBooks } from "../onBooks";
import { findTable } from "../../workbook/tables/findTable";
import { LOG_TABLE, ASSESSMENTS_TABLE } from "../../workbook/tables/specs";
import { tableIssues } from "../../workbook/tables/tableIssues";
import type { Issue } from "../describeWorkbook";
import { readRoster, type RosterNow } from "../roster/readRoster";
import { besideLevels } from "./besideLevels";
import { groupsOf } from "../groupsOf";
import { formulasRead, type FormulaRead } from "../../workbook/formulaRanges";
import { listRows, type ListRow } from "./listRows";
import { newColumns, type NewColumn } from "./newColumns";
import { plannedCells, type PlannedCell } from "./plannedCells";
import { typedLines } from "./typedLines";
import type { Done, Missed } from "./typedScores";
import { issueAt } from "./why";

/** What recording comes to, before it is a change of anything. */
export interface GradebookPlan {
  roster: RosterNow;
  formulas: readonly FormulaRead[];
  /** Scores into columns that are there. */
  existing: readonly PlannedCell[];
  columns: readonly NewColumn[];
  rows: readonly ListRow[];
  done: readonly Done[];
  missed: readonly Missed[];
  left: readonly Issue[];
  /** What the teacher is told beside. */
  told: readonly Issue[];
}

/** Every typed score with its place in the gradebook; nothing where a tab of ours lacks a heading. */
export function gradebookPlan(on: OnBooks): GradebookPlan {
  const roster = readRoster(on);
  const formulas = formulasRead(on.snapshot.tabs);
  const nothing = { roster, formulas, existing: [], columns: [], rows: [], done: [], missed: [], told: [] };
  const broken = [roster.spec, LOG_TABLE, ASSESSMENTS_TABLE].filter(
    (table) => findTable(table, on.snapshot).missing.length > 0,
  );
  if (broken.length > 0)
    return { ...nothing, left: broken.flatMap((table) => tableIssues(table, on.snapshot)) };
  const { sat, done, missed, left } = typedLines(on, roster);
  const planned = plannedCells(sat);
  const to = (kind: PlannedCell["target"]["to"]) => planned.cells.filter(({ target }) => target.to === kind);
  const lists = groupsOf(to("newRow"), ({ target }) => target.sat.place.tab.name);
  const unplaced = planned.left.map((one) => issueAt(roster, one.sat.placed.row, one.why));
  const columns = newColumns(to("newColumn"), formulas);
  return {
    ...{ roster, formulas, done, missed, existing: to("column"), columns },
    told: besideLevels(columns, on.snapshot),
    rows: lists.flatMap((own) => listRows(own[0].target.sat.place, own)),
    left: [...left, ...unplaced].sort((a, b) => (a.row ?? 0) - (b.row ?? 0)),
  };
}
