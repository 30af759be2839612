import { columnLetters, keyOf, textOf } from "../../workbook/cell";
import { readClassRow } from "../../workbook/gradebook/classRow";
import type { ClassRow } from "../../workbook/gradebook/classBook";
import { columnIndex } from "../../workbook/layout/merges";
import { standardIn } from "../../workbook/layout/standards";
import type { AssessmentColumn, ClassLayout, LongClass, WideClass } from "../../workbook/layout/tab";
import { parseTitle } from "../../workbook/layout/title";
import type { TabSnapshot } from "../../workbook/snapshot";
import type { Line } from "../../workbook/tables/tableSpec";
import { namedColumns, type NamedColumns } from "./namedColumns";
import type { SetupClass } from "./setup";
import { studentRowsOf } from "./wideItems";

/** What a stored class is put together from. */
export interface ClassSources {
  tab: TabSnapshot;
  /** What the tab looks like now; undefined where it looks like no class. */
  now: ClassLayout | undefined;
  /** The columns Assessments names for this class. */
  assessed: readonly string[];
}

type ClassRows = Omit<WideClass, "orientation" | "assessments" | "ignored">;

/** A line of Mastery Classes in the form in which set-up recognises classes. */
export function storedClass(line: Line, sources: ClassSources): SetupClass {
  const row = readClassRow(line) as ClassRow;
  const columns = namedColumns(sources.tab.cells, row.headerRow);
  const rows = classRows(row, sources, columns);
  const layout =
    row.layout === "long" ? longClass(row, rows, columns) : wideClass(row, rows, { ...sources, columns });
  return { ...layout, students: countStudents(layout, sources), ...typedBy(line) };
}

function classRows(row: ClassRow, { tab, now }: ClassSources, { letterOf }: NamedColumns): ClassRows {
  const studentColumns = row.studentColumns.flatMap((name) => letterOf(name) ?? []);
  const isWhole = studentColumns.length > 0 && studentColumns.length === row.studentColumns.length;
  return {
    class: row.name,
    tab: tab.name,
    headerRow: row.headerRow,
    firstStudentRow: row.firstStudentRow ?? now?.firstStudentRow ?? (row.headerRow ?? 0) + 1,
    lastStudentRow: row.lastStudentRow ?? now?.lastStudentRow ?? Math.max(1, tab.cells.length),
    students: 0,
    studentColumns: isWhole ? studentColumns : (now?.studentColumns ?? ["A"]),
    keyColumn: letterOf(row.idColumn),
  };
}

function longClass(row: ClassRow, rows: ClassRows, { letterOf }: NamedColumns): LongClass {
  const columns = {
    standard: letterOf(row.standardColumn),
    assessment: letterOf(row.assessmentColumn),
    score: letterOf(row.scoreColumn),
    outOf: letterOf(row.outOfColumn),
    date: letterOf(row.dateColumn),
    attempt: letterOf(row.attemptColumn),
  };
  return { ...rows, orientation: "long", columns };
}

function wideClass(
  row: ClassRow,
  rows: ClassRows,
  { tab, now, assessed, columns }: ClassSources & { columns: NamedColumns },
): WideClass {
  const found = now?.orientation === "wide" ? now.assessments : [];
  const letters = inOrder(assessed.flatMap((name) => columns.letterOf(name) ?? []));
  const ignored = inOrder(row.ignored.flatMap((name) => columns.letterOf(name) ?? []));
  const assessments = letters.map(
    (letter) => found.find(({ column }) => column === letter) ?? asTyped(letter, row.headerRow, tab),
  );
  return {
    ...rows,
    orientation: "wide",
    assessments,
    ignored: ignored.filter((letter) => !letters.includes(letter)),
  };
}

function inOrder(letters: readonly string[]): string[] {
  const columns = [...new Set(letters.map(columnIndex))].sort((a, b) => a - b);
  return columns.map(columnLetters);
}

/** A column the teacher says is an assessment, and that does not look like one. */
function asTyped(column: string, headerRow: number | null, { cells }: TabSnapshot): AssessmentColumn {
  const cell = headerRow === null ? null : cells[headerRow - 1]?.[columnIndex(column)];
  const title = textOf(cell);
  return {
    column,
    title: title === "" ? null : title,
    outOf: parseTitle(cell).outOf,
    standard: standardIn(cell),
  };
}

function countStudents(layout: ClassLayout, { now, tab }: ClassSources): number {
  const isSame =
    now?.firstStudentRow === layout.firstStudentRow && now.lastStudentRow === layout.lastStudentRow;
  if (isSame) return now.students;
  const who = layout.keyColumn === null ? layout.studentColumns : [layout.keyColumn];
  const key = (row: number) => who.map((letter) => keyOf(tab.cells[row]?.[columnIndex(letter)])).join("\n");
  return new Set(studentRowsOf(layout, tab.cells).map(key)).size;
}

function typedBy(line: Line): Pick<SetupClass, "masteryAt" | "formsStartAt" | "meetingDays"> {
  const typed = {
    masteryAt: textOf(line["Mastery at"]),
    formsStartAt: textOf(line["Forms start at"]),
    meetingDays: textOf(line["Meeting days"]),
  };
  return Object.fromEntries(Object.entries(typed).filter(([, text]) => text !== ""));
}
