import type { ClassBook } from "../../workbook/gradebook/classBook";
import { isInForce, isOnStandard } from "../../workbook/gradebook/readException";
import { concerning } from "../exceptions/concerning";
import type { OnBooks } from "../onBooks";
import { readRoster } from "../roster/readRoster";
import type { RosterLine } from "../roster/rosterLine";
import { correctionsOnLine } from "../summary/correctionsOnRoster";
import type { RosterPart, StudentOnStandard } from "./studentOnStandard";

/** A student on every standard of the class, in its order; `place`: the student's in the class, from 0. */
export type OnStandards = (book: ClassBook, place: number) => StudentOnStandard[];

/** As the roster reckons what is to be retaken, whether it has been built or not. Made once for a workbook. */
export function onStandards(on: OnBooks): OnStandards {
  const { books, today } = on;
  const lines = new Map(readRoster(on).lines.map((line) => [keyOfLine(line), line]));
  return (book, place) => {
    const student = book.students[place];
    if (!student) return [];
    const who = { class: book.settings.name, name: student.name, id: student.id };
    const own = concerning(books.exceptions, who).filter((row) => isInForce(row, today));
    return book.standards.flatMap((standard, at): StudentOnStandard[] => {
      const known = book.standings[place]?.[at];
      if (!known) return [];
      const line = lines.get(keyOf(book, place, standard.code));
      const exceptions = own.filter((row) => isOnStandard(row, standard.code));
      return [
        { student, standard, known, policy: books.policy, exceptions, roster: line ? partOf(line) : null },
      ];
    });
  };
}

function partOf(one: RosterLine): RosterPart {
  return { line: one.line, chain: one.candidate.chain, corrections: correctionsOnLine(one) ?? 0 };
}

function keyOfLine({ candidate: { in: one, place, standard } }: RosterLine): string {
  return keyOf(one.book, place, standard.code);
}

function keyOf({ settings }: ClassBook, place: number, standard: string): string {
  return JSON.stringify([settings.name, place, standard]);
}
