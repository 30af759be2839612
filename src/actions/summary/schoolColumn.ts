import { nameKey } from "../../mastery/name";
import { tallyOf } from "../../mastery/summary/tally";
import { textOf, type Cell } from "../../workbook/cell";
import type { Column, ColumnAsked } from "./column";
import { columnValue } from "./columnValue";
import { courseStudents, type CourseStudent } from "./courseStudent";
import { studentFinder } from "./findStudent";
import { letterProblems } from "./letterProblems";
import { NO_CORRECTIONS } from "./recorded";
import { words } from "./words";

export interface SchoolColumn {
  /** One for each line of the roster, in its order; "" for a blank line, for nobody, and where nothing is assessed. */
  values: (string | number)[];
  /** The lines nobody, or more than one student, fits: as they were given. */
  unmatched: string[];
  /** What the teacher should look at before pasting, a sentence each. */
  warnings: string[];
}

/** A line of the roster and what it came to. */
interface Entry {
  value: string | number;
  unmatched?: string;
  warnings?: string[];
}

/** The column that a teacher pastes beside the roster of the school's system. */
export function schoolColumn(asked: ColumnAsked, corrections = NO_CORRECTIONS): SchoolColumn {
  const { column, names, books } = asked;
  const find = studentFinder(studentsFor(asked));
  const entries = names.map((name, at): Entry => {
    if (textOf(name) === "") return { value: "" };
    const [one, ...others] = find(name);
    if (!one) return unmatched(name, words.noStudent(at + 1));
    if (others.length > 0) return unmatched(name, severalWords([one, ...others], at + 1));
    const value = columnValue(one, column, { policy: books.policy, corrections });
    return { value, warnings: standardOf(column) === null ? unreadableIn(one, at + 1) : [] };
  });
  const problems = column.what === "letter" ? letterProblems(books.books, books.policy) : [];
  return {
    values: entries.map(({ value }) => value),
    unmatched: entries.flatMap((entry) => entry.unmatched ?? []),
    warnings: [...problems, ...entries.flatMap(({ warnings = [] }) => warnings)],
  };
}

/** A student of several classes is looked for in those that have the standard. */
function studentsFor({ column, books: { books, exceptions } }: ColumnAsked): CourseStudent[] {
  const standard = standardOf(column);
  return books
    .filter(({ standards }) => standard === null || standards.some(({ code }) => isSame(code, standard)))
    .flatMap((book) => courseStudents(book, exceptions));
}

function standardOf(column: Column): string | null {
  return "standard" in column ? column.standard : null;
}

function isSame(one: string, other: string): boolean {
  return nameKey(one) === nameKey(other);
}

function unmatched(name: Cell, warning: string): Entry {
  return { value: "", unmatched: String(name), warnings: [warning] };
}

function severalWords(found: readonly CourseStudent[], line: number): string {
  const classes = [...new Set(found.map(({ book }) => book.settings.name))];
  return classes.length > 1 ? words.inSeveralClasses(line, classes) : words.twins(line, found.length);
}

/** On a standard the cell itself says so. */
function unreadableIn({ results }: CourseStudent, line: number): string[] {
  const priority = results.filter((result) => result.priority);
  const { check } = tallyOf(priority.map(({ outcome }) => outcome));
  return check > 0 ? [words.unreadable(line, check)] : [];
}
