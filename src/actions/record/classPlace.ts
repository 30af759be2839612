import { isBlank } from "../../workbook/cell";
import { isSameName } from "../../mastery/name";
import type { AssessmentRow, ClassBook } from "../../workbook/gradebook/classBook";
import { readAssessmentRow } from "../../workbook/gradebook/assessmentRow";
import { placeClass, type PlacedClass } from "../../workbook/gradebook/placeClass";
import type { Snapshot, TabSnapshot } from "../../workbook/snapshot";
import { findTable } from "../../workbook/tables/findTable";
import { ASSESSMENTS_TABLE } from "../../workbook/tables/specs";
import type { Line } from "../../workbook/tables/tableSpec";

/** A class with its tab as it stands now, and its rows of Assessments. */
export interface ClassPlace {
  book: ClassBook;
  tab: TabSnapshot;
  placed: PlacedClass;
  rows: readonly { row: AssessmentRow; line: Line }[];
}

/** null: it cannot be read just now. */
export function classPlaceOf(book: ClassBook, snapshot: Snapshot): ClassPlace | null {
  const { settings } = book;
  const tab = snapshot.tabs.find(({ name }) => isSameName(name, settings.tab));
  if (!tab) return null;
  const rows = findTable(ASSESSMENTS_TABLE, snapshot).lines.flatMap(({ line }) => {
    const row = readAssessmentRow(line);
    const isOwn = row && (row.class === "" || isSameName(row.class, settings.name));
    return isOwn ? [{ row, line }] : [];
  });
  const assessed = rows.map(({ row }) => row.column);
  const placed = placeClass(settings, tab.cells, { assessed, formulas: tab.formulas });
  return "missing" in placed ? null : { book, tab, placed, rows };
}

/** The rows, from 0, in which a student stands. */
export function rowsOfStudent(
  { placed }: ClassPlace,
  student: { name: string; row: number },
): readonly number[] {
  const own = placed.students.find(({ row, name }) => row === student.row && name === student.name);
  return own?.rows ?? [];
}

/** Whether nothing at all stands in a cell; row and column from 0. */
export function isEmptyCell({ cells, formulas }: TabSnapshot, row: number, column: number): boolean {
  return isBlank(cells[row]?.[column]) && !formulas[row]?.[column];
}

/** Whether the numbers of a column are shown as percentages; row and column from 0. */
export function isPercent({ numberFormats }: TabSnapshot, row: number, column: number): boolean {
  return /%/.test(numberFormats[row]?.[column] ?? "");
}

/** Each class is looked for once. */
export function placesOf({ snapshot }: { snapshot: Snapshot }): (book: ClassBook) => ClassPlace | null {
  const places = new Map<ClassBook, ClassPlace | null>();
  return (book) => {
    if (!places.has(book)) places.set(book, classPlaceOf(book, snapshot));
    return places.get(book) ?? null;
  };
}
