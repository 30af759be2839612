import type { ClassBook } from "../../workbook/gradebook/classBook";
import type { Issue } from "../describeWorkbook";
import { classesCalled } from "../classesCalled";
import { studentsCalled, type StudentOf } from "../exceptions/studentsCalled";
import type { OnBooks } from "../onBooks";
import { words as actionWords } from "../words";
import { words } from "./words";

/** A student in the class. */
export interface Seat {
  book: ClassBook;
  /** From 0. */
  place: number;
}

export interface SlipsWanted {
  seats: readonly Seat[];
  who: "all" | "open" | "asked";
  language: string;
  issues: readonly Issue[];
}

/** Reads whom a page or a script asks slips for: `SlipsAsked`, a list of students or of names, or nothing for everyone. */
export function readAsked({ books: { books } }: OnBooks, sent: unknown): SlipsWanted | { refused: string } {
  const asked = Array.isArray(sent) ? { students: sent as unknown[] } : recordOf(sent);
  const className = textIn(asked, "class");
  const inClass = classesCalled(className, books);
  if (inClass.length === 0) return { refused: actionWords.unknownScope.class };
  const language = textIn(asked, "language");
  const list = asked["students"];
  if (Array.isArray(list)) return { ...called(list as unknown[], inClass), who: "asked", language };
  const seats = inClass.flatMap((book) => book.students.map((_, place) => ({ book, place })));
  return { seats, who: asked["who"] === "open" ? "open" : "all", language, issues: [] };
}

function called(
  list: readonly unknown[],
  books: readonly ClassBook[],
): Pick<SlipsWanted, "seats" | "issues"> {
  const found = list.map((one) => findSeat(one, books));
  const seats = found.flatMap((one) => ("place" in one ? [one] : []));
  const isFirst = (seat: Seat, at: number) =>
    seats.findIndex(({ book, place }) => book === seat.book && place === seat.place) === at;
  const problems = found.flatMap((one) => ("problem" in one ? [one] : []));
  return {
    seats: seats.filter(isFirst),
    issues: problems.map(({ problem, code }) => issueAt(problem, code, books)),
  };
}

type Found = Seat | { problem: string; code: "studentUnknown" | "studentUnclear" };

function findSeat(sent: unknown, books: readonly ClassBook[]): Found {
  const asked = typeof sent === "object" ? recordOf(sent) : { student: sent };
  const [student, id, className] = [textIn(asked, "student"), textIn(asked, "id"), textIn(asked, "class")];
  const said = [student || id, ...(className === "" ? [] : [className])].join(", ");
  if (student === "" && id === "") return { problem: words.unreadable, code: "studentUnknown" };
  const inClass = classesCalled(className, books);
  const byName = studentsCalled({ student, id }, inClass);
  // A plain list may hold IDs as well as names.
  const people = byName.length > 0 ? byName : studentsCalled({ student: "", id: id || student }, inClass);
  const [only, ...others] = people;
  if (!only) return { problem: words.notFound(said), code: "studentUnknown" };
  return others.length > 0 ? { problem: words.several(said), code: "studentUnclear" } : seatOf(only);
}

function seatOf({ book, key, row }: StudentOf): Seat {
  return { book, place: book.students.findIndex((one) => one.key === key && one.row === row) };
}

function issueAt(message: string, code: string, [book]: readonly ClassBook[]): Issue {
  return { tab: book?.settings.tab ?? "", row: null, column: null, code, message };
}

function recordOf(sent: unknown): Record<string, unknown> {
  return (typeof sent === "object" && sent !== null ? sent : {}) as Record<string, unknown>;
}

function textIn(asked: Record<string, unknown>, part: string): string {
  const value = asked[part];
  return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
}
