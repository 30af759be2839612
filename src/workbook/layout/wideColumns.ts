import { keyOf, type Cell, type Table } from "../cell";
import { columnHeading, type ColumnHeading } from "./columnTitles";
import { headingKind, idRank, isNameKind, type HeadingKind } from "./headings";
import type { PeopleFound } from "./identity";
import { pointsOf } from "./points";
import { profileOf, type Profile } from "./profile";
import { byContent, isDay, isTicks } from "./columnContent";
import { areAnswers, isGradedForm, isQuestion } from "./form";
import { namesATask } from "./taskWords";
import { standardIn } from "./standards";

/** Why a column is no assessment. */
export const NOT_ASSESSED = [
  "about",
  "id",
  "summary",
  "maximum",
  "computed",
  "rescaled",
  "drawnDown",
  "text",
  "empty",
  "nothingToScore",
  "answers",
  "untitled",
  "onlyTotal",
] as const;
export type NotAssessed = (typeof NOT_ASSESSED)[number];

/** A column beside the students' names, with what was found out about it. */
export interface Column {
  column: number;
  heading: ColumnHeading;
  kind: HeadingKind;
  profile: Profile;
  /** null: an assessment, as far as is known. */
  not: NotAssessed | null;
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
  const columns = used.filter((column) => !own.has(column)).map((column) => firstLook(tab, column));
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
  const asForm = isGradedForm(tab.table, people, columns);
  const answered = areAnswers(tab.table, people, columns);
  const look = (column: Column) =>
    answered && isQuestion(column) ? "answers" : byContent(column, { tab, codes, asForm, daysScored });
  return columns.map((column) => ({ ...column, not: column.not ?? look(column) }));
}

function firstLook(tab: WideTable, column: number): Column {
  const { table, filled, people } = tab;
  const heading = columnHeading(column, { table, filled, people, peopleRow: people.peopleRow });
  const kind = headingKind(heading.cell);
  const profile = profileOf(table, column, people.rows);
  const known = people.rows.filter(({ row }) => isKnownWord(table[row]?.[column], tab)).length;
  const read = { ...profile, levels: profile.levels + known, texts: profile.texts - known };
  return { column, heading, kind, profile: read, not: byHeading(heading, kind) };
}

function isKnownWord(cell: Cell, { isMark }: WideTable): boolean {
  return typeof cell === "string" && cell.length > 3 && isMark(cell);
}

/** What the heading alone rules out. A code of a standard in front makes a "ratio" a topic. */
function byHeading({ cell, groups }: ColumnHeading, kind: HeadingKind): NotAssessed | null {
  if (isNameKind(kind) || idRank(kind) !== null || kind === "running") return "id";
  if (groups.some((group) => headingKind(group) === "about")) return "about";
  if (typeof cell === "string" && standardIn(cell) !== null && pointsOf(cell) === null) return null;
  if (pointsOf(cell) !== null) return "maximum";
  if (kind === "summary") return "summary";
  return kind === "about" ? "about" : null;
}

/**
 * Whether an empty column is a task to come: a word for a task, or a title that is no place in a
 * row of numbered ones. Before the first score of all, those are titles too.
 */
export function isTaskToCome(column: Column, all: readonly Column[]): boolean {
  const { title } = column.heading;
  if (title === null || column.kind !== "assessment") return false;
  const others = all.filter(
    (other) => other !== column && stemOf(other.heading.cell) === stemOf(column.heading.cell),
  );
  if (all.every(({ not }) => not !== null) && others.length > 0) return true;
  if (others.length === 0) return namesATask(title) || standardIn(title) !== null;
  return all.some((other) => other.column > column.column && other.not === null && others.includes(other));
}

/** "Quiz" of "Quiz 12"; all days are one row, all numbers another. */
export function stemOf(cell: Cell): string {
  if (cell === null || cell === undefined) return "";
  return typeof cell === "object" ? "day" : keyOf(cell).replace(/[\d.,:/()-]+/g, "#");
}
