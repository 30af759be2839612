import { parseBound } from "../../workbook/boundCell";
import type { Books, ClassBook } from "../../workbook/gradebook/classBook";
import { EXCEPTION_KINDS, type ExceptionKind } from "../../workbook/gradebook/exceptionRow";
import { concerns, readException } from "../../workbook/gradebook/readException";
import { isSameName } from "../../mastery/name";
import type { PlacedLine } from "../../workbook/tables/tableSpec";
import type { CoachList } from "../deskReplies";
import { rowOf } from "./exceptionsOf";

type CoachLine = CoachList["lines"][number];

/** By class, student, standard and kind. A note is not even read, and a value only where it cannot tell a reason. */
export function linesForCoach(lines: readonly PlacedLine[], { books }: Books): CoachLine[] {
  const rows = lines.flatMap(({ line }): CoachLine[] => {
    const row = readException(line);
    if (row === null) return [];
    const own = withNamesOfClass(rowOf(line, row.what), books);
    return [{ ...own, value: isPlain(row.what, row.value, books) ? row.value : "" }];
  });
  const keys = ({ class: of, student, standard, what }: CoachLine) => [
    place(
      books.map(({ settings }) => settings.name),
      of,
    ),
    student,
    standard,
    String(EXCEPTION_KINDS.indexOf(what)).padStart(2, "0"),
  ];
  return rows.sort((a, b) => compare(keys(a), keys(b)));
}

/** Somebody may have typed more than a name; the class says what the student is called. */
function withNamesOfClass(row: CoachLine, books: readonly ClassBook[]): CoachLine {
  const known = books.flatMap(({ settings, students }) =>
    students.filter(({ name, id }) => concerns(row, { class: settings.name, name, id })),
  );
  const [student] = known;
  return student ? { ...row, student: student.name, id: student.id } : row;
}

/** A number, a cut or a level: whatever else stands there may be a reason. */
function isPlain(what: ExceptionKind, value: string, books: readonly ClassBook[]): boolean {
  switch (what) {
    case "more retakes":
    case "more days":
      return /^\+?\s*\d{1,4}$|^unlimited$/i.test(value);
    case "own criterion":
    case "level by hand": {
      const bound = parseBound(value);
      return bound !== null && (bound.kind !== "level" || isLevel(bound.name, books));
    }
    default:
      return false;
  }
}

function isLevel(name: string, books: readonly ClassBook[]): boolean {
  const levels = books.flatMap(({ standards }) => standards.flatMap(({ scale }) => scale.levels));
  return levels.some((level) => isSameName(level.name, name));
}

/** Classes in their order, those nobody knows last. */
function place(classes: readonly string[], name: string): string {
  const at = classes.findIndex((each) => isSameName(each, name));
  return String(at < 0 ? classes.length : at).padStart(4, "0");
}

function compare(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((key, index) => key !== b[index]);
  return at < 0 ? 0 : (a[at] as string) < (b[at] as string) ? -1 : 1;
}
