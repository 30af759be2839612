import { isBlank, type Cell, type Row, type Table } from "../cell";
import { foldedText } from "./foldedText";
import { headingKind, idRank, isNameKind } from "./headings";
import type { PeopleFound } from "./identity";
import { profileOf } from "./profile";
import { cellsOf, holds } from "./longContent";
import { pointsBeside } from "./longPoints";
import { scoreBeside } from "./longScore";
import { ROLES, roleText, SUBJECT } from "./longRoles";
import type { LongColumn } from "./tab";

/** A row per result: which column says what. Columns from 0. */
export type LongFound = Record<LongColumn, number | null>;

const ORDER: readonly LongColumn[] = ["outOf", "attempt", "score", "standard", "assessment", "date"];

/** The columns of a table of results, null where the tab is none. */
export function longLayout(table: Table, people: PeopleFound): LongFound | null {
  if (people.peopleRow === null || people.headerRow !== people.peopleRow) return null;
  const headings = table[people.peopleRow] as Row;
  const found = findRoles(table, headings, people);
  const repeated = new Set(people.rows.map(({ identity }) => identity)).size < people.rows.length;
  if (repeated) found.score ??= scoreBeside(table, people, found);
  if (repeated && found.standard === null) found.assessment ??= findSubject(table, headings, people);
  found.outOf ??= pointsBeside(table, people, found);
  if (found.score === null || (found.assessment === null && found.standard === null)) return null;
  return repeated || othersScored(table, people, found) === 0 ? found : null;
}

const NONE: LongFound = {
  standard: null,
  assessment: null,
  score: null,
  outOf: null,
  date: null,
  attempt: null,
};

function findRoles(table: Table, headings: Row, people: PeopleFound): LongFound {
  const found = { ...NONE };
  const taken = new Set<number>(people.names);
  const isFree = (cell: Cell, at: number, role: LongColumn) =>
    !taken.has(at) &&
    !isPerson(cell) &&
    holds(role, { cell, profile: profileOf(table, at, people.rows), cells: cellsOf(table, at, people) });
  for (const role of ORDER) {
    for (const words of ROLES[role]) {
      const fits = new RegExp(`^(?:${words})$`, "u");
      const column = headings.findIndex(
        (cell, at) => fits.test(roleText(cell, role)) && isFree(cell, at, role),
      );
      if (column < 0 || found[role] !== null) continue;
      found[role] = column;
      taken.add(column);
    }
  }
  return found;
}

function findSubject(table: Table, headings: Row, people: PeopleFound): number | null {
  const fits = new RegExp(`^(?:${SUBJECT})$`);
  const isSubject = (cell: Cell, at: number) => {
    const rest = { cell, profile: profileOf(table, at, people.rows), cells: cellsOf(table, at, people) };
    return fits.test(roleText(cell, "assessment")) && holds("assessment", rest);
  };
  const column = headings.findIndex(isSubject);
  return column < 0 ? null : column;
}

function isPerson(cell: Cell): boolean {
  const kind = headingKind(cell);
  return (
    isNameKind(kind) ||
    (idRank(kind) !== null && /^(?:student|pupil|e-?mail|user|sis|id)/.test(foldedText(cell)))
  );
}

/** Columns of scores that have no part in a table of results: the more there are, the wider the book. */
function othersScored(table: Table, people: PeopleFound, found: LongFound): number {
  const taken = new Set<number | null>([...Object.values(found), ...people.names, people.key]);
  const headings = table[people.peopleRow ?? 0] as Row;
  return headings.filter((cell, column) => {
    if (taken.has(column) || isBlank(cell) || headingKind(cell) !== "assessment") return false;
    const { numeric, levels, filled } = profileOf(table, column, people.rows);
    return filled > 0 && (numeric + levels) * 2 > filled;
  }).length;
}
