import { columnLetters, keyOf, textOf } from "../../workbook/cell";
import { columnIndex } from "../../workbook/layout/merges";
import { standardIn } from "../../workbook/layout/standards";
import {
  LONG_COLUMNS,
  type AssessmentColumn,
  type ClassLayout,
  type LongClass,
  type LongColumn,
  type WideClass,
} from "../../workbook/layout/tab";
import { parseTitle } from "../../workbook/layout/title";
import type { TabSnapshot } from "../../workbook/snapshot";
import type { Line } from "../../workbook/tables/tableSpec";
import { letterNow, type ClassNow } from "./classesNow";
import type { SetupClass } from "./setup";
import { studentRowsOf } from "./wideItems";

type ClassRows = Omit<WideClass, "orientation" | "assessments" | "ignored">;
type LetterOf = (name: string) => string | null;

/** What the tab looks like now; undefined where it looks like no class. */
type Now = ClassLayout | undefined;

/** A line of Mastery Classes in the form in which set-up recognises classes. */
export function storedClass(stored: ClassNow, now: Now): SetupClass {
  const { row, tab, line, headings } = stored;
  const letterOf: LetterOf = (name) => letterNow(headings, name);
  const rows = classRows(stored, now, letterOf);
  const layout =
    row.layout === "long" ? longClass(stored, rows, now) : wideClass(stored, rows, { now, letterOf });
  return { ...layout, students: countStudents(layout, tab, now), ...typedBy(line) };
}

/** Rows that were inserted above the titles or taken away there move the students along. */
function classRows({ row, tab, headings }: ClassNow, now: Now, letterOf: LetterOf): ClassRows {
  const studentColumns = row.studentColumns.flatMap((name) => letterOf(name) ?? []);
  const isWhole = studentColumns.length > 0 && studentColumns.length === row.studentColumns.length;
  const headerRow = headings.headerRow === null ? null : headings.headerRow + 1;
  const moved = (headerRow ?? 0) - (row.headerRow ?? 0);
  const shifted = (at: number | null) => (at === null ? null : Math.max(1, at + moved));
  return {
    class: row.name,
    tab: tab.name,
    headerRow,
    firstStudentRow: shifted(row.firstStudentRow) ?? now?.firstStudentRow ?? (headerRow ?? 0) + 1,
    lastStudentRow: shifted(row.lastStudentRow) ?? now?.lastStudentRow ?? Math.max(1, tab.cells.length),
    students: 0,
    studentColumns: isWhole ? studentColumns : (now?.studentColumns ?? ["A"]),
    keyColumn: letterOf(row.idColumn),
  };
}

/** A column that is gone is the one that looks like it now: whoever sets up again takes its heading over. */
function longClass({ row, headings }: ClassNow, rows: ClassRows, now: Now): LongClass {
  const seen = (role: LongColumn): string | null => {
    const letter = now?.orientation === "long" ? now.columns[role] : null;
    return letter !== null && headings.free.titled.includes(columnIndex(letter)) ? letter : null;
  };
  const columns = LONG_COLUMNS.map((role) => {
    const name = row[`${role}Column`];
    return [role, name === "" ? null : (letterNow(headings, name) ?? seen(role))] as const;
  });
  return { ...rows, orientation: "long", columns: Object.fromEntries(columns) as LongClass["columns"] };
}

function wideClass(
  { row, tab, assessed }: ClassNow,
  rows: ClassRows,
  { now, letterOf }: { now: Now; letterOf: LetterOf },
): WideClass {
  const found = now?.orientation === "wide" ? now.assessments : [];
  const letters = inOrder(assessed.flatMap((name) => letterOf(name) ?? []));
  const ignored = inOrder(row.ignored.flatMap((name) => letterOf(name) ?? []));
  const assessments = letters.map(
    (letter) => found.find(({ column }) => column === letter) ?? asTyped(letter, rows.headerRow, tab),
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

function countStudents(layout: ClassLayout, tab: TabSnapshot, now: Now): number {
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
