import { columnLetters, keyOf, textOf, type Row, type Table } from "../cell";
import type { PeopleFound } from "../layout/identity";
import type { ClassRow } from "./classBook";
import { withoutStrokes } from "./classRow";
import { amongTwins, renamedInPlace, type FreeColumns, type RenamedColumn } from "./columnsNow";
import { columnFinder, headerNames } from "./headerNames";

/** What a class's tab is looked at with. */
export interface ClassTab {
  cells: Table;
  /** The shape of `cells`, or left out where nobody knows. What is calculated was never typed as a score. */
  formulas?: readonly (readonly string[])[] | undefined;
  /** The columns that Assessments names for the class, as they stood at set-up, left to right. */
  assessed: readonly string[];
  /** The students the recogniser sees. */
  people: PeopleFound | null;
}

/** The headings of a class, whatever was inserted, moved or renamed since set-up. */
export interface ClassHeadings {
  /** From 0; null: no row holds titles. */
  headerRow: number | null;
  /** What every column is called. */
  names: readonly string[];
  /** The column (from 0) that a name of the settings means; null: none. */
  columnOf: (name: string) => number | null;
  renamed: readonly RenamedColumn[];
  /** The columns that the settings do not name. */
  free: FreeColumns;
}

export function classHeadings(row: ClassRow, tab: ClassTab): ClassHeadings {
  const headerRow = headerRowNow(row, tab);
  const names = headerNames(tab.cells, headerRow === null ? null : headerRow + 1);
  const exact = columnFinder(names);
  const free = headerRow === null ? NO_COLUMNS : freeColumns(row, tab, { headerRow, names, exact });
  const people = renamedPeople(row, tab, { exact, free });
  const left = without(free, people);
  // A long list does not say which of its columns matter, so another one may be like the one that is gone.
  const scores = row.layout === "long" ? [] : renamedScores(tab, { exact, free: left });
  const renamed = [...people, ...scores];
  const now = new Map(renamed.map(({ from, column }) => [keyOf(from), column]));
  const columnOf: Exact = (name) => now.get(keyOf(name)) ?? exact(name);
  return { headerRow, names, columnOf, renamed, free: without(left, scores) };
}

const ROLES = ["standard", "assessment", "score", "outOf", "date", "attempt"] as const;

/** The columns a long list is read by. */
export function roleColumns(row: ClassRow): string[] {
  return ROLES.map((role) => row[`${role}Column`]).filter((name) => name !== "");
}

type Exact = (name: string) => number | null;

/** The stored row where it still holds the headings of students, else the first that does, else the one most like it. */
function headerRowNow(row: ClassRow, { cells, assessed }: ClassTab): number | null {
  if (row.headerRow === null) return null;
  const wanted = row.studentColumns.filter((name) => !/^Column [A-Z]+$/.test(name)).map(keyOf);
  const has = (titles: ReadonlySet<string>, name: string) =>
    titles.has(name.replace(/\(\d+\)$/, "")) || titles.has(name);
  const hasAll = (own: Row | undefined) => wanted.every((name) => has(titlesIn(own), name));
  const stored = row.headerRow - 1;
  if (wanted.length > 0 && hasAll(cells[stored])) return stored;
  const found = wanted.length > 0 ? cells.findIndex(hasAll) : -1;
  if (found >= 0) return found;
  const known = [...new Set([...assessed, row.idColumn, ...roleColumns(row), ...row.ignored].map(keyOf))];
  const counts = cells.map((own) => known.filter((name) => name !== "" && has(titlesIn(own), name)).length);
  const most = Math.max(0, ...counts);
  return most > (counts[stored] ?? 0) ? counts.indexOf(most) : stored;
}

function titlesIn(row: Row | undefined): Set<string> {
  return new Set((row ?? []).map(textOf).flatMap((title) => [keyOf(title), keyOf(withoutStrokes(title))]));
}

/** The columns that the settings do not name and that nothing calculates. */
function freeColumns(
  row: ClassRow,
  { cells, formulas = [], assessed }: ClassTab,
  { headerRow, names, exact }: Pick<ClassHeadings, "names"> & { headerRow: number; exact: Exact },
): FreeColumns {
  const listed = [...row.studentColumns, row.idColumn, ...roleColumns(row), ...row.ignored, ...assessed];
  const taken = new Set(listed.map(exact));
  const below = cells.slice(headerRow + 1);
  // "=12+20" is a score somebody typed; one average below the scores is no column of averages.
  const isCalculated = (column: number) => {
    const refers = formulas.slice(headerRow + 1).filter((own) => /[A-Z]/i.test(own[column] ?? "")).length;
    return refers * 2 > marks(column).length;
  };
  const marks = (column: number) => below.map((own) => textOf(own[column])).filter((text) => text !== "");
  const free = names.flatMap((_, column) => (taken.has(column) || isCalculated(column) ? [] : [column]));
  const isUntitled = (column: number) => names[column] === `Column ${columnLetters(column)}`;
  const untitled = free.filter((column) => isUntitled(column) && marks(column).length > 0);
  return {
    names,
    titled: free.filter((column) => !isUntitled(column)),
    untitled,
    // A column that was left out and has another title now would be taken for one that is gone.
    isSure: row.ignored.every((name) => exact(name) !== null),
    marks,
  };
}

const NO_COLUMNS: FreeColumns = { names: [], titled: [], untitled: [], isSure: false, marks: () => [] };

function without(free: FreeColumns, renamed: readonly RenamedColumn[]): FreeColumns {
  return { ...free, titled: free.titled.filter((at) => renamed.every(({ column }) => column !== at)) };
}

interface Seen {
  exact: Exact;
  free: FreeColumns;
}

/** Where the recogniser sees as many columns of students as before, those that are gone are the ones nobody knows. */
function renamedPeople(
  { studentColumns, idColumn }: ClassRow,
  { people }: ClassTab,
  { exact, free: { names, titled } }: Seen,
): RenamedColumn[] {
  const seen = [...(people?.names ?? [])];
  const isSame =
    seen.length === studentColumns.length &&
    studentColumns.every((name, at) => {
      const column = exact(name);
      return column === null ? titled.includes(seen[at] as number) : seen.includes(column);
    });
  const key = people?.key ?? -1;
  const pairs: (readonly [string, number])[] = [
    ...(isSame ? studentColumns.map((name, at) => [name, seen[at] as number] as const) : []),
    ...(titled.includes(key) && !seen.includes(key) ? [[idColumn, key] as const] : []),
  ];
  return pairs
    .filter(([from]) => from !== "" && exact(from) === null)
    .map(([from, column]) => ({ from, to: names[column] as string, column }));
}

function renamedScores({ assessed }: ClassTab, { exact, free }: Seen): RenamedColumn[] {
  const known = [...new Set(assessed)].map((name) => ({ name, column: exact(name) }));
  const moved = known.flatMap((one) => amongTwins(known, one, free));
  return [...moved, ...renamedInPlace(known, without(free, moved))];
}
