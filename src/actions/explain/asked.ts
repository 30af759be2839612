import { nameKey } from "../../mastery/name";
import { textOf, type Cell } from "../../workbook/cell";
import type { FoundStudent } from "../exceptions/studentAt";
import { studentsCalled } from "../exceptions/studentsCalled";
import { words as exceptionWords } from "../exceptions/words";
import type { OnBooks } from "../onBooks";
import { selectionWords as words } from "./selectionWords";

/** The student and standard a page asks for; null: it asks for none, so that the selected cell says it. */
export function readAsked({ books }: OnBooks, asked: unknown): FoundStudent | null {
  if (asked === undefined || asked === null || asked === "") return null;
  const given = Object(asked) as Record<string, unknown>;
  const [of, student, id, standard] = ["class", "student", "id", "standard"].map((part) =>
    textOf(given[part] as Cell),
  ) as [string, string, string, string];
  const inClass = books.books.filter(({ settings }) => of === "" || nameKey(settings.name) === nameKey(of));
  if (inClass.length === 0) return { refused: exceptionWords.unknownClass };
  const [found, ...others] = studentsCalled({ student, id }, inClass);
  if (!found) return { refused: exceptionWords.unknownStudent(student || id, of) };
  const { name } = found.book.settings;
  if (others.some(({ book }) => book === found.book)) return { refused: words.several(found.name, name) };
  const known = found.book.standards.find(({ code }) => nameKey(code) === nameKey(standard));
  if (standard !== "" && !known) return { refused: exceptionWords.unknownStandard(standard, name) };
  return { student: found, standard: known?.code ?? "", among: [] };
}
