import type { Day } from "../mastery/calendar/day";
import type { Issue } from "./describeWorkbook";

/** A student's mark as evidence for a standard, in order of time. */
export interface EvidenceRow {
  /** The original's name. */
  assessment: string;
  kind: string;
  /** "2nd attempt, form B, 14 Nov". */
  label: string;
  day: Day | null;
  /** As it stands in the cell, with the points where they are known: "2 of 4". */
  typed: string;
  /** On the scale; null: no score (owed, excused, unreadable). */
  value: number | null;
  /** Whether the assessment is evidence; else it is shown only. */
  counts: boolean;
  /** Whether the value of the standard comes from it. */
  decides: boolean;
  /** Why it does not count, or what cannot be read; "" where there is nothing to say. */
  why: string;
  /** Where it stands: tab and cell as A1 text, to go there. */
  tab: string;
  cell: string;
}

export interface ExplainedStandard {
  code: string;
  title: string;
  /** The level, or what stands instead of it. */
  level: string;
  colour: string | null;
  mastered: boolean;
}

/** A row of Mastery Exceptions that sets a level, with its private note. */
export interface LevelByHand {
  /** As typed. */
  level: string;
  note: string;
  /** "" for all standards. */
  standard: string;
  /** "" for all classes. */
  class: string;
  /** "YYYY-MM-DD" or "". */
  from: string;
  to: string;
}

/** How the student of a cell stands on the standard of the cell. */
export interface SelectionExplained {
  about: {
    class: string;
    student: string;
    id: string;
    standard: string;
    title: string;
    iCan: string;
  };
  level: string;
  colour: string | null;
  mastered: boolean;
  /** Sentences a teacher can check by hand, a line each. */
  full: string;
  /** Those of them that say more than the marks beside them: what counts, what is recorded, method, cut, level. */
  steps: string[];
  /** For the student's family. */
  family: string;
  evidence: EvidenceRow[];
  /** What is to be done next; "" where there is nothing to retake. */
  next: string;
  /** What the picture is drawn with: the scale's maximum, which end is best, and where levels begin. */
  scale: {
    maximum: number;
    best: "highest" | "lowest";
    criterion: number;
    levels: { name: string; from: number; colour: string | null; mastered: boolean }[];
  };
  /** Whether the level is one a teacher set by hand. */
  isByHand: boolean;
  /** The row that sets a level by hand, whether it holds today or not; null: none. */
  byHand: LevelByHand | null;
  /** All standards of the student, this one too, in the class's order. */
  standards: ExplainedStandard[];
}

/** Which explanation is asked for without a selection. */
export interface ExplainAsked {
  class: string;
  student: string;
  id: string;
  standard: string;
}

/** One setting of the policy as the panel offers it. */
export interface SettingNow {
  /** As in the policy table. */
  name: string;
  /** As it stands there, else its default. */
  value: string;
  default: string;
  words: string;
  /** The part of the rules it belongs to: "scoring", "windows", … */
  rule: string;
  /** What can be chosen, in words as typed; [] where it is typed freely. */
  choices: string[];
}

export interface SettingsNow {
  settings: SettingNow[];
  classes: string[];
}

/** A student whose result is another. */
export interface Moved {
  class: string;
  student: string;
  id: string;
  standard: string;
  before: string;
  after: string;
}

/** What a setting would change on the teacher's own classes; nothing is written. */
export interface SettingPreview {
  setting: string;
  from: string;
  to: string;
  /** "Highest: 19 mastered, latest: 17; these two students change." */
  message: string;
  /** Students × standards. */
  mastered: { before: number; after: number; assessed: number };
  levels: Moved[];
  /** The recorded scores of the school's rule. */
  recorded: Moved[];
  /** Lines of the retake roster that come, go or say something else: status, dates, form. */
  roster: Moved[];
  /** What the groups would be, in sentences; [] where nothing changes. */
  groups: string[];
  /** What else people should know, such as a cap that takes from students who have mastered. */
  warnings: string[];
  /** Tells what was shown from what has changed since. */
  stamp: string;
}

