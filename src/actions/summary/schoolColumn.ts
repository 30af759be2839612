import { isSameName } from "../../mastery/name";
import { tallyOf } from "../../mastery/summary/tally";
import { textOf } from "../../workbook/cell";
import type { Column, ColumnAsked } from "./column";
import { columnValue } from "./columnValue";
import { courseStudents, type CourseStudent } from "./courseStudent";
import { studentFinder } from "./findStudent";
import { letterProblems } from "./letterProblems";
import { waysToRead } from "./pastedLines";
import { NO_CORRECTIONS } from "./recorded";
import { schoolLines, type SchoolLine } from "./schoolLines";
import { words, type LinePlace } from "./words";

/** A line of the roster and what it came to. */
export interface FilledLine extends SchoolLine {
  /** "" for a blank line, for nobody, and where nothing is assessed. */
  value: string | number;
  /** Nobody, or more than one, fits. */
  isUnmatched: boolean;
  warnings: string[];
}

export interface SchoolColumn {
  /** In the roster's order. */
  lines: FilledLine[];
  /** One for each line of the roster, in its order; "" for a blank line, for nobody, and where nothing is assessed. */
  values: (string | number)[];
  /** The lines nobody, or more than one student, fits: as they were given. */
  unmatched: string[];
  /** What the teacher should look at before pasting, a sentence each. */
  warnings: string[];
}

/** The column that a teacher pastes beside the roster of the school's system. */
export function schoolColumn(asked: ColumnAsked, corrections = NO_CORRECTIONS): SchoolColumn {
  const { column, names, books } = asked;
  const read = schoolLines(waysToRead(names), studentFinder(studentsFor(asked)));
  const value = (student: CourseStudent) =>
    columnValue(student, column, { policy: books.policy, corrections });
  const lines = read.map((line, at) => filled(line, at + 1, { column, value }));
  const problems = column.what === "letter" ? letterWords(asked) : [];
  return {
    lines,
    values: lines.map((line) => line.value),
    unmatched: lines.filter(({ isUnmatched }) => isUnmatched).map(({ cells }) => cells.join("\t")),
    warnings: [...problems, ...lines.flatMap(({ warnings }) => warnings)],
  };
}

interface Filling {
  column: Column;
  value: (student: CourseStudent) => string | number;
}

/** `number`: of the line, from 1. */
function filled(line: SchoolLine, number: number, { column, value }: Filling): FilledLine {
  const blank = { ...line, value: "", isUnmatched: false, warnings: [] };
  const place = { line: number, who: textOf(line.who) };
  if (place.who === "" || line.isHeading) return blank;
  const [one, ...others] = line.found;
  if (!one || others.length > 0) {
    return { ...blank, isUnmatched: true, warnings: [unmatchedWords(line, place)] };
  }
  return { ...blank, value: value(one), warnings: unreadableIn(one, column, place) };
}

/** A student of several classes is looked for in those that have the standard. */
function studentsFor({ column, books: { books, exceptions } }: ColumnAsked): CourseStudent[] {
  const standard = standardOf(column);
  return books
    .filter(({ standards }) => standard === null || standards.some(({ code }) => isSameName(code, standard)))
    .flatMap((book) => courseStudents(book, exceptions));
}

function standardOf(column: Column): string | null {
  return "standard" in column ? column.standard : null;
}

function letterWords({ books: { books, policy } }: ColumnAsked): string[] {
  return policy.courseGrades.length === 0 ? [words.noLetters] : letterProblems(books, policy);
}

function unmatchedWords({ found, isTorn }: SchoolLine, place: LinePlace): string {
  if (isTorn) return words.torn(place);
  if (found.length === 0) return words.noStudent(place);
  const classes = [...new Set(found.map(({ book }) => book.settings.name))];
  return classes.length > 1 ? words.inSeveralClasses(place, classes) : words.twins(place, found.length);
}

function unreadableIn({ results }: CourseStudent, column: Column, place: LinePlace): string[] {
  const standard = standardOf(column);
  if (standard !== null) {
    const { outcome } = results.find(({ code }) => isSameName(code, standard)) ?? {};
    return outcome?.kind === "check" ? [words.saysCheck(place)] : [];
  }
  const priority = results.filter((result) => result.priority);
  const { check } = tallyOf(priority.map(({ outcome }) => outcome));
  return check > 0 ? [words.unreadable(place, check)] : [];
}
