import { isSameName, nameKey } from "../../mastery/name";
import { textOf, type Row } from "../../workbook/cell";
import type { Books, ClassBook } from "../../workbook/gradebook/classBook";
import { tableOfMap } from "../../workbook/gradebook/mapTable";
import { courseStudents } from "../summary/courseStudent";
import { classRows } from "./classRows";
import { progressOf, studentCells } from "./studentCells";
import { words } from "./words";

/**
 * All classes at a glance. Classes that share a standard share a table, so that two courses print as two narrow tables
 * and not as one wide one that is half empty.
 */
export function overviewRows({
  books,
  ...terms
}: Pick<Books, "books" | "policy" | "exceptions">): string[][] {
  const tables = coursesOf(books).map((course) => tableOfCourse(course, terms));
  return [...tables.flatMap((table) => [...table, []]), ...words.explained.map(explanation)];
}

/** In the third column: class and student are frozen, and a text ends with the columns that are. */
function explanation([label, said]: readonly [string, string]): string[] {
  return [label, "", said];
}

export function isOverviewHeader(row: Row): boolean {
  return textOf(row[0]) === words.class && textOf(row[1]) === words.student;
}

/** Classes joined by standards, in the order of their first class. */
function coursesOf(books: readonly ClassBook[]): ClassBook[][] {
  return books.reduce<ClassBook[][]>((courses, book) => {
    const joined = courses.filter((course) => course.some((other) => shareStandard(other, book)));
    if (joined.length === 0) return [...courses, [book]];
    const course = [...joined.flat(), book];
    return courses.flatMap((other) => {
      if (other === joined[0]) return [books.filter((candidate) => course.includes(candidate))];
      return joined.includes(other) ? [] : [other];
    });
  }, []);
}

function shareStandard(one: ClassBook, other: ClassBook): boolean {
  return one.standards.some((a) => other.standards.some((b) => isSameName(a.code, b.code)));
}

type Terms = Pick<Books, "policy" | "exceptions">;

/** Columns in the order of Standards. */
function tableOfCourse(course: readonly ClassBook[], terms: Terms): string[][] {
  const orders = new Map<string, { code: string; order: number }>();
  for (const { code, order } of course.flatMap(({ standards }) => standards)) {
    if (!orders.has(nameKey(code))) orders.set(nameKey(code), { code, order });
  }
  const codes = [...orders.values()].sort((a, b) => a.order - b.order).map(({ code }) => code);
  const headings = [words.class, words.student, ...codes, ...Object.values(words.columns)];
  return [headings, ...course.flatMap((book) => rowsOfClass(book, codes, terms))];
}

/** The students, and below them what is said of the class, without those who left. */
function rowsOfClass(book: ClassBook, codes: readonly string[], { policy, exceptions }: Terms): string[][] {
  const own = book.standards.map(({ code }) => nameKey(code));
  const places = codes.map((code) => own.indexOf(nameKey(code)));
  const inOrder = ([first = "", ...cells]: string[]) => [
    ...[book.settings.name, first],
    ...places.map((at) => cells[at] ?? ""),
  ];
  const students = courseStudents(book, exceptions).map((student) => ({
    student,
    progress: student.results.map((result) => progressOf(result, policy)),
  }));
  const levels = tableOfMap(book).slice(1);
  const present = students.filter(({ student }) => !student.left);
  return [
    ...students.map(({ student, progress }, at) => [
      ...inOrder(levels[at] ?? []),
      ...studentCells(student, progress),
    ]),
    ...classRows(present, own.length, policy).map(inOrder),
  ];
}
