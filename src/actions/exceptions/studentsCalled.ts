import { isSameName } from "../../mastery/name";
import type { ClassBook, StudentInClass } from "../../workbook/gradebook/classBook";

export interface StudentOf extends StudentInClass {
  book: ClassBook;
}

/** The students of these classes that are meant: the ID decides where there is one, else the name. */
export function studentsCalled(
  { student, id }: { student: string; id: string },
  books: readonly ClassBook[],
): StudentOf[] {
  const all = books.flatMap((book) => book.students.map((one): StudentOf => ({ ...one, book })));
  const byId = all.filter((one) => id !== "" && isSameName(one.id, id));
  if (byId.length > 0) return byId;
  return all.filter((one) => student !== "" && isSameName(one.name, student) && (id === "" || one.id === ""));
}
