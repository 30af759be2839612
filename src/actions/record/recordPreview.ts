import { columnLetters, textOf } from "../../workbook/cell";
import { asTyped } from "../../workbook/gradebook/asTyped";
import type { NewCell } from "../../workbook/snapshot";
import type { RecordColumn, RecordedCell } from "../deskReplies";
import { attemptLabel } from "./attemptLabel";
import { groupsOf } from "../groupsOf";
import type { GradebookPlan } from "./gradebookPlan";
import type { PlannedCell } from "./plannedCells";
import type { Shown } from "./question";
import type { Done } from "./typedScores";
import { whoOf } from "./why";
import { newPlaces } from "./newPlaces";
import { formulasTold } from "./unseenFormulas";
import { words } from "./words";

/** What recording would do, as data. */
export function shownOf(plan: GradebookPlan): Shown {
  const done = plan.done.map(doneCell);
  const planned = placedCells(plan);
  const told = formulasTold(newPlaces(plan), plan.formulas);
  return {
    cells: [...planned.map(recordedCell), ...done],
    columns: columnsOf(plan),
    ...told,
    missed: plan.missed.map(({ own: { candidate }, kind }) => ({
      ...{ class: candidate.in.book.settings.name, student: candidate.student.name, kind },
      standards: [candidate.standard.code],
    })),
    left: [...plan.left],
    told: plan.told.map(({ message }) => message),
    done,
    bonus: planned.flatMap(({ one: { target } }) =>
      target.isBonus
        ? [words.bonus(whoOf(target.sat.placed), textIn(target.cell), target.outOf as number)]
        : [],
    ),
    isBlind: plan.formulas.some(({ formula }) => /\b(?:INDIRECT|OFFSET)\s*\(/i.test(formula)),
  };
}

interface PlacedCell {
  one: PlannedCell;
  row: number;
  column: number;
}

/** Rows and columns from 0. */
function placedCells({ existing, columns, rows }: GradebookPlan): PlacedCell[] {
  return [
    ...existing.flatMap((one) =>
      one.target.to === "column" ? [{ one, row: one.target.row, column: one.target.column }] : [],
    ),
    ...columns.flatMap(({ cells, column }) => cells.map((one) => ({ one, row: one.target.row, column }))),
    ...rows.map(({ planned, row, column }) => ({ one: planned, row, column })),
  ];
}

function recordedCell({ one: { target, sats }, row, column }: PlacedCell): RecordedCell {
  const { candidate } = sats[0].own;
  return {
    ...{ class: candidate.in.book.settings.name, student: candidate.student.name },
    standards: sats.map(({ own }) => own.candidate.standard.code),
    score: textIn(target.cell),
    label: attemptLabel(sats[0]),
    tab: target.sat.place.tab.name,
    cell: `${columnLetters(column)}${row + 1}`,
  };
}

function doneCell(one: Done): RecordedCell {
  const { candidate } = one.own;
  return {
    ...{ class: candidate.in.book.settings.name, student: candidate.student.name },
    standards: [candidate.standard.code],
    ...{ score: asTyped(one.entry), label: attemptLabel(one), tab: one.place.tab.name },
    cell: `${columnLetters(one.entry.column)}${one.entry.row}`,
  };
}

function textIn(cell: NewCell): string {
  return textOf(cell).replace(/^'/, "");
}

function columnsOf({ existing, columns, rows }: GradebookPlan): RecordColumn[] {
  const own = groupsOf(existing, ({ target }) =>
    JSON.stringify([target.sat.place.tab.name, target.to === "column" && target.column]),
  ).map(([{ target }, ...others]): RecordColumn => {
    const [column, heading] = target.to === "column" ? [target.column, target.name] : [0, ""];
    const form = target.sat.own.candidate.chain.sittings.find(({ name }) => name === heading)?.form ?? "";
    return columnOf(target, { heading, column, isNew: false, scores: others.length + 1, form });
  });
  const made = columns.map(({ heading, column, cells, form }) =>
    columnOf(cells[0].target, { heading, column, isNew: true, scores: cells.length, form }),
  );
  const lists = groupsOf(rows, ({ planned }) => planned.target.sat.own.candidate.chain.assessment).map(
    (list): RecordColumn => {
      const { target } = list[0].planned;
      const heading = target.sat.own.candidate.chain.assessment;
      return {
        ...columnOf(target, { heading, column: 0, isNew: true, scores: list.length, form: "" }),
        column: "",
      };
    },
  );
  return [...own, ...made, ...lists];
}

function columnOf(
  { sat, outOf }: PlannedCell["target"],
  { column, ...told }: Omit<RecordColumn, "tab" | "column" | "outOf"> & { column: number },
): RecordColumn {
  return { tab: sat.place.tab.name, column: columnLetters(column), outOf, ...told };
}
