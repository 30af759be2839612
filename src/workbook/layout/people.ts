import { isBlank, type Cell, type Row, type Table } from "../cell";
import { foldedText } from "./foldedText";
import { findPeopleHeading } from "./headerRow";
import { headingKind, type HeadingKind } from "./headings";
import { MAY_BE_ID, areCodes, idColumns } from "./idColumns";
import { identified, unnamedLeft, type PeopleFound } from "./identity";
import { NAMES_WITHIN, isFullName, mayBeName } from "./names";
import { peopleByContent } from "./peopleByContent";
import { isRowLabel } from "./rowLabels";
import { studentRows } from "./studentRows";
import { widthOf, type StudentRow } from "./tab";
import { findTitleRow } from "./titleRow";

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
  const ranked = idColumns(kinds, headings, below);
  const ids = ranked.map(({ column }) => column);
  const named = withNeighbour(nameColumns(kinds, headings), headings, below);
  const names = named.length > 0 ? named : namesOrId(kinds, ids, below);
  if (names.length === 0) return null;
  const running = kinds.flatMap((kind, column) => (kind === "running" ? [column] : []));
  // "EL01" under "élèves" is an id as well.
  if (ids.length === 0 && names.length === 1 && areCodes(below, names[0] as number))
    ids.push(names[0] as number);
  const rows = studentRows(table, {
    names,
    // What only may be an id makes no row a student's.
    ids: ranked.flatMap(({ column, rank }) => (rank < MAY_BE_ID ? [column] : [])),
    running: [...running, ...unnamedLeft(headings, names)],
    after: peopleRow,
  });
  if (rows.length === 0) return null;
  const keys = ids.filter((id) => !names.includes(id));
  // Where the names stand behind the scores, the titles stand before them.
  const last = Math.max(...names);
  const isLast = last * 2 > widthOf(table) && headings.slice(last + 1).every(isBlank);
  const place = { from: isLast ? 0 : last + 1, first: (rows[0] as StudentRow).row };
  const headerRow = findTitleRow(table, peopleRow, place);
  const [one, other] = names;
  const familyFirst =
    kinds[one as number] === "familyName" ||
    (other !== undefined && kinds[other] === "givenName" && isFamilyName(headings[one as number]));
  return {
    peopleRow,
    headerRow,
    by: "heading",
    familyFirst,
    ...identified(table, { names, ids: keys.length > 0 ? keys : ids, rows }),
  };
}

/** Family and given name where both are there, else the whole name, left to right. */
function nameColumns(kinds: readonly HeadingKind[], headings: Row): number[] {
  const [family, given, whole] = (["familyName", "givenName", "name"] as const).map((kind) =>
    kinds.indexOf(kind),
  );
  const both = [family as number, given as number].filter((column) => column >= 0).sort((a, b) => a - b);
  // "Apellido paterno", "Apellido materno"
  const families = kinds.flatMap((kind, column) => (kind === "familyName" ? [column] : []));
  if (both.length === 2) return [...families, given as number].sort((a, b) => a - b);
  // "Name" beside "Vorname" is the family name.
  if (isFamilyName(headings[whole as number]) && given === (whole as number) + 1)
    return [whole as number, given];
  // "Surname" beside "Name": the name is the given one.
  if (isFamilyName(headings[whole as number]) && Math.abs((family as number) - (whole as number)) === 1)
    if ((family as number) >= 0) return [family as number, whole as number].sort((a, b) => a - b);
  if ((whole as number) >= 0) return [whole as number];
  return both;
}

/** Names in full under a heading nobody knows, else the best id. */
function namesOrId(kinds: readonly HeadingKind[], ids: readonly number[], below: Table): number[] {
  const listed = kinds.findIndex((kind, column) => {
    if ((kind !== "assessment" && kind !== "login") || column >= NAMES_WITHIN) return false;
    const cells = below.map((row) => row[column]).filter((cell) => !isBlank(cell) && !isRowLabel(cell));
    return new Set(cells).size > 1 && cells.filter(isFullName).length >= cells.length * 0.8;
  });
  return listed >= 0 ? [listed] : ids.slice(0, 1);
}

function isFamilyName(heading: Cell): boolean {
  return /^na(?:me|am)$/.test(foldedText(heading));
}

/** "Name" over two columns: the one beside it without a heading holds the other part. */
function withNeighbour(names: readonly number[], headings: Row, below: Table): number[] {
  const [only] = names;
  if (names.length !== 1 || only === undefined) return [...names];
  const isPart = (column: number) => {
    const cells = below
      .filter((row) => mayBeName(row[only]) && !isRowLabel(row[only]))
      .map((row) => row[column]);
    return column >= 0 && isBlank(headings[column]) && cells.length > 0 && cells.every(mayBeName);
  };
  if (isNumberedList(only, headings, below)) return [only + 1];
  if (isPart(only + 1)) return [only, only + 1];
  return isPart(only - 1) ? [only - 1, only] : [only];
}

/** "Names" merged over the numbers of the list and the names. */
function isNumberedList(column: number, headings: Row, below: Table): boolean {
  const named = below.filter((row) => mayBeName(row[column + 1]));
  const numbered = named.filter((row) => typeof row[column] === "number");
  return isBlank(headings[column + 1]) && numbered.length * 3 > named.length;
}
