import { parseTitle } from "../layout/title";
import { nearestName } from "../nearestName";

/** A column that the settings know by a name it no longer has. */
export interface RenamedColumn {
  from: string;
  to: string;
  /** From 0. */
  column: number;
}

/** The columns of a tab that the settings do not name, from 0. */
export interface FreeColumns {
  /** What every column of the tab is called. */
  names: readonly string[];
  titled: readonly number[];
  /** Without a heading, and something stands below. */
  untitled: readonly number[];
  /** Whether a column under quite another title may be taken for one that is gone. */
  isSure: boolean;
  /** What stands below a column's heading. */
  marks: (column: number) => readonly string[];
}

/** A name of the settings with the column that is called so now; null: none is. */
export interface KnownColumn {
  name: string;
  column: number | null;
}

/** A run of columns that are gone, and what stands between their neighbours now. */
export interface Gap {
  gone: readonly string[];
  titled: readonly number[];
  untitled: readonly number[];
}

/** `known`: as they stood when they were set up, left to right. */
export function gapsIn(known: readonly KnownColumn[], free: FreeColumns): Gap[] {
  const gaps: Gap[] = [];
  for (let at = 0; at < known.length; at++) {
    const start = at;
    while (known[at]?.column === null) at++;
    if (at === start) continue;
    const left = known[start - 1]?.column ?? -1;
    const right = known[at]?.column ?? Infinity;
    const isBetween = (column: number) => column > left && column < right;
    gaps.push({
      gone: known.slice(start, at).map(({ name }) => name),
      titled: free.titled.filter(isBetween),
      untitled: free.untitled.filter(isBetween),
    });
  }
  return gaps;
}

/**
 * Columns that are gone and columns nobody knows, between the same neighbours, are the same columns, renamed: one for
 * one, or each under a title like its old one. Where a column without a heading stands there too, nobody can tell.
 */
export function renamedInPlace(known: readonly KnownColumn[], free: FreeColumns): RenamedColumn[] {
  return gapsIn(known, free).flatMap(({ gone, titled, untitled }) => {
    const columns = titled.filter((column) =>
      free.marks(column).every((mark) => mark.replace(/\.\d+$/, "").length <= LONGEST_MARK),
    );
    if (untitled.length > 0) return [];
    const [from = "", ...others] = gone;
    const [column, ...more] = columns;
    const isOne = others.length === 0 && column !== undefined && more.length === 0;
    const pairs =
      isOne && isTheOther(from, column, free)
        ? [{ from, to: free.names[column] as string, column }]
        : alike(gone, columns, free);
    return pairs.filter(({ from: before, to }) => !isOther(before, to));
  });
}

/** What stands under the heading of scores is short: "Exceeds mastery" is a level. Dates and remarks are longer. */
const LONGEST_MARK = 9;

/** "Quiz 3" was never "Quiz 1", however like they look. */
function isOther(from: string, to: string): boolean {
  const [before, now] = [from, to].map((title) => (parseTitle(title).base.match(/\d+/g) ?? []).join());
  return before !== "" && now !== "" && before !== now;
}

/** An empty column is another assessment to come, and so is one that is out of other points. */
function isTheOther(from: string, column: number, { names, isSure, marks }: FreeColumns): boolean {
  const [before, now] = [from, names[column]].map((title) => parseTitle(title).outOf);
  return isSure && marks(column).length > 0 && (before === null || now === null || before === now);
}

/** Those whose nearest title is nobody else's nearest. */
function alike(gone: readonly string[], columns: readonly number[], { names }: FreeColumns): RenamedColumn[] {
  const bases = columns.map((column) => parseTitle(names[column]).base);
  const pairs = gone.flatMap((from) => {
    const nearest = nearestName(parseTitle(from).base, bases);
    const column = nearest === null ? undefined : columns[bases.indexOf(nearest)];
    return column === undefined ? [] : [{ from, to: names[column] as string, column }];
  });
  return pairs.filter(({ to }) => pairs.filter((other) => other.to === to).length === 1);
}

/**
 * A second column under the title of one that is known: the one between its old neighbours is meant, wherever the new
 * one stands.
 */
export function amongTwins(
  known: readonly KnownColumn[],
  { name, column }: KnownColumn,
  { names, titled }: FreeColumns,
): RenamedColumn[] {
  const isTwin = (other: string) => other.startsWith(name) && /^ \(\d+\)$/.test(other.slice(name.length));
  const twins = titled.filter((at) => isTwin(names[at] as string));
  if (column === null || twins.length === 0) return [];
  const at = known.findIndex((one) => one.name === name);
  const left = known[at - 1]?.column ?? -1;
  const right = known[at + 1]?.column ?? Infinity;
  const [meant, ...others] = [column, ...twins].filter((twin) => twin > left && twin < right);
  const isMoved = meant !== undefined && others.length === 0 && meant !== column;
  return isMoved ? [{ from: name, to: names[meant] as string, column: meant }] : [];
}
