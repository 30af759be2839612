import type { ClassBook } from "../../workbook/gradebook/classBook";
import { words } from "./words";

/** Each class by its number: its layout, and its size in round figures. */
export function classLines(books: readonly ClassBook[]): string[] {
  return books.map(({ settings, students, standards }, at) => {
    const columns = new Set(
      standards.flatMap(({ chains }) => chains.flatMap(({ sittings }) => sittings.map(({ name }) => name))),
    );
    return words.class(at + 1, [
      settings.layout,
      words.students(roundFigure(students.length)),
      words.columns(roundFigure(columns.size)),
      words.standards(standards.length),
    ]);
  });
}

/** So that a class is not known by its size. */
const STEP = 5;

function roundFigure(count: number): string {
  return count < STEP ? words.fewerThan(STEP) : words.about(Math.round(count / STEP) * STEP);
}
