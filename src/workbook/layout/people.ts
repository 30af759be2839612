import { isBlank, type Row, type Table } from "../cell";
import { findPeopleHeading, findTitleRow } from "./headerRow";
import { headingKind, idRank, isNameKind, type HeadingKind } from "./headings";
import { identified, rowsFilled, unnamedLeft, type PeopleFound } from "./identity";
import { mayBeName } from "./names";
import { peopleByContent } from "./peopleByContent";
import { looksLikeIds } from "./profile";
import { isRowLabel } from "./rowLabels";
import { studentRows } from "./studentRows";
import type { StudentRow } from "./tab";

/** Finds the students by the headings over them, else by what looks like a list of names or ids. */
export function findPeople(table: Table): PeopleFound | null {
  const peopleRow = findPeopleHeading(table);
  return peopleRow === null ? peopleByContent(table) : peopleByHeading(table, peopleRow);
}

function peopleByHeading(table: Table, peopleRow: number): PeopleFound | null {
  const headings = table[peopleRow] as Row;
  const below = table.slice(peopleRow + 1);
  const filled = (column: number) => below.some((row) => !isBlank(row[column]) && !isRowLabel(row[column]));
  const kinds = headings.map((cell, column) => (filled(column) ? headingKind(cell) : "blank"));
  const ids = idColumns(kinds, headings, below);
  const named = withNeighbour(nameColumns(kinds), headings, below);
  const names = named.length > 0 ? named : ids.slice(0, 1);
  if (names.length === 0) return null;
  const running = kinds.flatMap((kind, column) => (kind === "running" ? [column] : []));
  const rows = studentRows(table, {
    names,
    ids,
    running: [...running, ...unnamedLeft(headings, names)],
    after: peopleRow,
  });
  if (rows.length === 0) return null;
  const place = { from: Math.max(...names) + 1, first: (rows[0] as StudentRow).row };
  const headerRow = findTitleRow(table, peopleRow, place);
  const familyFirst = kinds[names[0] as number] === "familyName";
  return { peopleRow, headerRow, by: "heading", familyFirst, ...identified(table, { names, ids, rows }) };
}

/** Columns of ids in the order in which they are preferred. Filled columns without a heading may be ids, too. */
function idColumns(kinds: readonly HeadingKind[], headings: Row, below: Table): number[] {
  const unnamed = (column: number) =>
    isBlank(headings[column]) && looksLikeIds(below, column, rowsFilled(below, column)) ? 1 : null;
  const last = kinds.reduce(
    (at, kind, column) => (isNameKind(kind) || idRank(kind) !== null ? column : at),
    0,
  );
  return kinds
    .map((kind, column) => ({ column, rank: idRank(kind) ?? (column <= last ? unnamed(column) : null) }))
    .filter(({ rank }) => rank !== null)
    .sort((a, b) => (a.rank as number) - (b.rank as number) || a.column - b.column)
    .map(({ column }) => column);
}

/** Family and given name where both are there, else the whole name, left to right. */
function nameColumns(kinds: readonly HeadingKind[]): number[] {
  const [family, given, whole] = (["familyName", "givenName", "name"] as const).map((kind) =>
    kinds.indexOf(kind),
  );
  const both = [family as number, given as number].filter((column) => column >= 0).sort((a, b) => a - b);
  if (both.length === 2) return both;
  if ((whole as number) >= 0) return [whole as number];
  return both;
}

/** "Name" over two columns: the one beside it without a heading holds the other part. */
function withNeighbour(names: readonly number[], headings: Row, below: Table): number[] {
  const [only] = names;
  if (names.length !== 1 || only === undefined) return [...names];
  const isPart = (column: number) => {
    const cells = below.filter((row) => mayBeName(row[only])).map((row) => row[column]);
    return column >= 0 && isBlank(headings[column]) && cells.length > 0 && cells.every(mayBeName);
  };
  if (isPart(only + 1)) return [only, only + 1];
  return isPart(only - 1) ? [only - 1, only] : [only];
}
