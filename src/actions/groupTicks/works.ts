import { nameKey } from "../../mastery/name";
import { keyOf, textOf } from "../../workbook/cell";
import type { Books, ClassBook } from "../../workbook/gradebook/classBook";
import type { Line } from "../../workbook/tables/tableSpec";
import { words as groupWords } from "../groups/words";

/** A student's work on a standard, whichever tab or line of the log names it. */
export interface Work {
  key: string;
  /** As the line names them. */
  class: string;
  student: string;
  id: string;
  standard: string;
  /** null: in no class list, or the line of a whole class. */
  of: { book: ClassBook; place: number } | null;
  /** The block that is taught again to everyone of the class. */
  isEveryone: boolean;
}

/** null: no standard, or nobody can tell which of several students is meant. */
export type WorkOf = (line: Line) => Work | null;

type Found = NonNullable<Work["of"]> | "nobody" | "several";

export function worksIn({ books }: Books): WorkOf {
  const lists = books.map(listOf);
  const seen = new Map<string, Found>();
  return (line) => {
    const who = [keyOf(line["Class"]), keyOf(line["Student"]), keyOf(line["Student ID"])] as const;
    const standard = textOf(line["Standard"]);
    if (standard === "" || (who[1] === "" && who[2] === "")) return null;
    const isEveryone = who[2] === "" && who[1] === nameKey(groupWords.everyone(standard));
    const key = JSON.stringify(who);
    const of = isEveryone ? "nobody" : (seen.get(key) ?? studentOf(who, lists));
    seen.set(key, of);
    if (of === "several") return null;
    const told = of === "nobody" ? null : of;
    return {
      key: JSON.stringify([told ? [told.book.settings.name, told.place] : key, nameKey(standard)]),
      ...{ class: textOf(line["Class"]), student: textOf(line["Student"]), id: textOf(line["Student ID"]) },
      ...{ standard, of: told, isEveryone },
    };
  };
}

interface ClassList {
  book: ClassBook;
  byId: ReadonlyMap<string, readonly number[]>;
  byName: ReadonlyMap<string, readonly number[]>;
}

function listOf(book: ClassBook): ClassList {
  const placesBy = (nameOf: (student: ClassBook["students"][number]) => string) => {
    const places = new Map<string, number[]>();
    book.students.forEach((student, place) => {
      const key = nameKey(nameOf(student));
      if (key !== "") places.set(key, [...(places.get(key) ?? []), place]);
    });
    return places;
  };
  return { book, byId: placesBy(({ id }) => id), byName: placesBy(({ name }) => name) };
}

/** The ID decides where there is one, in another class too; else the name. */
function studentOf(
  [className, name, id]: readonly [of: string, name: string, id: string],
  lists: readonly ClassList[],
): Found {
  // Where there is one class only, its name may be left out.
  const isOwn = ({ book }: ClassList) => nameKey(book.settings.name) === className;
  const own = className === "" && lists.length === 1 ? lists[0] : lists.find(isOwn);
  const named = own?.byName.get(name) ?? [];
  const holders = lists.filter(({ byId }) => byId.has(id));
  const holder = own && holders.includes(own) ? own : holders.length === 1 ? holders[0] : undefined;
  const held = holder?.byId.get(id) ?? [];
  // A name of one student and the ID of another: nobody knows which.
  if (holder && holder === own && held.length > 0 && named.some((place) => !held.includes(place)))
    return only(
      own,
      held.filter((place) => named.includes(place)),
      "several",
    );
  return holder ? only(holder, held, "several") : only(own, named, "nobody");
}

function only(list: ClassList | undefined, [place, ...others]: readonly number[], none: Found): Found {
  if (!list || place === undefined) return none;
  return others.length > 0 ? "several" : { book: list.book, place };
}
