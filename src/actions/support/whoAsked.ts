import { isSameName, nameKey } from "../../mastery/name";
import { keyOf } from "../../workbook/cell";
import type { Books } from "../../workbook/gradebook/classBook";
import type { Line } from "../../workbook/tables/tableSpec";
import { studentsCalled } from "../exceptions/studentsCalled";
import { worksIn } from "../groupTicks/works";

interface Who {
  class: string;
  student: string;
  id: string;
}

/** Which lines of the log are about whom is asked for; null: nobody of the class lists is called so. */
export function whoAsked(asked: Who, books: Books): ((line: Line) => boolean) | null {
  const isOfClass = (name: string) => asked.class === "" || isSameName(name, asked.class);
  const workOf = worksIn(books);
  const whose = (line: Line) => workOf({ ...line, Standard: "-" });
  if (asked.student === "" && asked.id === "")
    return (line) =>
      isOfClass(keyOf(line["Class"])) || (whose(line)?.of?.book.settings.name ?? "") === asked.class;
  const inClass = books.books.filter(({ settings }) => isOfClass(settings.name));
  const found = studentsCalled(asked, inClass);
  if (found.length === 0) return null;
  return (line) => {
    const of = whose(line)?.of;
    if (of) return found.some(({ book, row }) => book === of.book && row === of.book.students[of.place]?.row);
    return found.some(
      (one) =>
        one.id === "" && keyOf(line["Student"]) === nameKey(one.name) && isOfClass(keyOf(line["Class"])),
    );
  };
}
