import type { ClassLayout, Why } from "../../workbook/layout/tab";
import type { Issue } from "../describeWorkbook";

/** A row of a tab of ours as it travels to the page: by heading, days as "YYYY-MM-DD", blank "". */
export type SetupRow = Record<string, string | number | boolean>;

export const INSERT_LEVELS = ["tab", "columns", "none"] as const;
/** `tab`: a live map per class on its own tab; `columns`: look-ups beside the scores too; `none`: values only. */
export type InsertLevels = (typeof INSERT_LEVELS)[number];

/** A class tab; the last three are typed by a teacher and stand in Mastery Classes. */
export type SetupClass = ClassLayout & {
  masteryAt?: string;
  formsStartAt?: string;
  meetingDays?: string;
  /** What every column of the tab is called in Assessments, by its letter; so that one left out can be taken in. */
  columnNames?: Record<string, string>;
};

/** Everything set-up decides (contracts.md §5). */
export interface Setup {
  /** Rows of Mastery Policy; its two headings that are blank are called "Column D" and "Column E". */
  policy: SetupRow[];
  classes: SetupClass[];
  standards: SetupRow[];
  assessments: SetupRow[];
  insertLevels: InsertLevels;
  /** Classes whose tab holds students and titles, but no score yet. */
  empty: SetupClass[];
  /** Tabs that look like classes and that the teacher does not want; nobody asks about them again. */
  leftOut?: string[];
}

/**
 * What a choice does to the set-up: in every row that agrees with `match`, the cells of `set`, a new row if none does;
 * another scale; a column that is no assessment.
 */
export type SetupChange =
  | { list: "policy" | "standards" | "assessments"; match: SetupRow; set: SetupRow }
  | { list: "scale"; rows: SetupRow[] }
  | { list: "classes"; tab: string; column: string; as: "ignored" };

/** Something only the teacher can know, with the guess filled in. */
export interface Question {
  id: string;
  text: string;
  guess: string;
  choices: { value: string; label: string; consequence: string; changes?: SetupChange[] }[];
  /** From the teacher's own cells. */
  example: string;
  /** What follows from the guess. */
  consequence: string;
}

export interface SuggestedSetup {
  setup: Setup;
  /** The stored set-up with the classes and columns that came since; null: nothing is new, or nothing is stored. */
  withNew: Setup | null;
  why: Why[];
  /** At most five. */
  questions: Question[];
  issues: Issue[];
  /** Whether the set-up is what stands in the workbook, or a suggestion. */
  stored: boolean;
}

/** How a class's students would stand on one standard. */
export interface LevelsOfStandard {
  class: string;
  standard: string;
  title: string;
  /** "16 of 20"; "" where no points are known. */
  cut: string;
  /** Only full marks reach the cut. */
  perfect: boolean;
  counts: { level: string; colour: string | null; mastery: boolean; students: number }[];
  notAssessed: number;
  /** At mastery as far as it goes, but by too little. */
  moreEvidence: number;
  /** Students with a mark nobody can read. */
  check: number;
}

export interface SetupPreview {
  levels: LevelsOfStandard[];
  /** Students whose level is another than under what is stored. */
  changed: { class: string; student: string; standard: string; before: string; after: string }[];
  /** What the retake rule would take from students, a sentence each. */
  warnings: string[];
}
