import { isSameName } from "../../mastery/name";
import type { ClassBook } from "../../workbook/gradebook/classBook";
import { classesCalled } from "../classesCalled";
import { studentsCalled, type StudentOf } from "./studentsCalled";
import { words } from "./words";

/** A student and a standard as a page names them; "" for none. */
export type StudentNamed = Readonly<Record<"class" | "student" | "id" | "standard", string>>;

/**
 * The one student that is meant, and the standard as the class writes it; the sentence that refuses it where there is no
 * such student or standard. `several`: what is said where students of the class share the name.
 */
export function studentMeant(
  { class: of, student, id, standard }: StudentNamed,
  books: readonly ClassBook[],
  several: (student: string, className: string) => string,
): { student: StudentOf; standard: string } | { refused: string } {
  const inClass = classesCalled(of, books);
  if (inClass.length === 0) return { refused: words.unknownClass };
  const [found, ...others] = studentsCalled({ student, id }, inClass);
  if (!found) return { refused: words.unknownStudent(student || id, of) };
  const { name } = found.book.settings;
  // Who is in several classes is meant in all of them where no class is named.
  if (others.some(({ book }) => book === found.book)) return { refused: several(found.name, name) };
  if (standard === "") return { student: found, standard };
  const known = found.book.standards.find(({ code }) => isSameName(code, standard));
  return known
    ? { student: found, standard: known.code }
    : { refused: words.unknownStandard(standard, of || name) };
}
