import { isSameName, nameKey } from "../../mastery/name";
import { columnLetters, textOf } from "../../workbook/cell";
import type { Books, ClassBook } from "../../workbook/gradebook/classBook";
import { concerns, readException } from "../../workbook/gradebook/readException";
import type { Snapshot } from "../../workbook/snapshot";
import { findTable } from "../../workbook/tables/findTable";
import { EXCEPTIONS_TABLE, groupsTable, rosterTable } from "../../workbook/tables/specs";
import type { PlacedLine, TableSpec } from "../../workbook/tables/tableSpec";
import { words as groupWords } from "../groups/words";
import { finding, type Finding } from "./finding";
import { wordsOf } from "./people";
import { words } from "./words";

/** From this share of the smaller of two lists on, they are of one class. */
const ONE_CLASS = 0.75;
const LEAST_STUDENTS = 4;

/** Students of one class who stand on one of its tabs and not on another. */
export function missingOnTabs(books: readonly ClassBook[]): Finding[] {
  return books.flatMap((book, at) =>
    books.slice(at + 1).flatMap((other) => {
      const [own, others] = [keysOf(book), keysOf(other)];
      const both = [...own.keys()].filter((key) => others.has(key)).length;
      const smaller = Math.min(own.size, others.size);
      if (both < LEAST_STUDENTS || both < smaller * ONE_CLASS) return [];
      return [
        ...missing(book, own, { other, others }),
        ...missing(other, others, { other: book, others: own }),
      ];
    }),
  );
}

/** By ID where everybody has one; else by the words of the name. 1, 2, 3 … without an ID count the rows of any class. */
function keysOf({ students }: ClassBook): Map<string, { name: string; row: number }> {
  const known = students.filter(({ name, id }) => id !== "" || /\p{L}/u.test(name));
  return new Map(known.map(({ name, id, row }) => [id === "" ? wordsOf(name) : nameKey(id), { name, row }]));
}

type Keys = ReturnType<typeof keysOf>;

function missing(
  { settings }: ClassBook,
  own: Keys,
  { other, others }: { other: ClassBook; others: Keys },
): Finding[] {
  const gone = [...own].filter(([key]) => !others.has(key)).map(([, student]) => student);
  const [first] = gone;
  if (!first) return [];
  const said = words.missingOnTab(
    gone.map(({ name }) => name),
    settings.tab,
    other.settings.tab,
  );
  return [finding("missingOnTab", { tab: settings.tab, row: first.row }, said)];
}

/** Lines of the lists, and exceptions about groups, that name nobody of their class. */
export function unknownStudents({ policy, books }: Books, snapshot: Snapshot): Finding[] {
  const lists = [rosterTable(policy), groupsTable(policy)].flatMap((spec) => inList(spec, books, snapshot));
  return [...lists, ...inExceptions(books, snapshot)];
}

function inList(spec: TableSpec, books: readonly ClassBook[], snapshot: Snapshot): Finding[] {
  const { tab, lines } = findTable(spec, snapshot);
  const unknown = lines.filter((line) => isUnknown(line, books));
  const [first] = unknown;
  if (!tab || !first) return [];
  const names = [
    ...new Set(unknown.map(({ line }) => textOf(line["Student"]) || textOf(line["Student ID"]))),
  ];
  return [finding("unknownStudent", { tab: tab.name, row: first.row }, words.unknownInList(names))];
}

/** A line without a student is about the whole class; a class that cannot be read knows nobody just now. */
function isUnknown({ line }: PlacedLine, books: readonly ClassBook[]): boolean {
  const row = {
    class: textOf(line["Class"]),
    student: textOf(line["Student"]),
    id: textOf(line["Student ID"]),
  };
  const isEveryone = row.id === "" && row.student === groupWords.everyone(textOf(line["Standard"]));
  if (isEveryone || (row.student === "" && row.id === "")) return false;
  const own = books.filter(({ settings }) => isSameName(settings.name, row.class));
  return own.every((book) => book.students.length > 0 && !knows(book, row));
}

function knows({ settings, students }: ClassBook, row: Parameters<typeof concerns>[0]): boolean {
  return students.some(({ name, id }) => concerns(row, { class: settings.name, name, id }));
}

function inExceptions(books: readonly ClassBook[], snapshot: Snapshot): Finding[] {
  const { tab, lines, columnOf } = findTable(EXCEPTIONS_TABLE, snapshot);
  return lines.flatMap(({ line, row }) => {
    const read = readException(line);
    // The reader looks at all others itself.
    if (!tab || !read || !["pin", "keep apart", "leave out"].includes(read.what)) return [];
    const place = { tab: tab.name, row, column: columnLetters((columnOf.get("Student") ?? 1) - 1) };
    if (books.some((book) => knows(book, read))) return [];
    return [finding("unknownStudent", place, words.unknownInException(read.student || read.id, read.what))];
  });
}
