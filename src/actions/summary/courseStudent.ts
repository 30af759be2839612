import { nameKey } from "../../mastery/name";
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
import { concerns } from "../../workbook/gradebook/readException";
import { resultOf } from "../groups/results";

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
      return known ? [resultOn({ book, student }, standard, { known, own })] : [];
    });
    return { book, student, results, left: own.some(({ what }) => what === "left") };
  });
}

type InClass = Pick<CourseStudent, "book" | "student">;

function resultOn(
  who: InClass,
  standard: StandardInClass,
  { known, own }: { known: StudentStanding; own: readonly ExceptionRow[] },
): CourseResult {
  const { code, row, scale } = standard;
  const exceptions = own.filter((one) => one.standard === "" || nameKey(one.standard) === nameKey(code));
  const outcome: Outcome = isExcused(who, standard, { known, exceptions })
    ? { kind: "excused" }
    : known.standing;
  const result = { code, priority: row.priority, scale, criterion: known.criterion, outcome };
  return { ...result, standard, known, exceptions };
}

/** As groups see it; but "moved on" excuses of groups and retakes, not of the course. */
function isExcused(
  { book, student }: InClass,
  standard: StandardInClass,
  { known, exceptions }: { known: StudentStanding; exceptions: readonly ExceptionRow[] },
): boolean {
  const person = {
    id: student.key,
    class: book.settings.name,
    student,
    standings: new Map([[standard.code, known]]),
    exceptions: exceptions.filter(({ what }) => what !== "moved on"),
  };
  return resultOf(person, standard).kind === "excused";
}
