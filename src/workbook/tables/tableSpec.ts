import type { Cell } from "../cell";
import type { ColumnLook, TextColour } from "../snapshot";

/** A column of a tab of ours, found by its heading in row 1. */
export interface ColumnSpec extends ColumnLook {
  heading: string;
  /** `teacher`: what stands there is typed by the teacher and never written over on a line that is there. */
  owner: "ours" | "teacher";
  /**
   * `blank`: its heading cell is blank, `heading` is what lines call it, and it stands right of the column before it.
   * `byPolicy`: comes and goes with the policy, so that a tab without it gets it at the next build.
   */
  titled?: "blank" | "byPolicy";
}

/** A tab the add-on owns (contracts.md §2). */
export interface TableSpec {
  /** The workbook-level name that makes a tab ours. */
  rangeName: string;
  /** The title it gets; when a teacher's tab has it, ours begins the same and ends in a number. */
  title: string;
  columns: readonly ColumnSpec[];
  /** The headings that tell two lines apart; a line keeps its row by them. None: lines are only ever added. */
  key: readonly string[];
  /** Where a heading of the key is blank on a line, the other one stands for it: the name where there is no ID. */
  instead?: Readonly<Record<string, string>>;
  /** A row is a line when one of these holds something; unless given, one of the key. */
  lineHas?: readonly string[];
  /** Texts of the key that count as one, in lower case: lines that hold them keep their order among themselves. */
  alike?: Readonly<Record<string, string>>;
  settings: boolean;
  frozenColumns: number;
  /** Narrow columns in which texts take several lines, so that more of them can be seen and printed. */
  wraps?: true;
  colours: readonly TextColour[];
  /** The background of one cell of a line. */
  shade?: (line: Line) => { heading: string; colour: string } | null;
}

/** A line by heading. A heading that is not there reads as blank. */
export type Line = Readonly<Record<string, Cell>>;

/** A line as it stands on its tab. */
export interface PlacedLine {
  /** From 1, as in the sheet. */
  row: number;
  line: Line;
}
