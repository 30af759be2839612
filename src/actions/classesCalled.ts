import { isSameName } from "../mastery/name";
import type { ClassBook } from "../workbook/gradebook/classBook";

/** The classes of that name; all of them where none is named. */
export function classesCalled(name: string | undefined, books: readonly ClassBook[]): readonly ClassBook[] {
  return name ? books.filter(({ settings }) => isSameName(settings.name, name)) : books;
}
