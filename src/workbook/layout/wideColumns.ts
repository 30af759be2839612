import { isBlank, keyOf, textOf, type Cell, type Table } from "../cell";
import { byContent, isDay, isTicks, isYesNo } from "./columnContent";
import { columnHeading, type ColumnHeading } from "./columnTitles";
import type { Making } from "./computed";
import { answerColumns } from "./form";
import { headingKind, idRank, isNameKind, type HeadingKind } from "./headings";
import type { PeopleFound } from "./identity";
import type { NotAssessed } from "./notAssessed";
import { namedByNeighbours } from "./neighbours";
import { pointsOf } from "./points";
import { profileOf, type Profile } from "./profile";
import { rareKind } from "./rareHeadings";
import { standardIn } from "./standards";

/** A column beside the students' names, with what was found out about it. */
export interface Column {
  column: number;
  heading: ColumnHeading;
  kind: HeadingKind;
  profile: Profile;
  /** null: an assessment, as far as is known. */
  not: NotAssessed | null;
  /** The points that stand over it. */
  points?: number;
  /** The columns it is made of, or says again. */
  of?: readonly number[];
  how?: Making;
}

export interface WideTable {
  table: Table;
  /** With the texts of merged headings in each of their cells. */
  filled: Table;
  people: PeopleFound;
  /** Words the policy knows as marks. */
  isMark: (cell: Cell) => boolean;
}

/** Every used column that is none of the students' own, judged by its heading and by what stands in it. */
export function judgeColumns(tab: WideTable, used: readonly number[]): Column[] {
  const { people } = tab;
  const own = new Set([...people.names, ...(people.key === null ? [] : [people.key])]);
  const looked = used.filter((column) => !own.has(column)).map((column) => firstLook(tab, column));
  const columns = namedByNeighbours(tab, looked);
  // One ticked column may be anything; several are practice or observations.
  const ticked = columns.filter(
    ({ not, profile }) => not === null && profile.codes.size > 0 && isTicks(profile),
  );
  const codes = new Set(
    columns
      .filter((column) => column.profile.codes.size > 1 || (ticked.length > 1 && ticked.includes(column)))
      .flatMap(({ profile }) => [...profile.codes.keys()]),
  );
  // Letters under days are marks where numbers stand under other days, else who was there.
  const daysScored = columns.some(({ heading, profile }) => isDay(heading.cell) && profile.numeric > 0);
  const scored = columns.filter(({ not }) => not === null);
  const onlyYesNo =
    scored.filter(({ profile }) => isYesNo(profile)).length > 1 &&
    scored.every(({ profile }) => profile.numeric === 0);
  const answers = answerColumns(tab, columns);
  const look = (column: Column) =>
    byContent(column, { tab, codes, daysScored, onlyYesNo }) ?? (answers.has(column) ? "answers" : null);
  return columns.map((column) => ({ ...column, not: column.not ?? look(column) }));
}

function firstLook(tab: WideTable, column: number): Column {
  const { table, filled, people } = tab;
  const heading = withTextAbove(
    columnHeading(column, { table, filled, people, peopleRow: people.peopleRow }),
    {
      cell: table[(people.headerRow ?? 0) - 1]?.[column],
    },
  );
  const profile = profileOf(table, column, people.rows);
  const called = headingKind(heading.cell);
  // "First", "Last" over numbers are tests.
  const plain = isNameKind(called) && profile.numeric * 2 > profile.filled ? "assessment" : called;
  const kind = (plain === "assessment" && rareKind(heading.cell)) || plain;
  const known = people.rows.filter(({ row }) => isKnownWord(table[row]?.[column], tab)).length;
  const read = { ...profile, levels: profile.levels + known, texts: profile.texts - known };
  return { column, heading, kind, profile: read, not: byHeading(heading, kind) };
}

/** "Total" in the upper storey, nothing below it. */
function withTextAbove(heading: ColumnHeading, { cell }: { cell: Cell }): ColumnHeading {
  const isResult = headingKind(cell) === "summary" || rareKind(cell) === "summary";
  return isBlank(heading.cell) && isResult ? { ...heading, cell, title: textOf(cell) } : heading;
}

function isKnownWord(cell: Cell, { isMark }: WideTable): boolean {
  return typeof cell === "string" && cell.length > 3 && isMark(cell);
}

/** What the heading alone rules out. A code of a standard in front makes a "ratio" a topic. */
function byHeading({ cell, groups }: ColumnHeading, kind: HeadingKind): NotAssessed | null {
  if (isNameKind(kind) || idRank(kind) !== null || kind === "running") return "id";
  if (groups.some((group) => headingKind(group) === "about")) return "about";
  // "Quarterly" over "Grade"
  const whole = `${groups[0] ?? ""} ${textOf(cell)}`;
  if (kind === "result" && (rareKind(whole) ?? headingKind(whole)) === "summary") return "summary";
  if (typeof cell === "string" && standardIn(cell) !== null && pointsOf(cell) === null) return null;
  if (pointsOf(cell) !== null) return "maximum";
  if (kind === "summary") return "summary";
  return kind === "about" ? "about" : null;
}

/** "Quiz" of "Quiz 12"; all days are one row, all numbers another. */
export function stemOf(cell: Cell): string {
  if (cell === null || cell === undefined) return "";
  return typeof cell === "object" ? "day" : keyOf(cell).replace(/[\d.,:/()-]+/g, "#");
}
