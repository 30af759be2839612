import { isSameName, nameKey } from "../../mastery/name";
import { textOf } from "../../workbook/cell";
import type { ClassBook } from "../../workbook/gradebook/classBook";
import { findTable } from "../../workbook/tables/findTable";
import { groupsTable, rosterTable } from "../../workbook/tables/specs";
import type { Line } from "../../workbook/tables/tableSpec";
import { studentsCalled, type StudentOf } from "../exceptions/studentsCalled";
import type { OnBooks } from "../onBooks";
import type { Seat } from "./readAsked";

/** What the teacher typed for a student on a standard; `standard` "": on none of the class's. */
export type FeedbackFor = (seat: Seat, standard: string) => string[];

/** From the column Feedback of roster and groups, never from Note. Where a line may be about somebody else it is kept back. */
export function readFeedback({ books, snapshot }: OnBooks): FeedbackFor {
  const tables = [rosterTable(books.policy), groupsTable(books.policy)];
  const lines = tables.flatMap((spec) => findTable(spec, snapshot).lines.map(({ line }) => line));
  const told = new Map<string, Set<string>>();
  for (const line of lines) {
    const feedback = textOf(line["Feedback"]);
    const student = feedback === "" ? null : meant(line, books.books);
    if (!student) continue;
    const key = keyFor(student.book, student.row, standardOn(line, student.book));
    told.set(key, (told.get(key) ?? new Set()).add(feedback));
  }
  return ({ book, place }, standard) => [
    ...(told.get(keyFor(book, book.students[place]?.row ?? 0, standard)) ?? []),
  ];
}

function meant(line: Line, books: readonly ClassBook[]): StudentOf | null {
  const [className, student, id] = [
    textOf(line["Class"]),
    textOf(line["Student"]),
    textOf(line["Student ID"]),
  ];
  const inClass = books.filter(({ settings }) =>
    className === "" ? books.length === 1 : isSameName(settings.name, className),
  );
  const [only, ...others] = studentsCalled({ student, id }, inClass);
  // Where only some columns were sorted, name and ID are two students'.
  const isOne = only && (student === "" || isSameName(only.name, student));
  return isOne && others.length === 0 ? only : null;
}

/** As the class writes the code; a teacher's own word is no standard. */
function standardOn(line: Line, { standards }: ClassBook): string {
  const typed = nameKey(textOf(line["Standard"]));
  return standards.find(({ code }) => nameKey(code) === typed)?.code ?? "";
}

function keyFor({ settings }: ClassBook, row: number, standard: string): string {
  return JSON.stringify([settings.name, row, standard]);
}
