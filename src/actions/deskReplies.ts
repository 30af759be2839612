import type { Day } from "../mastery/calendar/day";
import type { ExceptionRow } from "../workbook/gradebook/exceptionRow";
import type { Issue } from "./describeWorkbook";
import type { RosterBuilt } from "./replies";

/** What the roster would say of each standard, for a choice by one click. */
export interface OpenRetakes {
  /** By class, in the order of the settings; `students`: with a retake or a make-up ahead. */
  standards: { class: string; standard: string; title: string; students: number }[];
}

/** A typed retake score and the cell of the gradebook it belongs into. */
export interface RecordedCell {
  class: string;
  student: string;
  /** The standards it is a score for; several where they share a column. */
  standards: string[];
  /** As it is written. */
  score: string;
  /** Such as "2nd attempt, form B, 14 Nov". */
  label: string;
  tab: string;
  /** A1 text without a tab. */
  cell: string;
}

/** A column of the gradebook that retake scores are written into. */
export interface RecordColumn {
  tab: string;
  heading: string;
  /** Letters. */
  column: string;
  /** Whether it is made by the action. */
  isNew: boolean;
  scores: number;
  outOf: number | null;
  form: string;
}

/** A formula of the teacher's that reads the original and would not read the new column. */
export interface UnseenBy {
  tab: string;
  cell: string;
  formula: string;
  /** The heading of the new column. */
  heading: string;
}

/** What recording would do; nothing is written. */
export interface RecordPreview {
  cells: RecordedCell[];
  columns: RecordColumn[];
  unseenBy: UnseenBy[];
  /** Formulas that read whole rows, and so the new column too. */
  seenBy?: UnseenBy[];
  /** "ABS" and "NS". */
  missed: { class: string; student: string; kind: "absent" | "noShow"; standards: string[] }[];
  /** Scores that are left where they are, with the reason and what to do. */
  left: Issue[];
  /** Tells what was shown from what has changed since. */
  stamp: string;
  /** All of it in a few sentences, as the menu asks. */
  question: string;
}

export interface RetakesRecorded extends Omit<RecordPreview, "stamp" | "question"> {
  /** The roster as it stands afterwards. */
  roster: RosterBuilt | null;
  message: string;
}

export interface LabelsWritten {
  /** Cells whose note was written, or taken away. */
  labelled: number;
  /** Cells whose own note stays. */
  kept: number;
  tabs: string[];
  issues: Issue[];
  message: string;
}

/** Copies of one form to be printed. */
export interface FormCopies {
  assessment: string;
  form: string;
  copies: number;
}

/** One student and what is to be done on a day. */
export interface DayLine {
  class: string;
  student: string;
  id: string;
  /** Codes; one sitting of an assessment takes all of them. */
  standards: string[];
  /** Of the standards, in their order; "" where one has none. */
  titles: string[];
  assessment: string;
  /** "" while nobody knows it, or a new one is needed. */
  form: string;
  needsNewForm: boolean;
  status: string;
  /** What the student still needs before it, by the names of the ticks; "Corrective done (LF.2)" where not all standards need it. */
  needs: string[];
  /** The next step in a few words: "retake, form B", "corrective first: Practice page 12". */
  todo: string;
  /** Whether the student was asked for on this day or may come any day. */
  due: boolean;
}

export interface DayPlan {
  day: Day;
  /** In words: "Fri 14 Nov: 9 students, forms A 3, B 5, C 1". */
  words: string;
  students: number;
  forms: FormCopies[];
  lines: DayLine[];
}

/** A student who says to be ready for the skill check, or who asked for a retake. */
export interface Waiting {
  class: string;
  student: string;
  standard: string;
  /** When it was asked; null: nobody knows. */
  since: string | null;
  /** What the student says to have done. */
  done: string;
}

export interface RetakeDays {
  /** Each day with somebody to come, in order of time; days past are not among them. */
  days: Omit<DayPlan, "lines">[];
  /** Students whose line has no day. */
  noDay: number;
  /** In order of arrival. */
  waiting: Waiting[];
  /** Forms somebody has to write, with how many students and by when. */
  newForms: RosterBuilt["newForms"];
  issues: Issue[];
}

/** The student in whose row the selected cell stands. */
export interface SelectedStudent {
  class: string;
  student: string;
  id: string;
  /** The standard of the selected cell, "" when it says none. */
  standard: string;
  /** The standards of the class, to choose from. */
  standards: string[];
  exceptions: ExceptionAsked[];
}

/** A row of Mastery Exceptions as a page sends it. */
export interface ExceptionAsked extends Omit<ExceptionRow, "from" | "to"> {
  from: Day | "";
  to: Day | "";
  /** Private: it is written and never read back, except for the page of the person who may see the tab. */
  note: string;
}

export interface ExceptionSet {
  /** What was done: a row was added or changed, or taken away. */
  done: "added" | "changed" | "removed" | "same";
  message: string;
  issues: Issue[];
}

/** Exceptions without reasons. */
export interface CoachList {
  lines: Omit<ExceptionAsked, "note">[];
}

/** What becomes of the gaps that are open when a term ends. */
export const TERM_CHOICES = ["carry", "move on", "leave"] as const;
export type TermChoice = (typeof TERM_CHOICES)[number];

export interface TermClosed {
  term: string;
  /** Tabs that hold the term's levels, roster and log as values. */
  tabs: string[];
  /** Lines of students × standards not yet mastered. */
  open: number;
  carried: number;
  movedOn: number;
  message: string;
  issues: Issue[];
}

/** A tab that a form writes requests into. */
export interface RequestSource {
  tab: string;
  /** The headings by what they hold; "" where nothing was found. */
  columns: { when: string; who: string; standard: string; done: string };
}

export interface RequestsSuggested {
  /** Tabs that look like a form's answers. */
  sources: RequestSource[];
  /** The tab of ours, where it is there. */
  tab: string | null;
}

export interface RequestsRead {
  tab: string;
  matched: number;
  unmatched: Issue[];
  message: string;
  issues: Issue[];
}
