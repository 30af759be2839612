import { isSameName } from "../../mastery/name";
import { textOf, type Cell } from "../../workbook/cell";
import { EXCEPTION_KINDS, type ExceptionKind } from "../../workbook/gradebook/exceptionRow";
import type { Line } from "../../workbook/tables/tableSpec";
import type { OnBooks } from "../onBooks";
import { studentMeant } from "./studentMeant";
import type { StudentOf } from "./studentsCalled";
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
  const what = EXCEPTION_KINDS.find((kind) => isSameName(kind, sent.what));
  if (what === undefined) return { refused: words.unknownWhat(EXCEPTION_KINDS) };
  const meant = studentMeant(sent, on.books.books, words.severalStudents);
  if ("refused" in meant) return meant;
  const { student, standard } = meant;
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
