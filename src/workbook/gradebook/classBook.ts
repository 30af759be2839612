import type { Day } from "../../mastery/calendar/day";
import type { Bound } from "../../mastery/bound";
import type { Mark, MarkProblem } from "../../mastery/mark";
import type { Level, Scale } from "../../mastery/scale";
import type { Standing } from "../../mastery/standing";
import type { Cell } from "../cell";
import type { ScoringMethodName } from "../../mastery/scoring/methods";
import type { EvidenceWeight } from "../../mastery/scoring/scoringMethod";
import type { Policy } from "../policy";
import type { ExceptionRow } from "./exceptionRow";

/** A row of Mastery Classes, read. Columns are named by their heading text (contracts.md §2). */
export interface ClassRow {
  name: string;
  tab: string;
  layout: "wide" | "long";
  /** From 1; null: no row holds titles, columns are called "Column F". */
  headerRow: number | null;
  firstStudentRow: number | null;
  lastStudentRow: number | null;
  studentColumns: readonly string[];
  idColumn: string;
  standardColumn: string;
  assessmentColumn: string;
  scoreColumn: string;
  outOfColumn: string;
  dateColumn: string;
  attemptColumn: string;
  ignored: readonly string[];
  masteryAt: Bound | null;
  formsStartAt: string;
  meetingDays: string;
}

/** A row of Standards, read; null and "" inherit from the policy. */
export interface StandardRow {
  code: string;
  title: string;
  iCan: string;
  unit: string;
  priority: boolean;
  scale: string;
  masteryAt: Bound | null;
  method: ScoringMethodName | null;
  forms: readonly string[] | null;
  retakesAllowed: number | "unlimited" | null;
  corrective: string;
  link: string;
  extension: string;
  prerequisites: readonly string[];
  /** How it was taught at first, such as "worked examples"; the corrective differs from it. */
  firstTaught: string;
}

export const KINDS = ["practice", "pre", "formative", "mastery check", "summative", "observation"] as const;
export type Kind = (typeof KINDS)[number];

/** A row of Assessments, read: one column (or one assessment of a long list) and one standard. */
export interface AssessmentRow {
  /** "" for all classes. */
  class: string;
  column: string;
  standard: string;
  kind: Kind;
  /** `yes`: as its kind does. */
  counts: "yes" | "shown" | number;
  /** The column it is a retake of; "" for an original. */
  retakeOf: string;
  outOf: number | null;
  form: string;
  given: Day | null;
  returned: Day | null;
  retakeOn: Day | null;
  retakes: boolean;
}

export interface StudentInClass {
  /** The id where there is one, else the name: what tells students of a class apart. */
  key: string;
  name: string;
  /** "" when there is none. */
  id: string;
  /** From 1; in a long list the student's first row. */
  row: number;
}

/** One sitting that a class has had: the original or a retake. */
export interface SittingOfClass {
  /** The column's name, or the assessment's in a long list. */
  name: string;
  /** From 0; null in a long list. */
  column: number | null;
  outOf: number | null;
  form: string | null;
  given: Day | null;
  returned: Day | null;
  retakeOn: Day | null;
}

/** An assessment and its retakes, as they concern one standard. */
export interface ChainOfClass {
  /** The original's name. */
  assessment: string;
  kind: Kind;
  /** 0: shown, not evidence. */
  weight: number;
  /** What the assessment weighs within its kind, and its kind beside the others, under `mean`. */
  weights: EvidenceWeight;
  /** The original first. */
  sittings: readonly SittingOfClass[];
  /** Whether this assessment has retakes. */
  retakes: boolean;
}

export interface StandardInClass {
  code: string;
  /** Blank where none is given: the code is the title then. */
  title: string;
  /** What Standards says, or what holds where it says nothing. */
  row: StandardRow;
  /** Where it stands among all standards. */
  order: number;
  scale: Scale;
  /** In force for the class, in the scale's numbers. */
  criterion: number;
  levels: readonly Level[];
  method: ScoringMethodName;
  /** A share, legal for the method. */
  newestWeight: number;
  /** In order of time. */
  chains: readonly ChainOfClass[];
}

/** What one student did on one chain: an entry per sitting where something stands. */
export interface ChainResult {
  entries: readonly ResultEntry[];
  /** What the chain counts as, on the scale; null: nothing scored. */
  value: number | null;
}

export interface ResultEntry {
  /** Which of the chain's sittings, from 0. */
  sitting: number;
  /** As it stands in the cell. */
  typed: Cell;
  mark: Mark;
  /** On the scale; null: no score (owed, excused, unreadable). */
  value: number | null;
  problem: MarkProblem | null;
  /** Of a long list's row, else of the sitting. */
  day: Day | null;
  /** Where it stands: row from 1, column from 0. */
  row: number;
  column: number;
}

/** How a student stands on a standard, with what it comes from. */
export interface StudentStanding {
  /** By counted evidence and this student's exceptions. */
  standing: Standing;
  /** One for each of the standard's chains. */
  results: readonly ChainResult[];
  /** The criterion for this student. */
  criterion: number;
  /** The newest formative or pre result, homework left out, on the scale; null: there is none. */
  shown: number | null;
}

/** A class, read: who is in it, what was assessed, how everyone stands. */
export interface ClassBook {
  settings: ClassRow;
  students: readonly StudentInClass[];
  standards: readonly StandardInClass[];
  /** By student, then by standard, both in the order above. */
  standings: readonly (readonly StudentStanding[])[];
  /** Columns that Assessments names and the tab no longer has: what stood in them cannot be judged just now. */
  gone: readonly string[];
  issues: readonly BookIssue[];
}

/** Everything read of a workbook that is set up. */
export interface Books {
  policy: Policy;
  /** In the order of Mastery Classes. */
  books: readonly ClassBook[];
  exceptions: readonly ExceptionRow[];
  /** Of the settings tabs; those of a class stand in its book. */
  issues: readonly BookIssue[];
}

/** What keeps a part of a class from being read, and what to do. Row from 1, column as letters. */
export interface BookIssue {
  tab: string;
  row: number | null;
  column: string | null;
  code: BookIssueCode;
  message: string;
}

export const BOOK_ISSUES = [
  "tabGone",
  "tabRenamed",
  "headingGone",
  "columnGone",
  "columnRenamed",
  "noStudents",
  "doubledStudent",
  "unreadableMark",
  "illegalSetting",
] as const;
export type BookIssueCode = (typeof BOOK_ISSUES)[number];
