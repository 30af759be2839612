import { lowerText, isBlank, plainNumber, textOf, type Cell, type Row, type Table } from "../cell";
import { parseMark, type MarkVocabulary } from "../markCell";
import {
  headingKind,
  isLoneResult,
  isNameKind,
  isNoStudent,
  isPointsLabel,
  maxPointsOf,
  type HeadingKind,
} from "./headings";
import { parseTitle, type Title } from "./title";

/** A gradebook with a row per student and a column per assessment. Rows and columns count from 0. */
export interface WideLayout {
  headerRow: number;
  students: { row: number; name: string }[];
  assessments: { column: number; title: Title; outOf: number | null }[];
}

/** How far down a heading row is looked for: above it stand titles, terms, remarks. */
const HEADING_ROWS = 15;

/** Recognises a simple wide gradebook; null where no heading row, students or scores can be found. */
export function recogniseWide(table: Table, vocabulary: MarkVocabulary): WideLayout | null {
  const headerRow = findHeaderRow(table);
  if (headerRow === null) return null;
  const kinds = (table[headerRow] as Row).map(headingKind);
  const nameColumns = nameColumnsOf(kinds);
  const students = findStudents(table, headerRow, nameColumns, kinds);
  const pointsRow = findPointsRow(table, headerRow, nameColumns, students[0]?.row ?? table.length);
  const columnsOf = (fits: (heading: Cell, column: number) => boolean) =>
    (table[headerRow] as Row).flatMap((heading, column) => {
      const scored =
        !isBlank(heading) && fits(heading, column) && holdsScores(table, column, students, vocabulary);
      if (!scored) return [];
      const title = parseTitle(heading);
      const outOf =
        pointsIn(pointsRow?.[column]) ?? title.outOf ?? pointsBeside(table, headerRow, heading, students);
      return [{ column, title, outOf }];
    });
  const named = columnsOf((_, column) => kinds[column] === "assessment");
  const assessments = named.length > 0 ? named : columnsOf(isLoneResult).slice(0, 1);
  return students.length > 0 && assessments.length > 0 ? { headerRow, students, assessments } : null;
}

/** The one number in the column "… - Max Points" of an assessment; null where it is missing or differs by student. */
function pointsBeside(
  table: Table,
  headerRow: number,
  heading: Cell,
  students: WideLayout["students"],
): number | null {
  const column = (table[headerRow] as Row).findIndex((cell) => maxPointsOf(cell) === lowerText(heading));
  if (column < 0) return null;
  const given = new Set(students.map(({ row }) => pointsIn(table[row]?.[column])).filter((n) => n !== null));
  return given.size === 1 ? ([...given][0] as number) : null;
}

/** The first row with a heading for names (or, failing that, for ids) and something beside it. */
function findHeaderRow(table: Table): number | null {
  const rows = table.slice(0, HEADING_ROWS);
  const withKind = (fits: (kind: HeadingKind) => boolean) =>
    rows.findIndex(
      (row) => row.filter((cell) => !isBlank(cell)).length > 1 && row.some((cell) => fits(headingKind(cell))),
    );
  const named = withKind(isNameKind);
  const row = named >= 0 ? named : withKind((kind) => kind === "id");
  return row >= 0 ? row : null;
}

/** The columns that name a student, in reading order of the name: family name first where one stands first. */
function nameColumnsOf(kinds: readonly HeadingKind[]): number[] {
  const columns = kinds.flatMap((kind, column) => (isNameKind(kind) ? [column] : []));
  const first = kinds.indexOf("id");
  return columns.length > 0 ? columns.slice(0, 2) : [first];
}

function findStudents(
  table: Table,
  headerRow: number,
  nameColumns: readonly number[],
  kinds: readonly HeadingKind[],
): WideLayout["students"] {
  const familyFirst = kinds[nameColumns[0] ?? 0] === "familyName";
  return table.flatMap((row, index) => {
    if (index <= headerRow || isNoStudent(row[0])) return [];
    const parts = nameColumns.map((column) => textOf(row[column])).filter((part) => part !== "");
    if (parts.length === 0 || nameColumns.some((column) => isNoStudent(row[column]))) return [];
    return [{ row: index, name: parts.join(familyFirst ? ", " : " ") }];
  });
}

/** A row right above the headings or between them and the first student that holds numbers and no name. */
function findPointsRow(
  table: Table,
  headerRow: number,
  nameColumns: readonly number[],
  firstStudent: number,
): Row | null {
  const between = table.slice(headerRow + 1, firstStudent);
  const candidates = headerRow > 0 ? [...between, table[headerRow - 1] as Row] : between;
  const isPoints = (row: Row) =>
    isPointsLabel(row[nameColumns[0] ?? 0]) && row.filter((cell) => pointsIn(cell) !== null).length > 0;
  return candidates.find(isPoints) ?? null;
}

function pointsIn(cell: Cell): number | null {
  const number = typeof cell === "number" ? cell : typeof cell === "string" ? plainNumber(cell.trim()) : null;
  return number !== null && number > 0 ? number : null;
}

/** Something is there, and most of it can be read as marks. */
function holdsScores(
  table: Table,
  column: number,
  students: WideLayout["students"],
  vocabulary: MarkVocabulary,
): boolean {
  const marks = students.map(({ row }) => parseMark(table[row]?.[column], vocabulary));
  const given = marks.filter((mark) => typeof mark === "number" || mark.kind !== "blank");
  const unreadable = given.filter((mark) => typeof mark !== "number" && mark.kind === "unreadable");
  return given.length > 0 && unreadable.length * 2 <= given.length;
}
