import type { Books } from "../../workbook/gradebook/classBook";
import type { Snapshot } from "../../workbook/snapshot";
import { findTable } from "../../workbook/tables/findTable";
import { REQUESTS_TABLE } from "../../workbook/tables/specs";
import { matchAnswers, type MatchedAnswer } from "./matchAnswers";
import { readAnswers } from "./readAnswers";
import { zoneOf } from "./whenOf";

/** A student's request on one standard. */
export interface Request {
  class: string;
  /** `place`: in the class, from 0. */
  student: { place: number; name: string; id: string };
  /** Its code. */
  standard: string;
  /** "2025-11-05 14:03:22", or the day alone. */
  when: string;
  /** What the student says to have done. */
  done: string;
}

export interface OnRequests {
  books: Pick<Books, "books">;
  snapshot: Snapshot;
}

/** The requests on Mastery Requests that tell student and standard, as they stand there. */
export function requestsIn(on: OnRequests): Request[] {
  return matchedAnswers(on).flatMap(({ answer, matches }) =>
    matches.map(({ person: { book, place, student }, standard }) => ({
      class: book.settings.name,
      student: { place, name: student.name, id: student.id },
      standard,
      when: answer.when as string,
      done: answer.done,
    })),
  );
}

/** Every row of Mastery Requests that holds something, with what it asks for. */
export function matchedAnswers({ books, snapshot }: OnRequests): MatchedAnswer[] {
  const { lines } = findTable(REQUESTS_TABLE, snapshot);
  return lines.length === 0 ? [] : matchAnswers(readAnswers(lines, zoneOf(snapshot)), books.books);
}
