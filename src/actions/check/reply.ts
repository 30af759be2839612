import type { Issue } from "../describeWorkbook";

/** A repair as it is shown before it is done. */
export interface Fix {
  /** Tells the readings of one issue apart. */
  id: string;
  label: string;
  before: string;
  after: string;
  /** How many cells or rows it writes. */
  places: number;
  /** Tells whether it is still the same when it is asked for. */
  stamp: string;
}

/** `message`: what stands there. */
export interface CheckedIssue extends Issue {
  where: string;
  todo: string;
  /** The likeliest repair; null: only the teacher can mend it. */
  fix: Fix | null;
  otherFixes: Fix[];
}

export interface WorkbookChecked {
  /** Most depends on the first. */
  issues: CheckedIssue[];
  /** Where they stand; null: nothing was written. */
  tab: string | null;
}

export interface Fixed {
  /** How many cells or rows were written. */
  places: number;
  /** How many of the issues have changed since and were left alone. */
  left: number;
  message: string;
}
