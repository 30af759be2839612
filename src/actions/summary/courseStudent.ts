import type { StandardResult } from "../../mastery/summary/studentSummary";
import type { Outcome } from "../../mastery/summary/tally";
import type {
  Books,
  ClassBook,
  StandardInClass,
  StudentInClass,
  StudentStanding,
} from "../../workbook/gradebook/classBook";
import type { ExceptionRow } from "../../workbook/gradebook/exceptionRow";
import { concerns, isOnStandard } from "../../workbook/gradebook/readException";
import { isExcused } from "../groups/results";

/** A student in a class, with all that a summary asks of them. */
export interface CourseStudent {
  book: ClassBook;
  student: StudentInClass;
  /** One of each of the class's standards. */
  results: readonly CourseResult[];
  /** Whether they are no longer in the class. */
  left: boolean;
}

export interface CourseResult extends StandardResult {
  standard: StandardInClass;
  known: StudentStanding;
  /** Those in force for the student on this standard. */
  exceptions: readonly ExceptionRow[];
}

/** The students of a class, in its order. */
export function courseStudents(book: ClassBook, all: Books["exceptions"]): CourseStudent[] {
  return book.students.map((student, place) => {
    const who = { class: book.settings.name, name: student.name, id: student.id };
    const own = all.filter((row) => concerns(row, who));
    const results = book.standards.flatMap((standard, at) => {
      const known = book.standings[place]?.[at];
      return known ? [resultOn(standard, known, own)] : [];
    });
    return { book, student, results, left: own.some(({ what }) => what === "left") };
  });
}

function resultOn(
  standard: StandardInClass,
  known: StudentStanding,
  own: readonly ExceptionRow[],
): CourseResult {
  const { code, row, scale } = standard;
  const exceptions = own.filter((one) => isOnStandard(one, code));
  // "Moved on" excuses of groups and retakes, not of the course.
  const outcome: Outcome = isExcused(known, standard, exceptions) ? { kind: "excused" } : known.standing;
  const result = { code, priority: row.priority, scale, criterion: known.criterion, outcome };
  return { ...result, standard, known, exceptions };
}
