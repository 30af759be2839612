import type { ClassBook } from "../../workbook/gradebook/classBook";
import { textOf } from "../../workbook/cell";
import { findPerson, peopleOf, type Person } from "./findPerson";
import { findStandards } from "./findStandards";
import type { Answer } from "./readAnswers";
import { words } from "./words";

/** A student and a standard that an answer asks for. */
export interface Match {
  person: Person;
  /** Its code. */
  standard: string;
}

/** What an answer asks for, and what of it cannot be told, in words. */
export interface MatchedAnswer {
  answer: Answer;
  matches: readonly Match[];
  problems: readonly string[];
}

export function matchAnswers(answers: readonly Answer[], books: readonly ClassBook[]): MatchedAnswer[] {
  const people = peopleOf(books);
  const standards = books.flatMap((book) => book.standards);
  const personOf = oncePer((who) => findPerson(who, people));
  return answers.map((answer): MatchedAnswer => {
    const problem = unreadable(answer);
    if (problem !== null) return { answer, matches: [], problems: [problem] };
    const person = personOf(answer.who);
    if (person.kind !== "one") {
      const names = (person.kind === "nobody" ? person.near : person.entries).map(nameOf);
      return { answer, matches: [], problems: [words[person.kind](names)] };
    }
    const { codes, unknown } = findStandards(answer.standard, standards);
    const placed = codes.map((code) => inClassOf(person.entries, code));
    return {
      answer,
      matches: placed.flatMap((one) => ("problem" in one ? [] : [one])),
      problems: [
        ...placed.flatMap((one) => ("problem" in one ? [one.problem] : [])),
        ...unknown.map((part) => words.unknownStandard(part)),
      ],
    };
  });
}

/** Who asks twice is looked for once. */
function oncePer<T>(find: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text) ?? find(text);
    known.set(text, found);
    return found;
  };
}

/** "Ana Silva (Period 1)". */
export function nameOf({ student, book }: Pick<Person, "student" | "book">): string {
  return words.student(student.name || student.id, book.settings.name);
}

function unreadable({ who, standard, when }: Answer): string | null {
  if (/^#[\p{L}\d/]+[!?]?$/u.test(who)) return words.formulaError(who);
  if (who === "") return words.noName;
  if (textOf(standard) === "") return words.noStandard;
  return when === null ? words.noTime : null;
}

/** A student of several classes asks in the one that has the standard. */
function inClassOf(entries: readonly Person[], code: string): Match | { problem: string } {
  const inClass = entries.filter(({ book }) => book.standards.some((standard) => standard.code === code));
  const [person, ...others] = inClass;
  if (!person) return { problem: words.notInClass(code, entries.map(nameOf)) };
  if (others.length > 0) return { problem: words.several(inClass.map(nameOf)) };
  return { person, standard: code };
}
