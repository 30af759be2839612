import { isSameName, nameKey } from "../../mastery/name";
import { keyOf, textOf } from "../../workbook/cell";
import type { Books, StandardInClass } from "../../workbook/gradebook/classBook";
import type { Line } from "../../workbook/tables/tableSpec";
import { groupsOf } from "../groupsOf";

/** The rank of what nobody knows. */
export const LAST = Number.MAX_SAFE_INTEGER;

/** Classes that are grouped together, or one class, as lines of the tab are looked up in them. */
export interface ClassesTogether {
  names: readonly string[];
  standard: (code: string) => StandardInClass | undefined;
  /** Where a standard stands among all; those nobody knows come last. */
  order: (code: string) => number;
  /** Where a line's student stands in the class lists; those nobody knows come last. */
  place: (line: Line) => number;
}

/** Lines by the classes that sit together, in the order of Mastery Classes; classes nobody knows any more come last. */
export function linesTogether(
  lines: readonly Line[],
  { books, policy }: Pick<Books, "books" | "policy">,
): { together: ClassesTogether; lines: Line[] }[] {
  const known = books.map(({ settings }) => settings.name);
  const byClass = groupsOf(lines, (line) => keyOf(line["Class"])).map((own) => {
    const typed = textOf(own[0]["Class"]);
    const at = known.findIndex((one) => isSameName(one, typed));
    const name = known[at] ?? typed;
    return { name, rank: at < 0 ? LAST : at, lines: own.map((line) => ({ ...line, Class: name })) };
  });
  byClass.sort((a, b) => a.rank - b.rank);
  const isKnown = ({ rank }: { rank: number }) => rank < LAST;
  const parts = policy.settings.acrossClasses
    ? [byClass.filter(isKnown), ...byClass.filter((own) => !isKnown(own)).map((own) => [own])]
    : byClass.map((own) => [own]);
  return parts
    .filter((part) => part.length > 0)
    .map((part) => ({
      together: lookUps(
        part.map(({ name }) => name),
        books,
      ),
      lines: part.flatMap((own) => own.lines),
    }));
}

function lookUps(names: readonly string[], all: Books["books"]): ClassesTogether {
  const books = names.flatMap((name) => all.filter(({ settings }) => settings.name === name));
  const standards = new Map<string, StandardInClass>();
  for (const standard of books.flatMap((book) => book.standards)) {
    if (!standards.has(nameKey(standard.code))) standards.set(nameKey(standard.code), standard);
  }
  const places = new Map<string, number>();
  for (const { settings, students } of books) {
    for (const { name, id } of students) {
      const at = places.size;
      for (const key of [id, name]) {
        const own = placeKey(settings.name, key);
        if (key !== "" && !places.has(own)) places.set(own, at);
      }
    }
  }
  return {
    names,
    standard: (code) => standards.get(nameKey(code)),
    order: (code) => standards.get(nameKey(code))?.order ?? LAST,
    place: (line) => {
      const keys = ["Student ID", "Student"].map((heading) =>
        placeKey(textOf(line["Class"]), textOf(line[heading])),
      );
      return keys.flatMap((key) => places.get(key) ?? [])[0] ?? LAST;
    },
  };
}

function placeKey(className: string, who: string): string {
  return JSON.stringify([nameKey(className), nameKey(who)]);
}
