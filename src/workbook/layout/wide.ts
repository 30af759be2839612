import { isBlank, type Cell, type Table } from "../cell";
import { parseMark, type MarkVocabulary } from "../markCell";
import { columnHeading, columnNames, fullTitles } from "./columnTitles";
import { headingKind, type HeadingKind } from "./headings";
import type { PeopleFound } from "./identity";
import { findPeople } from "./people";
import { pointsIn, pointsOf } from "./points";
import { pointsFor, type PointsColumn } from "./pointsFor";
import { findPointsRow } from "./pointsRow";
import { standardIn } from "./standards";
import { parseTitle, type Title } from "./title";
import { widthOf } from "./tab";

/** A gradebook with a row per student and a column per assessment. Rows and columns count from 0. */
export interface WideLayout {
  headerRow: number | null;
  people: PeopleFound;
  assessments: { column: number; title: Title; outOf: number | null }[];
}

interface Column extends PointsColumn {
  heading: ReturnType<typeof columnHeading>;
  kind: HeadingKind;
}

/**
 * Reads a bare gradebook for a cell, by headings and marks alone: every kilobyte is paid at every cell, and set-up,
 * which looks closer, keeps what it found in cells. null where no students or scores can be found.
 */
export function recogniseWide(table: Table, vocabulary: MarkVocabulary): WideLayout | null {
  const people = findPeople(table);
  if (!people) return null;
  const columns = Array.from({ length: widthOf(table) }, (_, column) => columnAt(table, people, column));
  const marked = columns.map((column) =>
    hasMarks(table, column, { people, vocabulary }) ? column : { ...column, not: "text" },
  );
  const withPoints = withoutPointless(table, people, withoutResults(marked));
  const kept = withPoints.filter(({ not }) => not === null);
  const titles = fullTitles(kept.map(({ heading }) => heading));
  const names = columnNames(kept.map(({ column }, at) => ({ column, title: titles[at] ?? null })));
  const points = pointsFor({ table, people }, withPoints, pointsRowOf(table, people, kept));
  const assessments = kept.map((column, at) => ({
    column: column.column,
    title: parseTitle(titles[at] ?? (names[at] as string)),
    outOf: points(column).outOf,
  }));
  // Students on several rows with one result each are a list of results, not a gradebook.
  const isList =
    assessments.length === 1 && new Set(people.rows.map((row) => row.identity)).size < people.rows.length;
  return assessments.length === 0 || isList ? null : { headerRow: people.headerRow, people, assessments };
}

function columnAt(table: Table, people: PeopleFound, column: number): Column {
  const heading = columnHeading(column, { table, filled: table, people, peopleRow: people.peopleRow });
  const kind = headingKind(heading.cell);
  const isWork = kind === "assessment" || kind === "result" || standardIn(heading.cell) !== null;
  const isUntitled = kind === "blank" && people.headerRow === null;
  const isOwn = people.names.includes(column) || people.key === column;
  const not = isOwn ? "id" : pointsOf(heading.cell) !== null ? "maximum" : isWork || isUntitled ? null : kind;
  return { column, heading, kind, not };
}

/** A score stands in it, and marks that can be read in most of its cells. */
function hasMarks(
  table: Table,
  { column, not }: Column,
  { people, vocabulary }: { people: PeopleFound; vocabulary: MarkVocabulary },
): boolean {
  if (not !== null) return true;
  const cells = people.rows.map(({ row }): Cell => table[row]?.[column]).filter((cell) => !isBlank(cell));
  const kinds = cells.map((cell) => {
    const mark = parseMark(cell, vocabulary);
    return typeof mark === "number" ? "score" : mark.kind;
  });
  const scores = kinds.filter((kind) => /score|share|level|tick|value|lowest/i.test(kind)).length;
  const strange = kinds.filter((kind) => kind === "unreadable").length;
  return scores > 0 && strange * 2 <= kinds.length;
}

/** A "Score" is an assessment only where no other column is one. */
function withoutResults(columns: readonly Column[]): Column[] {
  const open = columns.filter(({ not }) => not === null);
  const others = open.filter(({ kind }) => kind !== "result");
  const first = open.find(({ heading }) => !/%|percent/i.test(heading.title ?? "")) ?? open[0];
  const isKept = (column: Column) => (others.length > 0 ? column.kind !== "result" : column === first);
  return columns.map((column) =>
    column.not !== null || isKept(column) ? column : { ...column, not: "result" },
  );
}

function pointsRowOf(table: Table, people: PeopleFound, columns: readonly Column[]) {
  return findPointsRow(
    table,
    people,
    columns.map(({ column }) => column),
  );
}

/** Without what is out of 0 points, or marked as read only in the row of points. */
function withoutPointless(table: Table, people: PeopleFound, columns: readonly Column[]): Column[] {
  const row = pointsRowOf(
    table,
    people,
    columns.filter(({ not }) => not === null),
  );
  return columns.map((column) => {
    const cell = row ? table[row.row]?.[column.column] : null;
    const isPointless = pointsIn(cell) === 0 || /read.only/i.test(String(cell ?? ""));
    return column.not === null && isPointless ? { ...column, not: "nothingToScore" } : column;
  });
}
