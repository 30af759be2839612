/** A column of scores; `retakeOf` is the column of the original, where the reading says so. */
export interface AssessmentSeen {
  column: string;
  title: string | null;
  outOf: number | null;
  standard: string | null;
  retakeOf?: string | null;
}

/** A class as contracts.md §5 gives it, wide or long. */
export interface ClassSeen {
  tab: string;
  orientation: "wide" | "long";
  headerRow: number | null;
  firstStudentRow: number;
  lastStudentRow: number;
  students: number;
  studentColumns: string[];
  keyColumn: string | null;
  assessments?: AssessmentSeen[];
  ignored?: string[];
  columns?: Record<string, string | null>;
}

/** What a careful person reads in one file, and what another may read differently. */
export interface Expected {
  classes: ClassSeen[];
  /** Each begins with the field it is about: "keyColumn: B or C". */
  mayDiffer: string[];
}

/** A decision with its reason. */
export interface Reason {
  tab: string;
  row: number | null;
  column: string | null;
  decision: string;
  words: string;
  sure: string;
}

/** What the recogniser answers for a workbook. */
export interface Recognised {
  classes: ClassSeen[];
  empty: ClassSeen[];
  issues: { tab: string; message: string }[];
  why: Reason[];
}
