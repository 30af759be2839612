import {
  NO_CHANGES,
  type Changes,
  type NotesElsewhere,
  type Snapshot,
  type TabChange,
} from "../../workbook/snapshot";
import { afterChanges } from "../../workbook/afterChanges";
import { planAppend, planTable } from "../../workbook/tables/planTable";
import { ASSESSMENTS_TABLE, LOG_TABLE } from "../../workbook/tables/specs";
import { changeOf } from "../../workbook/tables/tabChange";
import type { OnBooks } from "../onBooks";
import { entriesInWords, logLine } from "../roster/rosterLog";
import { entriesOf } from "../roster/entries";
import { attemptLabel } from "./attemptLabel";
import { assessmentLines } from "./assessmentLines";
import { asNewColumn, intoColumn, type ColumnWrites } from "./columnBlocks";
import { groupsOf } from "../groupsOf";
import type { GradebookPlan } from "./gradebookPlan";
import { knownForms } from "./knownForms";
import { asListRows } from "./listRows";

/** The gradebook first, then what our tabs have to know of it before the roster is built on it. */
export function gradebookChanges(plan: GradebookPlan, { books, snapshot, today }: OnBooks): Changes {
  const writes = [...existingWrites(plan), ...plan.columns.map(asNewColumn), ...listWrites(plan)];
  const first = writes.flatMap(({ cells }) => cells);
  const notes = byColumn([...writes, ...doneNotes(plan)].flatMap((own) => own.notes));
  const { beforeRetake } = books.policy.settings;
  const log = plan.missed.map(({ placed: { line }, kind, ordinal }) => {
    const entries = { ...entriesOf(line, beforeRetake), beforeRetake };
    const note = entriesInWords(line, entries);
    return logLine({ action: kind, line, attempt: ordinal, score: "", note }, today);
  });
  const tabs = [
    assessments(plan, snapshot, { ...NO_CHANGES, first }),
    log.length === 0 ? null : planAppend(LOG_TABLE, snapshot, log),
    emptied(plan),
  ];
  return { ...NO_CHANGES, first, notes, tabs: tabs.filter((tab): tab is TabChange => tab !== null) };
}

function existingWrites({ existing }: GradebookPlan): ColumnWrites[] {
  const columnOf = ({ target }: (typeof existing)[number]) => (target.to === "column" ? target.column : 0);
  const tabOf = ({ target }: (typeof existing)[number]) => target.sat.place.tab.name;
  const groups = groupsOf(existing, (one) => JSON.stringify([tabOf(one), columnOf(one)]));
  return groups.map((own) => intoColumn({ tab: tabOf(own[0]), column: columnOf(own[0]) }, own));
}

function listWrites({ rows }: GradebookPlan): ColumnWrites[] {
  const lists = groupsOf(rows, ({ planned }) => planned.target.sat.place.tab.name);
  return lists.map((own) => {
    const { cells, notes } = asListRows(own[0].planned.target.sat.place, own);
    return { cells: [cells], notes: [notes] };
  });
}

/** A run that was cut off may have written a score and not its note. */
function doneNotes({ done }: GradebookPlan): Pick<ColumnWrites, "notes">[] {
  return done.map((one) => ({
    notes: [
      {
        ...{ tab: one.place.tab.name, row: one.entry.row, column: one.entry.column + 1 },
        notes: [[attemptLabel(one)]],
        how: "add",
      },
    ],
  }));
}

/** One block for each column, since each takes two calls, however its scores are scattered. */
function byColumn(notes: readonly NotesElsewhere[]): NotesElsewhere[] {
  return groupsOf(notes, ({ tab, column }) => JSON.stringify([tab, column])).map((own): NotesElsewhere => {
    const texts = new Map(
      own.flatMap(({ row, notes: lines }) => lines.map(([text], at) => [row + at, text ?? ""])),
    );
    const [top, bottom] = [Math.min(...texts.keys()), Math.max(...texts.keys())];
    const lines = Array.from({ length: bottom - top + 1 }, (_, at) => [texts.get(top + at) ?? ""]);
    return { ...own[0], row: top, notes: lines };
  });
}

function assessments(plan: GradebookPlan, before: Snapshot, written: Changes): TabChange | null {
  const forms = knownForms(plan);
  if (plan.columns.length + forms.length === 0) return null;
  const after = afterChanges(before, written);
  const lines = assessmentLines({ columns: plan.columns, forms }, { before, after });
  return planTable(ASSESSMENTS_TABLE, before, lines, { gone: "keep" }).change;
}

/** Whoever missed it comes another day: the score cell is free again, and the ticks stay. */
function emptied({ roster: { spec, found }, missed }: GradebookPlan): TabChange | null {
  const column = found.columnOf.get("Retake score");
  if (!found.tab || column === undefined || missed.length === 0) return null;
  return {
    ...changeOf(spec, { tab: found.tab.name, places: found.columnOf, kind: "update" }),
    writes: missed.map(({ placed: { row } }) => ({ row, column, cells: [[""]] })),
    lastRow: Math.max(1, ...found.lines.map(({ row }) => row)),
  };
}
