import { isSameName, nameKey } from "../../mastery/name";
import { keyOf, textOf } from "../../workbook/cell";
import type { ClassBook } from "../../workbook/gradebook/classBook";
import type { PlacedLine } from "../../workbook/tables/tableSpec";
import type { OnBooks } from "../onBooks";
import { candidatesOf, classesOf } from "../roster/candidates";
import type { Why } from "./why";
import { words } from "./words";

/** Why no line there may be is the one on the tab, and what to do. */
export function whyNobody({ line }: PlacedLine, { books }: Pick<OnBooks, "books">): Why {
  const text = (heading: string) => textOf(line[heading]);
  const who = words.who(text("Student"), [text("Standard")]);
  const book = books.books.find(({ settings }) => nameKey(settings.name) === keyOf(line["Class"]));
  if (!book || book.students.length === 0)
    return { code: "lineUnclear", message: words.noClass(who, text("Class")) };
  const own = book.students.filter((student) => isNamed(student, line));
  if (own.length === 0) return { code: "studentUnclear", message: words.noStudent(who, book.settings.name) };
  if (own.length > 1) return { code: "studentUnclear", message: words.doubled(who, book.settings.name) };
  const of = text("Retake of");
  if (isGone(book, of)) return { code: "noColumn", message: words.noColumn(who, of) };
  const other = retakenOn(books.books, book, line);
  return other === null || isSameName(other, of)
    ? { code: "lineUnclear", message: words.noLine(who) }
    : { code: "lineUnclear", message: words.otherAssessment(who, of, other) };
}

/** Whether a line says this student's name, and no other ID. */
export function isNamed({ name, id }: ClassBook["students"][number], line: PlacedLine["line"]): boolean {
  const given = keyOf(line["Student ID"]);
  return keyOf(line["Student"]) === nameKey(name) && (given === "" || id === "" || given === keyOf(id));
}

function isGone(book: ClassBook, column: string): boolean {
  return book.gone.some((name) => isSameName(name, column));
}

/** What the student retakes the line's standard on now. */
function retakenOn(all: readonly ClassBook[], book: ClassBook, line: PlacedLine["line"]): string | null {
  const one = classesOf(all).find((own) => own.book === book);
  const found =
    one &&
    candidatesOf(one).find(
      ({ student, standard }) => isNamed(student, line) && nameKey(standard.code) === keyOf(line["Standard"]),
    );
  return found?.chain.assessment ?? null;
}
