import { isSameName } from "../../mastery/name";
import type { Table } from "../cell";
import type { Policy } from "../policy";
import { assessedColumns } from "./assessedColumns";
import type { AssessmentRow, ClassBook, ClassRow, StandardRow } from "./classBook";
import { standardsOf } from "./classStandards";
import { standingsOn } from "./classStandings";
import type { ClassHeadings } from "./classHeadings";
import type { ExceptionRow } from "./exceptionRow";
import { placeClass, type PlacedClass } from "./placeClass";
import { concerns, isOnStandard } from "./readException";

/** The settings a class is read by. */
export interface BookTerms {
  policy: Policy;
  /** Whether it was given as a table: plain numbers without points are on its scale then. */
  hasTable: boolean;
  standards: readonly StandardRow[];
  assessments: readonly AssessmentRow[];
  /** Those in force. */
  exceptions: readonly ExceptionRow[];
}

export interface ClassCells {
  cells: Table;
  /** The shape of `cells`, or [] where nobody knows: what a cell's number is shown as. */
  numberFormats: readonly (readonly string[])[];
  formulas?: readonly (readonly string[])[];
}

/** A class as far as it can be read; what keeps it from more is said by bookIssues.ts. */
export type BookRead = Omit<ClassBook, "issues"> & {
  headings: ClassHeadings;
  /** The columns that Assessments names for it. */
  assessed: readonly string[];
  /** The heading without which nothing can be read; null: it is there. */
  unplaced: string | null;
};

export function classBookOf(
  row: ClassRow,
  { cells, numberFormats, formulas }: ClassCells,
  terms: BookTerms,
): BookRead {
  const assessed = assessedNames(row, terms.assessments);
  const placed = placeClass(row, cells, { assessed, formulas });
  if ("missing" in placed) {
    const nobody = { settings: row, students: [], standards: [], standings: [], gone: [] };
    return { ...nobody, headings: placed, assessed, unplaced: placed.missing };
  }
  const percent = (at: number, column: number) => /%/.test(numberFormats[at]?.[column] ?? "");
  const { columns, missing } = assessedColumns(placed, terms.assessments, percent);
  const standards = standardsOf(columns, { policy: terms.policy, rows: terms.standards, settings: row });
  const exceptions = exceptionsOf(placed, terms.exceptions);
  const byStandard = standards.map((standard) =>
    standingsOn(standard, columns, { ...terms, students: placed.students.length, exceptions }),
  );
  const standings = placed.students.map((_, student) => byStandard.map((own) => own[student] as never));
  const students = placed.students.map(({ key, name, id, row: at }) => ({ key, name, id, row: at }));
  const read = { settings: row, students, standards, standings, gone: missing };
  return { ...read, headings: placed, assessed, unplaced: null };
}

/** The columns that Assessments names for a class, in its order; a row without a class is for all. */
function assessedNames({ name }: ClassRow, rows: readonly AssessmentRow[]): string[] {
  return rows.filter((row) => row.class === "" || isSameName(row.class, name)).map(({ column }) => column);
}

function exceptionsOf({ row, students }: PlacedClass, all: readonly ExceptionRow[]) {
  const own = students.map(({ name, id }) =>
    all.filter((exception) => concerns(exception, { class: row.name, name, id })),
  );
  return (student: number, standard: string) =>
    (own[student] ?? []).filter((exception) => isOnStandard(exception, standard));
}
