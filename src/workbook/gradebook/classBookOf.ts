import { columnLetters, type Table } from "../cell";
import { nearestName } from "../nearestName";
import type { Policy } from "../policy";
import { markWords } from "../words";
import { bookWords } from "./bookWords";
import { assessedColumns } from "./assessedColumns";
import type { AssessmentRow, BookIssue, ClassBook, ClassRow, StandardRow } from "./classBook";
import { standardsOf } from "./classStandards";
import { standingsOn } from "./classStandings";
import type { ExceptionRow } from "./exceptionRow";
import { placeClass, type PlacedClass } from "./placeClass";
import { concerns, isOnStandard } from "./readException";

/** The settings a class is read by. */
export interface BookTerms {
  policy: Policy;
  /** Whether it was given as a table: plain numbers without points are on its scale then. */
  hasTable: boolean;
  standards: readonly StandardRow[];
  assessments: readonly AssessmentRow[];
  /** Those in force. */
  exceptions: readonly ExceptionRow[];
}

export interface ClassCells {
  cells: Table;
  /** The shape of `cells`, or [] where nobody knows: what a cell's number is shown as. */
  numberFormats: readonly (readonly string[])[];
}

/** Reads a class. What cannot be read is an issue and the rest is there all the same. */
export function classBookOf(
  row: ClassRow,
  { cells, numberFormats }: ClassCells,
  terms: BookTerms,
): ClassBook {
  const issue = issueOn(row.tab);
  const placed = placeClass(row, cells);
  if ("missing" in placed) {
    const headings = cells[(row.headerRow ?? 1) - 1] ?? [];
    const nearest = nearestName(placed.missing, headings.map(String));
    const message = bookWords.headingGone(row.tab, placed.missing, nearest);
    return empty(row, [issue("headingGone", { row: row.headerRow, column: null }, message)]);
  }
  const percent = (at: number, column: number) => /%/.test(numberFormats[at]?.[column] ?? "");
  const { columns, missing } = assessedColumns(placed, terms.assessments, percent);
  const standards = standardsOf(columns, { policy: terms.policy, rows: terms.standards, settings: row });
  const exceptions = exceptionsOf(placed, terms.exceptions);
  const byStandard = standards.map((standard) =>
    standingsOn(standard, columns, { ...terms, students: placed.students.length, exceptions }),
  );
  const standings = placed.students.map((_, student) => byStandard.map((own) => own[student] as never));
  const students = placed.students.map(({ key, name, id, row: at }) => ({ key, name, id, row: at }));
  const book = { settings: row, students, standards, standings, gone: missing };
  const goneIssues = missing.map((name) =>
    issue(
      "columnGone",
      { row: row.headerRow, column: null },
      bookWords.columnGone(row.tab, name, nearestName(name, placed.names)),
    ),
  );
  return { ...book, issues: [...goneIssues, ...peopleIssues(book), ...markIssues(book)] };
}

function issueOn(tab: string) {
  return (
    code: BookIssue["code"],
    place: { row: number | null; column: string | null },
    message: string,
  ): BookIssue => ({ tab, ...place, code, message });
}

function empty(settings: ClassRow, issues: BookIssue[]): ClassBook {
  return { settings, students: [], standards: [], standings: [], gone: [], issues };
}

function exceptionsOf({ row, students }: PlacedClass, all: readonly ExceptionRow[]) {
  const own = students.map(({ name, id }) =>
    all.filter((exception) => concerns(exception, { class: row.name, name, id })),
  );
  return (student: number, standard: string) =>
    (own[student] ?? []).filter((exception) => isOnStandard(exception, standard));
}

type BookRead = Omit<ClassBook, "issues">;

/** Two students nobody can tell apart are still two students; the teacher is told. */
function peopleIssues({ settings, students }: BookRead): BookIssue[] {
  const issue = issueOn(settings.tab);
  if (students.length === 0)
    return [issue("noStudents", { row: null, column: null }, bookWords.noStudents(settings.tab))];
  const seen = new Map<string, number>();
  return students.flatMap(({ key, row }) => {
    const first = seen.get(key);
    if (first === undefined) seen.set(key, row);
    return first === undefined
      ? []
      : [issue("doubledStudent", { row, column: null }, bookWords.doubledStudent(first, row))];
  });
}

function markIssues({ settings, standings }: BookRead): BookIssue[] {
  const issue = issueOn(settings.tab);
  const places = new Set<string>();
  return standings.flat().flatMap(({ results }) =>
    results.flatMap(({ entries }) =>
      entries.flatMap(({ problem, row, column }) => {
        const place = { row, column: columnLetters(column) };
        const key = `${place.column}${row}`;
        if (problem === null || places.has(key)) return [];
        places.add(key);
        return [issue("unreadableMark", place, bookWords.check(markWords(problem)))];
      }),
    ),
  );
}
