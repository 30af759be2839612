import type { Day } from "../mastery/calendar/day";
import type { Issue } from "./describeWorkbook";

/** What an action did, for the page and the toast. */
export interface SetupApplied {
  students: number;
  standards: number;
  classes: number;
  /** Tabs that were made or changed; empty when nothing changed. */
  tabs: string[];
  issues: Issue[];
}

export interface GroupsBuilt {
  tab: string;
  groups: number;
  students: number;
  /** Students with a gap, and those of them whose gap a group or the reteach works on. */
  withGap: number;
  covered: number;
  /** Where it was asked for: of each class the one standard that groups start with. */
  needsMost?: { class: string; standard: string; title: string; below: number; assessed: number }[];
  /** Standards to be taught again to everyone. */
  reteach: string[];
  /** Students who moved since the last build, with the reason in words. */
  moved: { class: string; student: string; words: string }[];
  notAssessed: number;
  extension: number;
  /** Sentences for the teacher's eyes. */
  warnings: string[];
  issues: Issue[];
}

export interface RosterBuilt {
  tab: string;
  students: number;
  standards: number;
  lines: number;
  came: number;
  went: number;
  changed: number;
  overdue: number;
  /** The next day in class with its form; null when none is set. */
  next: { day: Day; form: string } | null;
  /** Copies to print of each form, one a student. */
  forms: { assessment: string; form: string; copies: number }[];
  /** Assessments that need a new form. */
  newForms: { assessment: string; students: number; by: Day | null }[];
  /** The lines that came, changed and went, as many as a page can show. */
  movements?: Movement[];
  /** How many more there are. */
  moreMovements?: number;
  /** The answer in one line, such as "LF.1: 9 students still to retake; next Fri 14 Nov, form B". */
  message?: string;
  issues: Issue[];
}

/** What became of a line of the roster. */
export interface Movement {
  class: string;
  student: string;
  standard: string;
  /** Such as "ready → scheduled". */
  words: string;
}

export interface MapUpdated {
  tabs: string[];
  issues: Issue[];
}
