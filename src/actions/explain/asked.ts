import { textOf, type Cell } from "../../workbook/cell";
import type { FoundStudent } from "../exceptions/studentAt";
import { studentMeant } from "../exceptions/studentMeant";
import type { OnBooks } from "../onBooks";
import { selectionWords as words } from "./selectionWords";

/** The student and standard a page asks for; null: it asks for none, so that the selected cell says it. */
export function readAsked({ books }: OnBooks, asked: unknown): FoundStudent | null {
  if (asked === undefined || asked === null || asked === "") return null;
  const given = Object(asked) as Record<string, unknown>;
  const [of, student, id, standard] = ["class", "student", "id", "standard"].map((part) =>
    textOf(given[part] as Cell),
  ) as [string, string, string, string];
  const meant = studentMeant({ class: of, student, id, standard }, books.books, words.several);
  return "refused" in meant ? meant : { ...meant, among: [] };
}
