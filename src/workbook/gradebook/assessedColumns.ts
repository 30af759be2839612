import { nameKey } from "../../mastery/name";
import { dayOf, keyOf, numberOf, textOf, type Cell } from "../cell";
import { parseTitle } from "../layout/title";
import { readAssessmentRow } from "./assessmentRow";
import type { ScoreCell } from "./chainResult";
import type { AssessmentRow } from "./classBook";
import type { AssessedColumn } from "./classChains";
import type { PlacedClass } from "./placeClass";

/** An assessed column with the standard it is on and where each student's scores stand. */
export interface AssessedOn extends AssessedColumn {
  code: string;
  /** By the student's place in the class; a long list may hold several attempts, in order. */
  cells: (student: number) => ScoreCell[];
}

export interface ColumnsFound {
  columns: AssessedOn[];
  /** Names in Assessments that no column of the class has. */
  missing: string[];
}

/** What a class is assessed on; `percent` tells of a cell (from 0) whether it is shown as a percentage. */
export function assessedColumns(
  placed: PlacedClass,
  rows: readonly AssessmentRow[],
  percent: (row: number, column: number) => boolean,
): ColumnsFound {
  const own = rows.filter((row) => row.class === "" || nameKey(row.class) === nameKey(placed.row.name));
  return placed.row.layout === "long" ? longColumns(placed, own) : wideColumns(placed, own, percent);
}

function wideColumns(
  placed: PlacedClass,
  rows: readonly AssessmentRow[],
  percent: (row: number, column: number) => boolean,
): ColumnsFound {
  const missing: string[] = [];
  const columns = rows.flatMap((row): AssessedOn[] => {
    const column = placed.columnOf(row.column);
    if (column === null) {
      if (row.class !== "") missing.push(row.column);
      return [];
    }
    const cells = (student: number): ScoreCell[] => {
      const at = placed.students[student]?.rows[0] ?? 0;
      const typed = placed.cells[at]?.[column];
      return [{ typed, outOf: null, day: null, row: at + 1, column, percent: percent(at, column) }];
    };
    return [{ row, column, position: column, code: codeOf(row, rows), cells }];
  });
  return { columns, missing };
}

/** A column without a standard is its own standard under its title, its retakes sharing it. */
function codeOf(row: AssessmentRow, rows: readonly AssessmentRow[], steps = 0): string {
  if (row.standard !== "") return row.standard;
  const original = rows.find(({ column }) => nameKey(column) === nameKey(row.retakeOf));
  if (row.retakeOf !== "" && original && original !== row && steps < rows.length) {
    return codeOf(original, rows, steps + 1);
  }
  const { base, text } = parseTitle(row.retakeOf || row.column);
  return base || text;
}

interface ListColumns {
  standard: number | null;
  assessment: number | null;
  score: number | null;
  outOf: number | null;
  date: number | null;
  attempt: number | null;
}

/** One assessment on one standard for each pair of names in the list, in order of appearance. */
function longColumns(placed: PlacedClass, rows: readonly AssessmentRow[]): ColumnsFound {
  const { row: settings, columnOf: at } = placed;
  const list: ListColumns = {
    standard: at(settings.standardColumn),
    assessment: at(settings.assessmentColumn),
    score: at(settings.scoreColumn),
    outOf: at(settings.outOfColumn),
    date: at(settings.dateColumn),
    attempt: at(settings.attemptColumn),
  };
  const wanted = ["standardColumn", "assessmentColumn", "scoreColumn"] as const;
  const missing = wanted.map((key) => settings[key]).filter((name) => name !== "" && at(name) === null);
  if (list.score === null) return { columns: [], missing };
  const found = new Map<string, AssessedOn & { byStudent: Map<number, number[]> }>();
  placed.students.forEach((student, index) =>
    student.rows.forEach((line) => {
      const entry = listedOn(placed, list, line);
      if (entry.assessment === "") return;
      const key = `${keyOf(entry.assessment)}\n${keyOf(entry.standard)}`;
      const column = found.get(key) ?? newColumn(entry, rows, found.size, { placed, list });
      found.set(key, column);
      column.byStudent.set(index, [...(column.byStudent.get(index) ?? []), line]);
    }),
  );
  return { columns: [...found.values()], missing };
}

function listedOn({ cells }: PlacedClass, list: ListColumns, line: number) {
  const text = (column: number | null) => (column === null ? "" : textOf(cells[line]?.[column]));
  const standard = text(list.standard);
  return { standard, assessment: text(list.assessment) || standard };
}

function newColumn(
  { assessment, standard }: { assessment: string; standard: string },
  rows: readonly AssessmentRow[],
  position: number,
  { placed, list }: { placed: PlacedClass; list: ListColumns },
): AssessedOn & { byStudent: Map<number, number[]> } {
  const named = rows.filter(({ column }) => nameKey(column) === nameKey(assessment));
  const row =
    named.find((candidate) => standard === "" || nameKey(candidate.standard) === nameKey(standard)) ??
    (readAssessmentRow({ Column: assessment, Standard: standard }) as AssessmentRow);
  const byStudent = new Map<number, number[]>();
  const cells = (student: number) =>
    inOrder(byStudent.get(student) ?? [], placed, list).map((line) => scoreCell(line, placed, list));
  return { row, column: null, position, code: codeOf(row, rows), cells, byStudent };
}

/** Attempts by their number, else by their date, else as they stand. */
function inOrder(lines: readonly number[], { cells }: PlacedClass, list: ListColumns): number[] {
  const number = (line: number) =>
    (list.attempt === null ? null : numberOf(cells[line]?.[list.attempt])) ?? Infinity;
  const day = (line: number) => (list.date === null ? null : dayOf(cells[line]?.[list.date])) ?? "9";
  return [...lines].sort(
    (a, b) =>
      (number(a) < number(b) ? -1 : number(a) > number(b) ? 1 : 0) ||
      (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0) ||
      a - b,
  );
}

function scoreCell(line: number, { cells }: PlacedClass, list: ListColumns): ScoreCell {
  const at = (column: number | null): Cell => (column === null ? null : cells[line]?.[column]);
  const points = numberOf(at(list.outOf));
  const column = list.score as number;
  return {
    typed: at(column),
    outOf: points !== null && points > 0 ? points : null,
    day: dayOf(at(list.date)),
    row: line + 1,
    column,
    percent: false,
  };
}
