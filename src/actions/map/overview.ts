import { nameKey } from "../../mastery/name";
import { textOf, type Row } from "../../workbook/cell";
import type { ClassBook } from "../../workbook/gradebook/classBook";
import { tableOfMap } from "../../workbook/gradebook/mapTable";
import { words } from "./words";

/**
 * All classes at a glance. Classes that share a standard share a table, so that two courses print as two narrow tables
 * and not as one wide one that is half empty.
 */
export function overviewRows(books: readonly ClassBook[]): string[][] {
  const tables = coursesOf(books).map(tableOfCourse);
  return [...tables.flatMap((table) => [...table, []]), [words.remark]];
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
  return one.standards.some((a) => other.standards.some((b) => nameKey(a.code) === nameKey(b.code)));
}

/** Columns in the order of Standards. */
function tableOfCourse(course: readonly ClassBook[]): string[][] {
  const orders = new Map<string, { code: string; order: number }>();
  for (const { code, order } of course.flatMap(({ standards }) => standards)) {
    if (!orders.has(nameKey(code))) orders.set(nameKey(code), { code, order });
  }
  const codes = [...orders.values()].sort((a, b) => a.order - b.order).map(({ code }) => code);
  return [[words.class, words.student, ...codes], ...course.flatMap((book) => rowsOfClass(book, codes))];
}

function rowsOfClass(book: ClassBook, codes: readonly string[]): string[][] {
  const own = book.standards.map(({ code }) => nameKey(code));
  const places = codes.map((code) => own.indexOf(nameKey(code)));
  return tableOfMap(book)
    .slice(1)
    .map(([name = "", ...levels]) => [book.settings.name, name, ...places.map((at) => levels[at] ?? "")]);
}
