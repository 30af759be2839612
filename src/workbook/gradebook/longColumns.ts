import type { Day } from "../../mastery/calendar/day";
import { isSameName } from "../../mastery/name";
import { dayOf, keyOf, numberOf, textOf } from "../cell";
import type { AssessedOn, ColumnsFound } from "./assessedColumns";
import { readAssessmentRow } from "./assessmentRow";
import type { ScoreCell } from "./chainResult";
import type { AssessmentRow } from "./classBook";
import { codeOf } from "./columnCode";
import { attemptIn } from "./listOrder";
import type { PlacedClass } from "./placeClass";

interface ListColumns {
  standard: number | null;
  assessment: number | null;
  score: number | null;
  outOf: number | null;
  date: number | null;
  attempt: number | null;
}

/** One assessment on one standard for each pair of names in the list, in order of appearance. */
export function longColumns(
  placed: PlacedClass,
  rows: readonly AssessmentRow[],
  percent: (row: number, column: number) => boolean,
): ColumnsFound {
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
      const column = found.get(key) ?? newColumn(entry, rows, found.size, { placed, list, percent });
      found.set(key, column);
      column.byStudent.set(index, [...(column.byStudent.get(index) ?? []), line]);
    }),
  );
  return { columns: [...found.values()], missing };
}

interface ListRead {
  placed: PlacedClass;
  list: ListColumns;
  percent: (row: number, column: number) => boolean;
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
  read: ListRead,
): AssessedOn & { byStudent: Map<number, number[]> } {
  const named = rows.filter(({ column }) => isSameName(column, assessment));
  const row =
    named.find((candidate) => standard === "" || isSameName(candidate.standard, standard)) ??
    (readAssessmentRow({ Column: assessment, Standard: standard }) as AssessmentRow);
  const byStudent = new Map<number, number[]>();
  const cells = (student: number) =>
    inOrder(byStudent.get(student) ?? [], read).map((line) => scoreCell(line, read));
  return { row, column: null, position, code: codeOf(row, rows), cells, byStudent };
}

/** A day, or the day of a time such as 2025-09-14T10:00. */
function dayAt(line: number, { placed: { cells }, list }: ListRead): Day | null {
  return list.date === null ? null : dayOf(textOf(cells[line]?.[list.date]).slice(0, 10));
}

/** Attempts by their number, else by their day, else as they stand. */
function inOrder(lines: readonly number[], read: ListRead): number[] {
  const { cells } = read.placed;
  const { attempt } = read.list;
  const number = (line: number) => (attempt === null ? 1 : attemptIn(cells[line]?.[attempt]));
  const day = (line: number) => dayAt(line, read) ?? "9";
  return [...lines].sort(
    (a, b) => number(a) - number(b) || (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0) || a - b,
  );
}

function scoreCell(line: number, read: ListRead): ScoreCell {
  const { list, percent } = read;
  const { cells } = read.placed;
  const points = list.outOf === null ? null : numberOf(cells[line]?.[list.outOf]);
  const column = list.score as number;
  return {
    typed: cells[line]?.[column],
    outOf: points !== null && points > 0 ? points : null,
    day: dayAt(line, read),
    row: line + 1,
    column,
    percent: percent(line, column),
  };
}
