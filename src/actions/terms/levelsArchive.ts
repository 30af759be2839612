import type { Term } from "../../mastery/calendar/calendar";
import type { Day } from "../../mastery/calendar/day";
import { isSameName, nameKey } from "../../mastery/name";
import type { Books, ClassBook } from "../../workbook/gradebook/classBook";
import { standingWords } from "../../workbook/standingWords";
import { mapColours } from "../map/mapColours";
import { archiveName, type Archive } from "./archiveTab";
import { words } from "./words";

/** Everyone's level on every standard, in one table that can be filtered. */
export function levelsArchive({ books, policy }: Books, term: Term, today: Day): Archive {
  const codes = codesOf(books);
  const headings = [...words.levelsHeadings, ...codes];
  return {
    rangeName: archiveName(term, "LEVELS"),
    title: words.levelsTitle(term.name),
    rows: [headings, ...books.flatMap((book) => rowsOf(book, codes)), [], [words.kept(term.name, today)]],
    headings: [],
    wide: [],
    colours: (columns) =>
      mapColours(policy, { firstColumn: words.levelsHeadings.length + 1, lastColumn: columns }),
  };
}

/** In the order of Standards. */
function codesOf(books: readonly ClassBook[]): string[] {
  const standards = books.flatMap((book) => book.standards).sort((a, b) => a.order - b.order);
  return [...new Map(standards.map(({ code }) => [nameKey(code), code])).values()];
}

function rowsOf(
  { settings, students, standards, standings }: ClassBook,
  codes: readonly string[],
): string[][] {
  const places = codes.map((code) => standards.findIndex((own) => isSameName(own.code, code)));
  return students.map(({ name, id }, at) => [
    settings.name,
    name,
    id,
    ...places.map((place) => {
      const known = standings[at]?.[place];
      return known ? standingWords(known.standing) : "";
    }),
  ]);
}
