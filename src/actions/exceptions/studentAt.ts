import { nameKey } from "../../mastery/name";
import { keyOf } from "../../workbook/cell";
import type { ClassBook } from "../../workbook/gradebook/classBook";
import { namesOf } from "../../workbook/gradebook/mapTable";
import { placeClass } from "../../workbook/gradebook/placeClass";
import type { TabSnapshot } from "../../workbook/snapshot";
import type { OnBooks } from "../onBooks";
import { rowSays, type RowSays, type SelectedCell } from "./rowSays";
import { studentsCalled, type StudentOf } from "./studentsCalled";
import { words } from "./words";

/** Whose row a cell stands in, and the standard that its column or line is about; "" where it says none. */
export type FoundStudent = { student: StudentOf; standard: string } | { refused: string };

export function studentAt(on: OnBooks, cell: SelectedCell): FoundStudent {
  const { books, snapshot } = on;
  const ofClass = books.books.filter(({ settings }) => nameKey(settings.tab) === nameKey(cell.tab));
  const tab = snapshot.tabs.find(({ name }) => name === cell.tab);
  const [book] = ofClass;
  if (book && tab) return book.settings.layout === "long" ? inList(book, tab, cell) : inGrid(book, cell);
  const said = tab ? rowSays(on, cell, tab) : null;
  return said ? called(said, books.books) : { refused: words.noStudentThere };
}

function inGrid(book: ClassBook, { row, column }: SelectedCell): FoundStudent {
  const student = book.students.find((one) => one.row === row);
  if (!student) return { refused: words.noStudentThere };
  const codes = book.standards.filter(({ chains }) =>
    chains.some(({ sittings }) => sittings.some((sitting) => sitting.column === column - 1)),
  );
  const [only, ...others] = codes.map(({ code }) => code);
  return { student: { ...student, book }, standard: others.length > 0 ? "" : (only ?? "") };
}

/** A row of a long list names student and standard itself. */
function inList(book: ClassBook, { cells, formulas }: TabSnapshot, { row }: SelectedCell): FoundStudent {
  const placed = placeClass(book.settings, cells, { formulas });
  if ("missing" in placed) return { refused: words.noStudentThere };
  const at = placed.students.findIndex(({ rows }) => rows.includes(row - 1));
  const student = book.students[at];
  if (!student) return { refused: words.noStudentThere };
  const { standardColumn, assessmentColumn } = book.settings;
  const column = placed.columnOf(standardColumn || assessmentColumn);
  const code = column === null ? "" : keyOf(cells[row - 1]?.[column]);
  const standard = book.standards.find((one) => nameKey(one.code) === code)?.code ?? "";
  return { student: { ...student, book }, standard };
}

/** By ID, by name, or as a map tells two of one name apart. */
function called(said: RowSays, books: readonly ClassBook[]): FoundStudent {
  const inClass = books.filter(
    ({ settings }) => said.class === "" || nameKey(settings.name) === nameKey(said.class),
  );
  const byName = studentsCalled(said, inClass);
  const found = byName.length > 0 ? byName : inClass.flatMap((book) => asOnMap(book, said.student));
  const [student, ...others] = found;
  if (!student) return { refused: words.noStudentThere };
  if (others.some(({ book }) => book === student.book)) return { refused: words.severalThere };
  const standard = student.book.standards.find(({ code }) => nameKey(code) === nameKey(said.standard));
  return { student, standard: standard?.code ?? "" };
}

function asOnMap(book: ClassBook, shown: string): StudentOf[] {
  const at = namesOf(book.students).findIndex((name) => shown !== "" && nameKey(name) === nameKey(shown));
  const student = book.students[at];
  return student ? [{ ...student, book }] : [];
}
