import { isSameName, nameKey } from "../../mastery/name";
import { keyOf } from "../../workbook/cell";
import type { ClassBook } from "../../workbook/gradebook/classBook";
import { namesOf } from "../../workbook/gradebook/mapTable";
import { placeClass } from "../../workbook/gradebook/placeClass";
import type { TabSnapshot } from "../../workbook/snapshot";
import type { OnBooks } from "../onBooks";
import { classesCalled } from "../classesCalled";
import { codesAt } from "./codesAt";
import { codesIn } from "./codesIn";
import { rowSays, type RowSays, type SelectedCell } from "./rowSays";
import { studentsCalled, type StudentOf } from "./studentsCalled";
import { words } from "./words";

/** Whose row a cell stands in, and what its column or line is about. */
export interface StudentThere {
  student: StudentOf;
  /** "" where the cell says none, or several. */
  standard: string;
  /** The standards the cell is about, as written in the class; [] where it says none. */
  among: readonly string[];
}
export type FoundStudent = StudentThere | { refused: string };

export function studentAt(on: OnBooks, cell: SelectedCell): FoundStudent {
  const { books, snapshot } = on;
  const ofClass = books.books.filter(({ settings }) => isSameName(settings.tab, cell.tab));
  const tab = snapshot.tabs.find(({ name }) => name === cell.tab);
  const [book] = ofClass;
  if (book && tab)
    return book.settings.layout === "long" ? inList(book, tab, cell) : inGrid(on, book, { tab, cell });
  const said = tab ? rowSays(on, cell, tab) : null;
  return said ? called(said, books.books, cell) : { refused: nobodyAt(cell) };
}

function nobodyAt({ tab, row }: SelectedCell): string {
  return words.noStudentThere(tab, row);
}

function inGrid(
  { snapshot }: OnBooks,
  book: ClassBook,
  { tab, cell }: { tab: TabSnapshot; cell: SelectedCell },
): FoundStudent {
  const student = book.students.find((one) => one.row === cell.row);
  if (!student) return { refused: nobodyAt(cell) };
  return found({ ...student, book }, codesAt(book, { tab, cell, snapshot }));
}

function found(student: StudentOf, among: readonly string[]): StudentThere {
  const [only = "", ...others] = among;
  return { student, standard: others.length > 0 ? "" : only, among };
}

/** A row of a long list names student and standard itself. */
function inList(book: ClassBook, { cells, formulas }: TabSnapshot, cell: SelectedCell): FoundStudent {
  const { row } = cell;
  const placed = placeClass(book.settings, cells, { formulas });
  if ("missing" in placed) return { refused: nobodyAt(cell) };
  const at = placed.students.findIndex(({ rows }) => rows.includes(row - 1));
  const student = book.students[at];
  if (!student) return { refused: nobodyAt(cell) };
  const { standardColumn, assessmentColumn } = book.settings;
  const column = placed.columnOf(standardColumn || assessmentColumn);
  const code = column === null ? "" : keyOf(cells[row - 1]?.[column]);
  const codes = book.standards.map((one) => one.code).filter((one) => nameKey(one) === code);
  return found({ ...student, book }, codes);
}

/** By ID, by name, or as a map tells two of one name apart. */
function called(said: RowSays, books: readonly ClassBook[], cell: SelectedCell): FoundStudent {
  const inClass = classesCalled(said.class, books);
  const byName = studentsCalled(said, inClass);
  const all = byName.length > 0 ? byName : inClass.flatMap((book) => asOnMap(book, said.student));
  const [student, ...others] = all;
  if (!student) return { refused: nobodyAt(cell) };
  if (others.some(({ book }) => book === student.book)) return { refused: words.severalThere };
  const codes = student.book.standards.map(({ code }) => code);
  return found(student, said.standard === "" ? [] : codesIn(said.standard, codes));
}

function asOnMap(book: ClassBook, shown: string): StudentOf[] {
  const at = namesOf(book.students).findIndex((name) => shown !== "" && isSameName(name, shown));
  const student = book.students[at];
  return student ? [{ ...student, book }] : [];
}
