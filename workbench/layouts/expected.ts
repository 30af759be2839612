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
  assessments?: { column: string; title: string | null; outOf: number | null; standard: string | null }[];
  ignored?: string[];
  columns?: Record<string, string | null>;
}

/** What a careful person reads in one file, and what another may read differently. */
export interface Expected {
  classes: ClassSeen[];
  /** Each begins with the field it is about: "keyColumn: B or C". */
  mayDiffer: string[];
}

/** What the recogniser answers for a workbook. */
export interface Recognised {
  classes: ClassSeen[];
  empty: ClassSeen[];
  issues: { tab: string; message: string }[];
}
