import { isSameName } from "../../mastery/name";
import type { ScaleEnds } from "../../mastery/summary/scaleShare";
import type { ClassBook } from "../../workbook/gradebook/classBook";
import type { ColumnAsked } from "./column";
import { courseScale } from "./courseSummary";
import { words } from "./words";

/** What the scores of a column are out of, for the other system has to be told; a warning where classes differ. */
export function scoreScale({ column, books: { books } }: Pick<ColumnAsked, "column" | "books">): {
  scale: string;
  warnings: string[];
} {
  if (column.what !== "score") return { scale: "", warnings: [] };
  const scaled = books.flatMap((book) => {
    const scale = scaleOn(book, column.standard);
    return scale ? [{ name: book.settings.name, told: toldOf(scale) }] : [];
  });
  const [first, ...others] = new Set(scaled.map(({ told }) => told));
  if (first === undefined || others.length === 0) return { scale: first ?? "", warnings: [] };
  const classes = scaled.map(({ name, told }) => `${name}: ${told}`);
  return { scale: "", warnings: [words.unlikeScales(classes)] };
}

function scaleOn(book: ClassBook, standard: string | null): ScaleEnds | undefined {
  if (standard === null) return book.standards.length > 0 ? courseScale(book) : undefined;
  return book.standards.find(({ code }) => isSameName(code, standard))?.scale;
}

function toldOf({ best, maximum }: ScaleEnds): string {
  return best === "highest" ? words.outOf(maximum) : words.countsDown(maximum);
}
