import { readColumn } from "../../../src/actions/summary/column";
import { schoolColumn, type SchoolColumn } from "../../../src/actions/summary/schoolColumn";
import { NO_CORRECTIONS } from "../../../src/actions/summary/recorded";
import type { Books } from "../../../src/workbook/gradebook/classBook";
import { makeBooks, type BooksPlan, type ClassPlan, type StudentPlan } from "../booksMaker";

/** A class with a column for each standard named, out of 100. */
export function classOn(
  codes: readonly string[],
  students: readonly StudentPlan[],
  rest: Partial<ClassPlan> = {},
): ClassPlan {
  return { columns: codes.map((code) => ({ name: `Test ${code}`, standard: code })), students, ...rest };
}

/** One class; what is not about the class in `rest`. */
export function oneClass(plan: ClassPlan, rest: Omit<BooksPlan, "classes"> = {}): Books {
  return makeBooks({ classes: [plan], ...rest });
}

/** The column as a page would ask for it. Throws the sentence where it is refused. */
export function column(
  books: Books,
  asked: object,
  corrections = NO_CORRECTIONS,
): Omit<SchoolColumn, "lines"> {
  const read = readColumn(asked, books);
  if ("refused" in read) throw new Error(read.refused);
  const { lines: _, ...rest } = schoolColumn(read, corrections);
  return rest;
}
