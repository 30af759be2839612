import { earliest, type Day } from "../../mastery/calendar/day";
import { isRetakeAhead } from "../../mastery/retakes/status";
import { groupsOf } from "../groupsOf";
import type { RosterBuilt } from "../replies";
import type { Scope } from "../scope";
import { formOf, isOpen, type RosterLine } from "./rosterLine";
import { listed, words } from "./words";

/** What the lines that were asked about come to. */
export type Counts = Pick<
  RosterBuilt,
  "students" | "standards" | "lines" | "overdue" | "next" | "forms" | "newForms"
> & { nextForms: readonly string[] };

export function countsOf(lines: readonly RosterLine[], today: Day): Counts {
  const open = lines.filter(({ line }) => isOpen(line.status));
  const ahead = lines.filter(({ line }) => isRetakeAhead(line.status));
  const day = ahead.reduce<Day | null>((first, line) => earliest(first, comingDay(line, today)), null);
  const nextForms = day === null ? [] : formsOf(ahead.filter((line) => comingDay(line, today) === day));
  return {
    students: different(open, studentOf),
    standards: different(open, ({ candidate }) => candidate.standard.code),
    lines: lines.length,
    overdue: lines.filter(({ line }) => line.overdue).length,
    next: day === null ? null : { day, form: listed(nextForms) },
    nextForms,
    forms: copies(ahead),
    newForms: newForms(ahead),
  };
}

/** A toast; where one standard or assessment was asked about, the answer to that. */
export function answerTo(
  { class: className, standard, assessment, unit }: Scope,
  counts: Counts,
  issues: number,
): string {
  const asked = standard ?? assessment ?? unit;
  if (asked === undefined) return toastOf(counts, issues);
  const what = className === undefined ? asked : `${asked}, ${className}`;
  const { students, next, nextForms, overdue, newForms } = counts;
  return [
    words.stillToRetake(what, students),
    ...(next === null ? [] : [words.nextOf(next.day, nextForms)]),
    ...(overdue === 0 ? [] : [words.overdue(overdue)]),
    ...(newForms.length === 0 ? [] : [words.newForms(newForms.map((one) => one.assessment))]),
  ].join("; ");
}

/** "17 students, 23 standards, next retake Fri 14 Nov, form B". */
export function toastOf(counts: Counts, issues: number): string {
  const { students, standards, lines, next, nextForms, overdue, newForms } = counts;
  if (students === 0) return issues + lines === 0 ? words.nobody : words.nobodyAhead;
  return [
    words.people(students, standards),
    ...(next === null ? [] : [words.next(next.day, nextForms)]),
    ...(overdue === 0 ? [] : [words.overdue(overdue)]),
    ...(newForms.length === 0 ? [] : [words.newForms(newForms.map(({ assessment }) => assessment))]),
  ].join(", ");
}

/** The student's own day, else the date in class, where it has not passed. */
function comingDay({ line: { scheduledFor, retakeBy } }: RosterLine, today: Day): Day | null {
  const day = scheduledFor ?? retakeBy;
  return day !== null && day >= today ? day : null;
}

function formsOf(lines: readonly RosterLine[]): string[] {
  return [...new Set(lines.map(({ line }) => formOf(line)).filter((form) => form !== ""))].sort();
}

/** One copy a student, however many standards are on it. */
function copies(ahead: readonly RosterLine[]): RosterBuilt["forms"] {
  const withForm = ahead.filter(({ line }) => formOf(line) !== "");
  const groups = groupsOf(withForm, (line) => `${assessmentOf(line)}\n${formOf(line.line)}`);
  return groups.map(([first, ...others]) => ({
    assessment: assessmentOf(first),
    form: formOf(first.line),
    copies: different([first, ...others], studentOf),
  }));
}

function newForms(ahead: readonly RosterLine[]): RosterBuilt["newForms"] {
  const lacking = ahead.filter(({ line }) => line.form.kind === "newFormNeeded");
  return groupsOf(lacking, assessmentOf).map((lines) => ({
    assessment: assessmentOf(lines[0]),
    students: different(lines, studentOf),
    by: lines.reduce<Day | null>(
      (first, { line }) => earliest(first, line.scheduledFor ?? line.retakeBy),
      null,
    ),
  }));
}

export function assessmentOf({ candidate }: RosterLine): string {
  return candidate.assessment.names.join(", ");
}

/** A student of two classes is in each of them. */
export function studentOf({ candidate }: RosterLine): string {
  return `${candidate.in.position} ${candidate.place}`;
}

export function different(lines: readonly RosterLine[], what: (line: RosterLine) => string): number {
  return new Set(lines.map(what)).size;
}
