import { explainStanding, type Explanation } from "../../../src/actions/explain/explainStanding";
import type { RosterPart, StudentOnStandard } from "../../../src/actions/explain/studentOnStandard";
import { retakeLine } from "../../../src/mastery/retakes/retakeLine";
import type { Cell, Table } from "../../../src/workbook/cell";
import type { Line } from "../../../src/workbook/tables/tableSpec";
import { retakeCase, type Change } from "../../mastery/retakes/makers";
import { makeBooks, type ColumnPlan } from "../booksMaker";

export interface Situation {
  policy?: Table;
  columns?: readonly ColumnPlan[];
  /** Of the one student, a mark for each column. */
  marks?: readonly Cell[];
  name?: string;
  /** The row of Standards. */
  standard?: Line;
  /** Rows of Mastery Exceptions for the student. */
  exceptions?: readonly Line[];
  /** What the line of the roster is judged by; null: there is no line. */
  line?: Change | null;
  corrections?: number;
}

/** Slope, given on 4 Nov out of 4 points on form A, and again on 14 Nov on form B. */
export const SLOPE: readonly ColumnPlan[] = [
  { name: "Slope", standard: "6.1", outOf: 4, form: "A", given: "2025-11-04" },
  { name: "Slope 2", standard: "6.1", retakeOf: "Slope", outOf: 4, form: "B", given: "2025-11-14" },
];

export function situation({
  policy = [],
  columns = SLOPE,
  marks = [2],
  name = "Lee, Ana",
  standard = {},
  exceptions = [],
  line = {},
  corrections = 0,
}: Situation = {}): StudentOnStandard {
  const books = makeBooks({
    policy,
    classes: [{ columns, students: [[name, ...marks]] }],
    standards: [{ Code: "6.1", Title: "Slope", ...standard }],
    exceptions: exceptions.map((row) => ({ Student: name, Standard: "6.1", ...row })),
  });
  const [book] = books.books;
  const inClass = book!.standards[0]!;
  const settings = { ...retakeCase().settings, ...books.policy.settings };
  const roster: RosterPart | null = line && {
    line: retakeLine(retakeCase({ ...line, settings: { ...settings, ...line.settings } })),
    chain: inClass.chains[0]!,
    corrections,
  };
  return {
    student: book!.students[0]!,
    standard: inClass,
    known: book!.standings[0]![0]!,
    policy: books.policy,
    exceptions: books.exceptions,
    roster,
  };
}

export function explained(about: Situation = {}): Explanation {
  return explainStanding(situation(about));
}
