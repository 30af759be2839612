import { allLines } from "../../src/actions/roster/allLines";
import { readHistory } from "../../src/actions/roster/history";
import { rowFinder } from "../../src/actions/roster/returnedGuesses";
import { lineCells, type RosterLine } from "../../src/actions/roster/rosterLine";
import { logLine, readMemory } from "../../src/actions/roster/rosterLog";
import type { Day } from "../../src/mastery/calendar/day";
import { textOf, type Cell, type Table } from "../../src/workbook/cell";
import { NO_CHANGES } from "../../src/workbook/snapshot";
import { findTable } from "../../src/workbook/tables/findTable";
import { planAppend } from "../../src/workbook/tables/planTable";
import { LOG_TABLE, rosterTable } from "../../src/workbook/tables/specs";
import type { Line } from "../../src/workbook/tables/tableSpec";
import { build, lineOf, type, workbook, type Workbook } from "../actions/roster/makers";
import { makeBooks, type BooksPlan, type ClassPlan, type ColumnPlan } from "../actions/booksMaker";
import { applyToSnapshot } from "../workbook/applyToSnapshot";

/** A mark that is typed in the gradebook over another. */
export type NewMark = readonly [column: string, mark: Cell];

/** What a teacher types on a student's line of the roster or in the gradebook, or that the student missed the retake of that day. */
export type Happening = readonly [day: Day, who: string, what: Line | NewMark | "absent" | "noShow"];

/** A policy as a school publishes it, in the rows of the policy tab, and a class under it with what happens there. */
export interface Story extends BooksPlan {
  happens?: readonly Happening[];
}

/** What is looked at of a line, in the words of the roster; left out: nobody looks. */
export interface Seen {
  status?: string;
  /** Whether the policy has the student retake. */
  duty?: "must" | "may" | "none";
  askBy?: string;
  retakeBy?: string;
  form?: string;
  used?: string;
  recorded?: string;
  daysLate?: string;
  reason?: string;
}

/** On a day, the line of a student ("Ana", or "Ana LF.2" where there are several). */
export type Case = readonly [day: Day, who: string, seen: Seen];

/** One test for each case of a policy. */
export function expectLines(story: Story, cases: readonly Case[]): void {
  test.each(cases)("%s, %s: %j", (day, who, expected) => {
    const seen = seenOn(story, day, who);
    const looked = Object.keys(expected) as (keyof Seen)[];
    expect(Object.fromEntries(looked.map((key) => [key, seen[key]]))).toEqual(expected);
  });
}

/** The test of Mon 3 Nov 2025 on LF.1, back on Wed 5 Nov; 6, 7, 10, 11, 12, 13, 14 Nov … are the school days after it. */
export const TEST: ColumnPlan = {
  name: "Test",
  standard: "LF.1",
  given: "2025-11-03",
  returned: "2025-11-05",
};

/** Its retake on Wed 12 Nov, back on Thu 13 Nov. */
export const RETAKE: ColumnPlan = { ...retakeOf(TEST, "2025-11-12"), returned: "2025-11-13" };

/** It came back the day it was taken, unless a story says otherwise. */
export function retakeOf(original: ColumnPlan, given: Day): ColumnPlan {
  const { name, standard = "" } = original;
  return { name: `${name} retake ${given}`, standard, retakeOf: name, given, returned: given };
}

/** One class; a student's name and marks stand in one row. */
export function oneClass(columns: readonly ColumnPlan[], ...students: (readonly Cell[])[]): ClassPlan[] {
  return [{ columns, students }];
}

export const AUTUMN: Table[number] = ["Term", "Autumn", "2025-09-01", "2025-12-19"];

/** Every line there may be on a day, listed or not, after everything that happened until then. */
function linesOn(
  story: Story,
  day: Day,
): { lines: readonly RosterLine[]; books: ReturnType<typeof makeBooks> } {
  const { snapshot } = played(story, day);
  const books = makeBooks({ ...asOf(story, day), today: day });
  const spec = rosterTable(books.policy);
  const { lines } = allLines({
    books,
    today: day,
    spec,
    placed: findTable(spec, snapshot).lines,
    memory: readMemory(snapshot),
    history: readHistory(snapshot),
    hasRow: rowFinder(snapshot),
  });
  return { lines, books };
}

function seenOn(story: Story, day: Day, who: string): Seen {
  const { lines, books } = linesOn(story, day);
  const found = lines.find(({ candidate: { student, standard } }) => isOf(who, student.name, standard.code));
  if (!found) return { status: "no line" };
  const cells = lineCells(found, books.policy, []);
  const text = (heading: string) => textOf(cells[heading]);
  return {
    status: text("Status"),
    duty: found.line.obligation,
    askBy: text("Ask by"),
    retakeBy: text("Retake by"),
    form: text("Form"),
    used: text("Retakes used"),
    recorded: text("Recorded"),
    daysLate: text("Days late"),
    reason: text("Reason"),
  };
}

function isOf(who: string, student: string, standard: string): boolean {
  return who === student || who === `${student} ${standard}`;
}

/** The workbook on a day: built on every day on which something happened, and on the day itself. */
export function played(story: Story, today: Day): Workbook {
  const start = workbook(story);
  const past = (story.happens ?? []).filter(([day]) => day <= today);
  const then = past.reduce((before, happening) => happened(story, before, happening), start);
  return builtOn(story, then, today);
}

function builtOn(story: Story, before: Workbook, day: Day): Workbook {
  return build({ ...before, plan: asOf(story, day) }, day, {}).after;
}

function happened(story: Story, before: Workbook, [day, who, what]: Happening): Workbook {
  const there = builtOn(story, before, day);
  const [student = "", standard] = who.split(" ");
  const { Student, Standard, ...line } = lineOf(there, student, standard);
  if (isNewMark(what)) return there;
  if (typeof what === "object") return builtOn(story, type(there, { Student, Standard }, what), day);
  const attempt = Number(line["Retakes used"]) + (textOf(line["Best attempt"]) === "" ? 1 : 2);
  const missed = logLine(
    { action: what, line: { Student, Standard, ...line }, attempt, score: "", note: "" },
    day,
  );
  const change = planAppend(LOG_TABLE, there.snapshot, [missed]);
  const tabs = change === null ? [] : [change];
  return { ...there, snapshot: applyToSnapshot(there.snapshot, { ...NO_CHANGES, tabs }) };
}

function isNewMark(what: Happening[2]): what is NewMark {
  return Array.isArray(what);
}

/** The gradebook as it was on a day: what is given later has no marks yet. */
function asOf({ happens = [], ...plan }: Story, day: Day): BooksPlan {
  const classes = plan.classes.map((one): ClassPlan => {
    const markOf = (student: string, { name, given }: ColumnPlan, first: Cell): Cell => {
      if (given !== undefined && given > day) return "";
      const typed = happens.flatMap(([on, who, what]) =>
        on <= day && who === student && isNewMark(what) && what[0] === name ? [what[1]] : [],
      );
      return typed.pop() ?? first;
    };
    const students = one.students.map((student) => {
      if ("marks" in student) throw new Error("a student of a story is a row of a name and marks");
      const [name, ...marks] = student;
      return [name, ...marks.map((mark, at) => markOf(textOf(name), one.columns[at] as ColumnPlan, mark))];
    });
    return { ...one, students };
  });
  return { ...plan, classes };
}
