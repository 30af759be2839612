import { nameKey } from "../../mastery/name";
import { textOf, type Cell } from "../../workbook/cell";
import type { ClassBook } from "../../workbook/gradebook/classBook";
import { EXCEPTION_KINDS, type ExceptionKind } from "../../workbook/gradebook/exceptionRow";
import type { Line } from "../../workbook/tables/tableSpec";
import type { OnBooks } from "../onBooks";
import { studentsCalled, type StudentOf } from "./studentsCalled";
import { valueProblem } from "./valueProblem";
import { words } from "./words";

/** What the page asks for, checked. */
export interface Asked {
  what: ExceptionKind;
  student: StudentOf;
  /** The row as it shall stand; without `Private note` where none was sent. */
  line: Line;
  remove: boolean;
  /** The value that is known to stand there and shall be replaced, "" for none; null: whatever stands there. */
  replaces: string | null;
}

/** What a page sends, and the heading under which a script may send it instead, as in the rows of set-up. */
const SENT = {
  ...{ class: "Class", student: "Student", id: "Student ID", standard: "Standard", what: "What" },
  ...{ value: "Value", from: "From", to: "To" },
} as const;
type Sent = Readonly<Record<keyof typeof SENT, string>>;

/** Reads a row as it is sent; the sentence that refuses it where something in it cannot be gone by. */
export function readAsked(input: unknown, on: OnBooks): Asked | { refused: string } {
  const given = Object(input) as Record<string, unknown>;
  const sent = Object.fromEntries(
    Object.entries(SENT).map(([part, heading]) => [part, textOf((given[part] ?? given[heading]) as Cell)]),
  ) as Sent;
  const note = given["note"] ?? given["Private note"];
  const what = EXCEPTION_KINDS.find((kind) => nameKey(kind) === nameKey(sent.what));
  if (what === undefined) return { refused: words.unknownWhat(EXCEPTION_KINDS) };
  const student = studentOf(sent, on.books.books);
  if ("refused" in student) return student;
  const standard = standardOf(sent, student);
  if (standard === null) return { refused: words.unknownStandard(sent.standard, sent.class) };
  const remove = given["remove"] === true;
  const line: Line = {
    Class: sent.class === "" ? "" : student.book.settings.name,
    Student: student.name,
    "Student ID": student.id,
    Standard: standard,
    What: what,
    Value: sent.value,
    From: sent.from,
    To: sent.to,
    ...(typeof note === "string" ? { "Private note": note } : {}),
  };
  const replaces = typeof given["replaces"] === "string" ? given["replaces"] : null;
  const problem = remove ? null : valueProblem({ what, line, student }, on);
  return problem === null ? { what, student, line, remove, replaces } : { refused: problem };
}

function studentOf(
  { class: of, student, id }: Sent,
  books: readonly ClassBook[],
): StudentOf | { refused: string } {
  const inClass = books.filter(({ settings }) => of === "" || nameKey(settings.name) === nameKey(of));
  if (inClass.length === 0) return { refused: words.unknownClass };
  const [found, ...others] = studentsCalled({ student, id }, inClass);
  if (!found) return { refused: words.unknownStudent(student || id, of) };
  // Who is in several classes is meant in all of them where no class is named.
  const isOne = others.every(({ book }) => book !== found.book);
  return isOne ? found : { refused: words.severalStudents(found.name, found.book.settings.name) };
}

/** As it is written in the class; "" for all; null: the class has none of that code. */
function standardOf({ standard }: Sent, { book }: StudentOf): string | null {
  if (standard === "") return "";
  return book.standards.find(({ code }) => nameKey(code) === nameKey(standard))?.code ?? null;
}
