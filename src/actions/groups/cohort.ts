import type { Day } from "../../mastery/calendar/day";
import type {
  Books,
  ClassBook,
  StandardInClass,
  StudentInClass,
  StudentStanding,
} from "../../workbook/gradebook/classBook";
import type { ExceptionRow } from "../../workbook/gradebook/exceptionRow";
import { isInForce } from "../../workbook/gradebook/readException";
import { classesCalled } from "../classesCalled";
import { concerning } from "../exceptions/concerning";
import type { Scope } from "../scope";
import { askedStandards } from "./asked";
import { needsMostOf, type NeedsMost } from "./needsMost";

/** A student of one of the classes, by an id that no other student of the workbook has. */
export interface Person {
  id: string;
  class: string;
  student: StudentInClass;
  /** How they stand, by the standard's code. */
  standings: ReadonlyMap<string, StudentStanding>;
  /** Those in force that concern them. */
  exceptions: readonly ExceptionRow[];
}

/** Students who are grouped together: a class, or all classes when the policy groups across them. */
export interface Cohort {
  classes: readonly string[];
  /** In roster order. */
  people: readonly Person[];
  /** As the first class that has it does, in Standards order. */
  standards: readonly StandardInClass[];
  /** The codes groups are made for. */
  asked: ReadonlySet<string>;
}

/** Who is grouped with whom; classes in which nothing asked for was assessed are left out. */
export function cohortsOf(books: Books, scope: Scope, today: Day): Cohort[] {
  const { acrossClasses, rosterShows } = books.policy.settings;
  const single = classesCalled(scope.class, books.books)
    .map((book) => ({
      classes: [book.settings.name],
      people: peopleOf(book, books.exceptions, today),
      standards: book.standards,
      asked: askedStandards(book, scope, rosterShows as "latest" | "everything"),
    }))
    .filter(({ people, asked }) => people.length > 0 && asked.size > 0);
  return acrossClasses && single.length > 1 ? [together(single)] : single;
}

/** With the one standard alone that needs it most; where nobody is below on any, with all that were asked for. */
export function startingWith(cohort: Cohort): { cohort: Cohort; needsMost: NeedsMost | null } {
  const needsMost = needsMostOf(cohort);
  if (needsMost === null) return { cohort, needsMost };
  return { cohort: { ...cohort, asked: new Set([needsMost.standard]) }, needsMost };
}

/** The students of a class, without those who left. */
export function peopleOf(book: ClassBook, exceptions: readonly ExceptionRow[], today: Day): Person[] {
  const seen = new Map<string, number>();
  const people = book.students.map((student, at): Person => {
    const nth = (seen.get(student.key) ?? 0) + 1;
    seen.set(student.key, nth);
    const who = { class: book.settings.name, name: student.name, id: student.id };
    return {
      id: JSON.stringify([book.settings.name, student.key, nth]),
      class: book.settings.name,
      student,
      standings: new Map(
        book.standards.flatMap(({ code }, standard) => {
          const known = book.standings[at]?.[standard];
          return known ? [[code, known] as const] : [];
        }),
      ),
      exceptions: concerning(exceptions, who).filter((row) => isInForce(row, today)),
    };
  });
  return people.filter((person) => !person.exceptions.some(({ what }) => what === "left"));
}

function together(cohorts: readonly Cohort[]): Cohort {
  const standards = new Map<string, StandardInClass>();
  for (const standard of cohorts.flatMap((cohort) => cohort.standards)) {
    if (!standards.has(standard.code)) standards.set(standard.code, standard);
  }
  return {
    classes: cohorts.flatMap(({ classes }) => classes),
    people: cohorts.flatMap(({ people }) => people),
    standards: [...standards.values()].sort((a, b) => a.order - b.order),
    asked: new Set(cohorts.flatMap(({ asked }) => [...asked])),
  };
}
