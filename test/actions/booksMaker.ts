import type { Cell, Table } from "../../src/workbook/cell";
import { booksOf } from "../../src/workbook/gradebook/booksOf";
import type { Books, ClassBook } from "../../src/workbook/gradebook/classBook";
import type { Line } from "../../src/workbook/tables/tableSpec";

/** A column of scores out of 100; without a standard it is its own. Days as "YYYY-MM-DD". */
export interface ColumnPlan {
  name: string;
  standard?: string;
  kind?: string;
  counts?: string | number;
  /** The original's name. */
  retakeOf?: string;
  outOf?: number | "";
  form?: string;
  given?: string;
  returned?: string;
  retakeOn?: string;
  retakes?: string;
}

/** A student's name and a mark for each column; or with an id. */
export type StudentPlan = readonly Cell[] | { name: string; id: string; marks: readonly Cell[] };

export interface ClassPlan {
  /** "Period 1"; its tab has the same name. */
  name?: string;
  columns: readonly ColumnPlan[];
  students: readonly StudentPlan[];
  /** By heading of Mastery Classes. */
  settings?: Line;
}

export interface BooksPlan {
  /** Rows of the policy table. */
  policy?: Table;
  classes: readonly ClassPlan[];
  /** Rows of Standards, by heading. */
  standards?: readonly Line[];
  /** Rows of Mastery Exceptions, by heading. */
  exceptions?: readonly Line[];
  today?: string;
}

/** Books as they are read of a workbook that is set up so. */
export function makeBooks({
  policy = [],
  classes,
  standards = [],
  exceptions = [],
  today = "2025-11-06",
}: BooksPlan): Books {
  return booksOf({
    policy,
    classes: classes.map(classLine),
    standards,
    assessments: assessmentLines(classes),
    exceptions,
    tabs: classes.map((plan) => ({ name: nameOf(plan), cells: cellsOf(plan), numberFormats: [] })),
    today,
  });
}

export function classBook(plan: ClassPlan): ClassBook {
  return makeBooks({ classes: [plan] }).books[0]!;
}

const nameOf = ({ name = "Period 1" }: ClassPlan) => name;

/** The rows of Assessments, by heading. */
export function assessmentLines(classes: readonly ClassPlan[]): Line[] {
  return classes.flatMap((plan) => plan.columns.map((column) => assessmentLine(nameOf(plan), column)));
}

function assessmentLine(className: string, column: ColumnPlan): Line {
  const { name, standard = "", kind = "", counts = "", retakeOf = "", outOf = 100, form = "" } = column;
  return {
    Class: className,
    Column: name,
    Standard: standard,
    Kind: kind,
    Counts: counts,
    "Retake of": retakeOf,
    "Out of": outOf,
    Form: form,
    Given: column.given ?? "",
    Returned: column.returned ?? "",
    "Retake on": column.retakeOn ?? "",
    Retakes: column.retakes ?? "",
  };
}

/** A tab with names in A, IDs in B, scores from C on. */
function cellsOf({ columns, students }: ClassPlan): Cell[][] {
  const rows = students.map((student) => {
    if (!("marks" in student)) return [student[0], "", ...student.slice(1)];
    return [student.name, student.id, ...student.marks];
  });
  const titles = [...new Set(columns.map(({ name }) => name))];
  return [["Student", "ID", ...titles], ...rows];
}

function classLine(plan: ClassPlan): Line {
  return {
    Class: nameOf(plan),
    Tab: nameOf(plan),
    Layout: "wide",
    "Header row": 1,
    "First student row": 2,
    "Last student row": plan.students.length + 1,
    "Student columns": "Student",
    "Student ID column": "ID",
    ...plan.settings,
  };
}
