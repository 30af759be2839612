import { columnLetters } from "../cell";
import { nearestName } from "../nearestName";
import { markWords } from "../words";
import { bookWords } from "./bookWords";
import type { BookIssue } from "./classBook";
import type { BookRead } from "./classBookOf";
import { clearedColumns, unknownTitles } from "./goneColumns";

/** What keeps a class, or a part of it, from being read, and what to do. */
export function bookIssues(book: BookRead): BookIssue[] {
  const { settings, headings, unplaced } = book;
  if (unplaced === null) return [...headingIssues(book), ...peopleIssues(book), ...markIssues(book)];
  const place = { row: headings.headerRow === null ? null : headings.headerRow + 1, column: null };
  return [issueOn(settings.tab)("headingGone", place, goneWords(unplaced, book))];
}

/** What to do about a heading that is gone: a column without one may be its, or one with another. */
export function goneWords(
  name: string,
  { settings, headings, assessed }: Pick<BookRead, "settings" | "headings" | "assessed">,
): string {
  const { tab } = settings;
  const cleared = clearedColumns(settings, headings, assessed).find(({ from }) => from === name);
  if (cleared) return bookWords.headingCleared(tab, name, columnLetters(cleared.column));
  const nearest = nearestName(name, unknownTitles(headings));
  return assessed.includes(name)
    ? bookWords.columnGone(tab, name, nearest)
    : bookWords.headingGone(tab, name, nearest);
}

/** Columns that have another heading now, and those that are gone. */
function headingIssues(book: BookRead): BookIssue[] {
  const { settings, headings, gone } = book;
  const { headerRow, renamed, columnOf } = headings;
  const issue = issueOn(settings.tab);
  const row = headerRow === null ? null : headerRow + 1;
  const { idColumn } = settings;
  // Without its ID a class is read all the same: by names.
  const noId = idColumn !== "" && columnOf(idColumn) === null ? [idColumn] : [];
  return [
    ...renamed.map(({ from, to, column }) => {
      const place = { row, column: columnLetters(column) };
      return issue("columnRenamed", place, bookWords.columnRenamed(settings.tab, from, to));
    }),
    ...[...noId, ...new Set(gone)].map((name) =>
      issue("columnGone", { row, column: null }, goneWords(name, book)),
    ),
  ];
}

function issueOn(tab: string) {
  return (
    code: BookIssue["code"],
    place: { row: number | null; column: string | null },
    message: string,
  ): BookIssue => ({ tab, ...place, code, message });
}

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
