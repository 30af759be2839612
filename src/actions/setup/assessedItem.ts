import type { Cell } from "../../workbook/cell";
import type { Title } from "../../workbook/layout/title";

/** A column of scores, or one assessment on one standard of a long list, as set-up finds it. */
export interface AssessedItem {
  class: string;
  tab: string;
  /** Its name in Assessments. */
  column: string;
  title: Title;
  /** What the file states; null: the item is its own standard. */
  standard: string | null;
  /** The whole text the standard stands in, where it says more than the code. */
  standardText: string;
  /** What the file states. */
  outOf: number | null;
  /** Of the students. */
  scores: readonly Cell[];
  /** Most of its numbers are shown as percentages. */
  percents: boolean;
  /** Days as "YYYY-MM-DD", "" where none stands above the scores. */
  given: string;
  returned: string;
  /** The year of `given` stands nowhere: it is that of the school year. */
  yearTaken: boolean;
  /** The heading it shares with its neighbours, where that is no standard and no kind of work. */
  unit: string;
  /** The heading over it and its neighbours that says what kind of work it is, else the nearest. */
  group: string;
}
