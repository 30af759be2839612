import type { Cell, Table } from "../../../src/workbook/cell";
import { booksOf, type BooksInput } from "../../../src/workbook/gradebook/booksOf";
import type { ClassBook } from "../../../src/workbook/gradebook/classBook";
import type { Line } from "../../../src/workbook/tables/tableSpec";

/** A class tab with its titles in row 1, points nowhere, ids in column B. */
export const PERIOD_1: Table = [
  ["Student", "ID", "Slope", "Slope retake", "Graphs"],
  ["Ana Lee", "007", 4, 9, 8],
  ["Ben Cho", "008", 8, "", "EX"],
  ["Cy Diaz", "009", "", "", "MI"],
];

export const CLASS_LINE: Line = {
  Class: "Period 1",
  Tab: "Period 1",
  Layout: "wide",
  "Header row": 1,
  "First student row": 2,
  "Last student row": 4,
  "Student columns": "Student",
  "Student ID column": "ID",
};

export const ASSESSMENT_LINES: Line[] = [
  { Class: "Period 1", Column: "Slope", Standard: "LT 1", "Out of": 10 },
  { Class: "Period 1", Column: "Slope retake", Standard: "LT 1", "Retake of": "Slope", "Out of": 10 },
  { Class: "Period 1", Column: "Graphs", Standard: "LT 2", "Out of": 10 },
];

export interface BookMade {
  cells?: Table;
  formats?: string[][];
  policy?: Table;
  line?: Line;
  standards?: Line[];
  assessments?: Line[];
  exceptions?: Line[];
  today?: string;
}

export function inputFrom(made: BookMade = {}): BooksInput {
  return {
    policy: made.policy ?? [["Mastery at", "80 %"]],
    classes: [{ ...CLASS_LINE, ...made.line }],
    standards: made.standards ?? [],
    assessments: made.assessments ?? ASSESSMENT_LINES,
    exceptions: made.exceptions ?? [],
    tabs: [
      {
        name: "Period 1",
        cells: (made.cells ?? PERIOD_1) as Cell[][],
        numberFormats: made.formats ?? [],
      },
    ],
    today: made.today ?? "2025-11-14",
  };
}

/** The one class of a workbook. */
export function bookFrom(made: BookMade = {}): ClassBook {
  const [book] = booksOf(inputFrom(made)).books;
  if (!book) throw new Error("the class's tab is not there");
  return book;
}

/** Each student's level on each standard: "Ana Lee: LT 1 Mastery, LT 2 –". */
export function levels(book: ClassBook): string[] {
  return book.students.map(({ name }, student) => {
    const own = book.standards.map(({ code }, at) => {
      const standing = book.standings[student]?.[at]?.standing;
      const level =
        standing?.kind === "assessed" ? standing.level : standing?.kind === "check" ? "Check" : "–";
      return `${code} ${level}`;
    });
    return `${name}: ${own.join(", ")}`;
  });
}
