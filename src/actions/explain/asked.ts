import { textOf, type Cell } from "../../workbook/cell";
import type { FoundStudent } from "../exceptions/studentAt";
import { studentMeant, type StudentNamed } from "../exceptions/studentMeant";
import type { OnBooks } from "../onBooks";
import { selectionWords as words } from "./selectionWords";

/** The student and standard a page asks for; null: it asks for none, so that the selected cell says it. */
export function readAsked({ books }: OnBooks, asked: unknown): FoundStudent | null {
  if (asked === undefined || asked === null || asked === "") return null;
  const given = Object(asked) as Record<string, unknown>;
  const text = (part: keyof StudentNamed) => textOf(given[part] as Cell);
  const named = {
    class: text("class"),
    student: text("student"),
    id: text("id"),
    standard: text("standard"),
  };
  const meant = studentMeant(named, books.books, words.several);
  return "refused" in meant ? meant : { ...meant, among: [] };
}
