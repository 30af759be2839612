import { closeTerm } from "../../../src/actions/terms/closeTerm";
import type { TermAnswer } from "../../../src/actions/terms/closeTerm";
import { NO_CHANGES, type Changes } from "../../../src/workbook/snapshot";
import { textOf, type Cell } from "../../../src/workbook/cell";
import { findTable } from "../../../src/workbook/tables/findTable";
import { planTable } from "../../../src/workbook/tables/planTable";
import { EXCEPTIONS_TABLE } from "../../../src/workbook/tables/specs";
import type { Line } from "../../../src/workbook/tables/tableSpec";
import { applyToSnapshot } from "../../workbook/applyToSnapshot";
import { makeBooks, type BooksPlan } from "../booksMaker";
import { build, workbook, type Workbook } from "../roster/makers";

export const AUTUMN = ["Term", "Autumn", "2025-09-01", "2025-12-19"];
export const SPRING = ["Term", "Spring", "2026-01-05", "2026-05-29"];
export const SUMMER = ["Term", "Summer", "2026-06-01", "2026-07-10"];
export const NO_TICKS = ["Before a retake", "none"];

/** A test of LF.1 in autumn. */
export const TEST = { name: "Test", standard: "LF.1", given: "2025-11-03", returned: "2025-11-05" };

/** A workbook with its exceptions on their tab, as set-up leaves it. */
export function termWorkbook({ exceptions = [], ...plan }: BooksPlan): Workbook {
  const one = workbook(plan);
  const { change } = planTable(EXCEPTIONS_TABLE, one.snapshot, exceptions);
  return { plan, snapshot: applyToSnapshot(one.snapshot, { ...NO_CHANGES, tabs: [change!] }) };
}

export function exceptionsOf({ snapshot }: Workbook): Line[] {
  return findTable(EXCEPTIONS_TABLE, snapshot).lines.map(({ line }) => line);
}

export type Closed = TermAnswer & { after: Workbook };

/** Closes a term; fails the test when it is refused. */
export function close(before: Workbook, choice: string, { on = "2025-12-19", name = "" } = {}): Closed {
  const answer = asked(before, choice, { on, name });
  if ("refused" in answer) throw new Error(answer.refused);
  return { ...answer, after: { ...before, snapshot: applyToSnapshot(before.snapshot, answer.changes) } };
}

export function asked(before: Workbook, choice: unknown, { on, name }: { on: string; name: unknown }) {
  const books = makeBooks({ ...asPlanned(before), today: on });
  return closeTerm({ books, snapshot: before.snapshot, scope: {}, today: on }, name, choice);
}

function asPlanned(one: Workbook): BooksPlan {
  return { ...one.plan, exceptions: exceptionsOf(one) };
}

/** The roster as it is built on a day. */
export function builtOn(one: Workbook, day: string): Workbook {
  const { after } = build({ ...one, plan: asPlanned(one) }, day);
  return { ...after, plan: one.plan };
}

/** The workbook when only some tabs of a change were written. */
export function applyPart(one: Workbook, tabs: Changes["tabs"]): Workbook {
  return { ...one, snapshot: applyToSnapshot(one.snapshot, { ...NO_CHANGES, tabs }) };
}

/** A column of the teacher's own on the roster. */
export function ownColumn(one: Workbook, heading: string, below: readonly string[]): Workbook {
  const tabs = one.snapshot.tabs.map((tab) => {
    if (tab.name !== "Retake Roster") return tab;
    const cells = tab.cells.map((row, at) => [...row, [heading, ...below][at] ?? ""]);
    return { ...tab, cells, formulas: cells.map((row) => row.map(() => "")) };
  });
  return { ...one, snapshot: { ...one.snapshot, tabs } };
}

/** Another mark in the last column of a student. */
export function withMark(plan: BooksPlan, name: string, mark: Cell): BooksPlan {
  const classes = plan.classes.map((one) => ({
    ...one,
    students: one.students.map((student) =>
      "marks" in student && student.name === name
        ? { ...student, marks: [...student.marks.slice(0, -1), mark] }
        : student,
    ),
  }));
  return { ...plan, classes };
}

/** The cells of a tab of a title, as text; blank rows are []. */
export function rowsOf({ snapshot }: Workbook, title: string): string[][] {
  const tab = snapshot.tabs.find(({ name }) => name === title);
  return (tab?.cells ?? []).map((row) => {
    const texts = row.map(textOf);
    while (texts.length > 0 && texts[texts.length - 1] === "") texts.pop();
    return texts;
  });
}