export interface SettingChanged {
  message: string;
  issues: Issue[];
}

/** Whom slips can be printed for. */
export interface SlipChoices {
  classes: {
    class: string;
    students: { student: string; id: string; /** Standards not yet mastered. */ open: number }[];
  }[];
  /** The columns of the wording table; the first is the language that is always there. */
  languages: string[];
  /** The tab of the wording table; null: not made yet. */
  wordingTab: string | null;
  /** The student of the selected cell, where there is one. */
  selected: { class: string; student: string; id: string } | null;
}

/** Which slips are printed; blank or left out: everyone. */
export interface SlipsAsked {
  students?: { class: string; student: string; id?: string }[];
  class?: string;
  language?: string;
  /** `open`: only students with something not yet mastered. */
  who?: "all" | "open";
}

export interface SlipsMade {
  html: string;
  slips: number;
  issues: Issue[];
}

export interface WordingMade {
  tab: string;
  message: string;
  issues: Issue[];
}

/** The policy under the four questions. */
export interface PolicyText {
  title: string;
  questions: { question: string; sentences: string[] }[];
  /** All of it, ready to be pasted into a letter. */
  text: string;
  /** The page to hand out. */
  html: string;
}

/** Which column the school's system gets; `what`: score, level, letter or credit. */
export interface ColumnForSchool {
  /** A name or an ID each; or the roster as it was pasted, a line each, its cells between tabs. */
  names: string | (string | number)[];
  what: string;
  standard?: string;
  class?: string;
  points?: number;
}

export interface SchoolColumnMade {
  /** One for each line, in its order; "" where there is nothing. */
  values: (string | number)[];
  /** The lines nobody, or more than one student, fits. */
  unmatched: string[];
  warnings: string[];
  /** The same line by line: the text that told the student, and the name in the gradebook, "" where nobody was found. */
  lines: { who: string; student: string; value: string | number; isUnmatched: boolean }[];
  /** "scores out of 100"; "" where the values are none, or classes differ, which a warning says. */
  scale: string;
  /** The workbook's, such as "de_DE": how its numbers are written. */
  locale: string;
  /** The roster and the values, harmless when a spreadsheet opens it. */
  csv: { name: string; text: string };
}

export interface CourseNow {
  classes: {
    class: string;
    /** "Target: 85 % of the class at mastery". */
    target: string;
    standards: {
      code: string;
      title: string;
      priority: boolean;
      /** "88 %"; "" while nothing is assessed. */
      share: string;
      /** "22 of 25 at mastery". */
      mastered: string;
      /** "25 of 26 assessed". */
      assessed: string;
      onTarget: boolean;
      /** "on target", "not yet on target", "too few assessed to say"; "" while nothing is assessed. */
      target: string;
      /** What `share` says; null: nothing is assessed. */
      percent: number | null;
    }[];
    students: {
      student: string;
      id: string;
      /** "14 of 16; 2 not assessed". */
      words: string;
      /** Mastered of assessed; null: nothing is assessed. */
      percent: number | null;
      mean: string;
      lowest: string;
      letter: string;
    }[];
  }[];
  /** What can be asked of `schoolColumn`. */
  standards: string[];
  hasLetters: boolean;
  problems: string[];
  /** A line a student. */
  csv: { name: string; text: string };
  /** A line a standard of a class. */
  standardsCsv: { name: string; text: string };
}

/** Cells that hold functions of ours. */
export interface FrozenPart {
  tab: string;
  cells: number;
  /** Whether the tab is ours; else it is the teacher's and the cells are named. */
  ours: boolean;
  /** A1 ranges, the first few. */
  where: string[];
}

export interface FrozenNow {
  /** Since when values stand instead of functions; null: nothing is frozen. */
  frozenOn: Day | null;
  live: FrozenPart[];
  frozen: FrozenPart[];
  issues: Issue[];
}

export interface Frozen {
  cells: number;
  tabs: string[];
  message: string;
  issues: Issue[];
}

export interface SupportDetails {
  /** Without names, marks, titles of tabs or anything a person typed. */
  text: string;
}
