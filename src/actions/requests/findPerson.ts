import { isSameName, nameKey } from "../../mastery/name";
import type { ClassBook, StudentInClass } from "../../workbook/gradebook/classBook";
import { areNear, differInMiddleNames, keyOfTokens, looseKey, nameTokens } from "./nameTokens";

/** A student of a class, with what a name is compared by. */
export interface Person {
  book: ClassBook;
  /** In the class, from 0. */
  place: number;
  student: StudentInClass;
  tokens: readonly string[];
  /** Equal for the same words in any order; `loose`: with umlauts written out too. */
  same: string;
  loose: string;
}

/** Who is meant: entries of one student in several classes, nobody, or several who might be. */
export type FoundPerson =
  | { kind: "one"; entries: readonly Person[] }
  | { kind: "nobody"; near: readonly Person[] }
  | { kind: "several"; entries: readonly Person[] };

export function peopleOf(books: readonly ClassBook[]): Person[] {
  return books.flatMap((book) =>
    book.students.map((student, place) => ({ book, place, student, ...tokensOf(student.name) })),
  );
}

function tokensOf(name: string): Pick<Person, "tokens" | "same" | "loose"> {
  const tokens = nameTokens(name);
  return { tokens, same: keyOfTokens(tokens), loose: looseKey(tokens) };
}

/** By ID exactly, else carefully by e-mail or name: only where exactly one student fits. */
export function findPerson(typed: string, people: readonly Person[]): FoundPerson {
  const byId = withId(typed, people);
  if (byId.length > 0) return decided(byId);
  const [local = ""] = typed.split("@");
  const isAddress = /^[^\s@]+@[^\s@]+$/.test(typed.trim());
  return isAddress ? byAddress(local, people) : byName(typed, people);
}

function withId(id: string, people: readonly Person[]): Person[] {
  return people.filter(({ student }) => student.id !== "" && isSameName(student.id, id));
}

/** What stands before the @ is an ID or a whole name. Who has an address of their own in the class has no other. */
function byAddress(local: string, people: readonly Person[]): FoundPerson {
  const others = people.filter(({ student }) => !student.id.includes("@"));
  const byId = withId(local, others);
  if (byId.length > 0) return decided(byId);
  const typed = tokensOf(local.replace(/[._-]+/g, " "));
  const fits = typed.tokens.length > 1 ? others.filter(({ same }) => same === typed.same) : [];
  const nearly = others.filter((person) => !fits.includes(person) && isNearly(typed, person));
  if (fits.length > 0) return decided([...fits, ...nearly]);
  const almost = nearly.filter((person) => isAlmost(typed, person));
  return almost.length > 0 ? decidedAmong(almost, nearly) : { kind: "nobody", near: nearly };
}

function byName(name: string, people: readonly Person[]): FoundPerson {
  const typed = tokensOf(name);
  const isSame = ({ same, student }: Person) =>
    (same !== "" && same === typed.same) || isSameName(student.name, name);
  const same = people.filter(isSame);
  if (same.length > 0 && nameKey(name) !== "") return decided(same);
  const nearly = people.filter((person) => isNearly(typed, person));
  const almost = nearly.filter((person) => isAlmost(typed, person));
  return almost.length > 0 ? decidedAmong(almost, nearly) : { kind: "nobody", near: nearly };
}

type Typed = Pick<Person, "tokens" | "loose">;

/** But for middle names or umlauts that are written out. */
function isAlmost(typed: Typed, { tokens, loose }: Person): boolean {
  return differInMiddleNames(typed.tokens, tokens) || (loose !== "" && loose === typed.loose);
}

function isNearly(typed: Typed, person: Person): boolean {
  return isAlmost(typed, person) || areNear(typed.tokens, person.tokens);
}

function decidedAmong(fits: readonly Person[], nearly: readonly Person[]): FoundPerson {
  return areOneStudent(nearly) ? { kind: "one", entries: fits } : { kind: "several", entries: nearly };
}

/** Two of a name in one class are two students; one ID, or one name in several classes, may be one. */
function decided(entries: readonly Person[]): FoundPerson {
  return areOneStudent(entries) ? { kind: "one", entries } : { kind: "several", entries };
}

function areOneStudent(entries: readonly Person[]): boolean {
  const ids = new Set(entries.map(({ student }) => nameKey(student.id)));
  const classes = new Set(entries.map(({ book }) => book));
  const names = new Set(entries.map(({ same, student }) => same || nameKey(student.name)));
  // Where IDs only number the rows of each class, two of one ID have two names.
  return ids.size === 1 && classes.size === entries.length && names.size === 1;
}
