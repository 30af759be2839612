import type { Term } from "../mastery/calendar/calendar";
import type { CodeMeaning } from "../mastery/mark";
import type { Scale } from "../mastery/scale";
import type { Settings } from "./settingCell";

/** A policy table, read: everything a coach decides. Days are YYYY-MM-DD. */
export interface Policy {
  settings: Settings;
  /** The first is the policy's own; further ones are named by standards. */
  scales: readonly [Scale, ...Scale[]];
  /** The Mark rows, keys in lower case. */
  codes: ReadonlyMap<string, CodeMeaning>;
  terms: readonly Term[];
  holidays: readonly { day: string; name: string }[];
  courseGrades: readonly CourseGrade[];
}

export interface CourseGrade {
  letter: string;
  /** Share of standards mastered, 0 to 1. */
  masteredAtLeast: number;
  /** A level's name, or "" when any will do. */
  noStandardBelow: string;
}

export const POLICY_PROBLEMS = [
  "notAPolicy",
  "newerFormat",
  "unknownSetting",
  "doubledSetting",
  "illegalValue",
  "illegalCut",
  "unknownMasteryLevel",
  "illegalLevel",
  "doubledLevel",
  "boundsNotFalling",
  "illegalScale",
  "illegalMark",
  "illegalTerm",
  "illegalHoliday",
  "illegalCourseGrade",
] as const;

/** What is wrong in a policy table and where: row and column from 0 within the table. The message never holds a cell's content. */
export interface PolicyProblem {
  code: (typeof POLICY_PROBLEMS)[number];
  row: number | null;
  column: number | null;
  message: string;
}

export interface PolicyReading {
  policy: Policy;
  problems: PolicyProblem[];
}

/** How the readers of a policy table say what is wrong. */
export type Report = (
  code: PolicyProblem["code"],
  row: number | null,
  column: number | null,
  message: string,
) => void;
