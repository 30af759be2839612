import { isSameName } from "../mastery/name";
import type { Books } from "../workbook/gradebook/classBook";
import { words } from "./words";

/** What an action is about; each may be left out: all of them then. */
export interface Scope {
  class?: string;
  standard?: string;
  assessment?: string;
  /** The standards of a unit. */
  unit?: string;
  /** Groups only: of each class the one standard that most students struggle with. */
  needsMost?: true;
  /** Only what stands on the roster: it is brought up to date, nothing comes and nothing older goes. Never sent by a page. */
  standing?: true;
  /** Older gaps too, each in a line of its own. */
  everything?: true;
}

/** Reads the scope a page or a script sent; the sentence that refuses it where it names nothing that is there. */
export function readScope(input: unknown, { books }: Books): { scope: Scope } | { refused: string } {
  const given = (typeof input === "object" && input !== null ? input : {}) as Record<string, unknown>;
  const scope: Scope = {};
  for (const part of ["class", "standard", "assessment", "unit"] as const) {
    const value = given[part];
    if (value === undefined || value === null || value === "") continue;
    const name = namesOf[part](books).find((known) => isSameName(known, String(value)));
    if (name === undefined) return { refused: words.unknownScope[part] };
    scope[part] = name;
  }
  if (given["needsMost"] === true) scope.needsMost = true;
  if (given["everything"] === true) scope.everything = true;
  return { scope };
}

const namesOf = {
  class: (books: Books["books"]) => books.map(({ settings }) => settings.name),
  standard: (books: Books["books"]) => books.flatMap(({ standards }) => standards.map(({ code }) => code)),
  unit: (books: Books["books"]) =>
    books.flatMap(({ standards }) => standards.flatMap(({ row }) => row.unit || [])),
  assessment: (books: Books["books"]) =>
    books.flatMap(({ standards }) =>
      standards.flatMap(({ chains }) => chains.flatMap(({ sittings }) => sittings.map(({ name }) => name))),
    ),
};
