import { keyOf, textOf, type Row, type Table } from "../cell";
import { headingKind } from "../layout/headings";
import { findPeople } from "../layout/people";
import { studentRows } from "../layout/studentRows";
import type { ClassRow, StudentInClass } from "./classBook";
import { withoutStrokes } from "./classRow";
import { columnFinder, headerNames } from "./headerNames";

/** Where a class stands in its cells now, whatever was inserted or moved since set-up. */
export interface PlacedClass {
  row: ClassRow;
  cells: Table;
  /** From 0; null: no row holds titles. */
  headerRow: number | null;
  /** What every column is called. */
  names: readonly string[];
  /** The column (from 0) of a name; null: none is called so. */
  columnOf: (name: string) => number | null;
  /** With all of each student's rows, from 0: a wide class uses the first. */
  students: readonly (StudentInClass & { rows: readonly number[] })[];
}

/** Why a class cannot be placed: the name of the column of students that no heading has. */
export interface NotPlaced {
  missing: string;
}

export function placeClass(row: ClassRow, cells: Table): PlacedClass | NotPlaced {
  const headerRow = headerRowNow(row, cells);
  const names = headerNames(cells, headerRow === null ? null : headerRow + 1);
  const columnOf = columnFinder(names);
  const wanted = row.studentColumns.length > 0 ? row.studentColumns : [row.idColumn];
  const columns = wanted.map(columnOf);
  const missing = wanted.find((_, at) => columns[at] === null);
  if (missing !== undefined) return { missing };
  const place = { row, cells, headerRow, names, columnOf };
  const id = columnOf(row.idColumn);
  return { ...place, students: studentsOf(place, columns as number[], id) };
}

/** The stored row where it still holds the headings of students, else the first row that does. */
function headerRowNow({ headerRow, studentColumns }: ClassRow, cells: Table): number | null {
  if (headerRow === null) return null;
  const wanted = studentColumns.filter((name) => !/^Column [A-Z]+$/.test(name)).map(keyOf);
  const has = (cells: Row | undefined) => {
    const titles = new Set(
      (cells ?? []).map(textOf).flatMap((title) => [keyOf(title), keyOf(withoutStrokes(title))]),
    );
    return wanted.every((name) => titles.has(name.replace(/\(\d+\)$/, "")) || titles.has(name));
  };
  if (wanted.length === 0 || has(cells[headerRow - 1])) return headerRow - 1;
  const found = cells.findIndex(has);
  return found < 0 ? headerRow - 1 : found;
}

/** The rows the recogniser sees as students where it sees the same columns, else those with a name below the titles. */
function studentsOf(
  { row, cells, headerRow }: Pick<PlacedClass, "row" | "cells" | "headerRow">,
  columns: readonly number[],
  id: number | null,
): PlacedClass["students"] {
  const people = findPeople(cells);
  const isSame =
    people !== null &&
    people.names.length === columns.length &&
    people.names.every((name) => columns.includes(name));
  const after = headerRow ?? (row.firstStudentRow ?? 1) - 2;
  const ids = id === null ? [] : [id];
  const rows = isSame ? people.rows : studentRows(cells, { names: columns, ids, running: [], after });
  const familyFirst =
    headerRow !== null && headingKind(cells[headerRow]?.[columns[0] as number]) === "familyName";
  const students = new Map<string, StudentInClass & { rows: number[] }>();
  rows.forEach(({ row: at }) => {
    const student = studentAt(cells[at] as Row, { columns, id, separator: familyFirst ? ", " : " " });
    const key = row.layout === "long" || student.id !== "" ? student.key : `${student.key}\n${at}`;
    const known = students.get(key);
    if (known) known.rows.push(at);
    else students.set(key, { ...student, row: at + 1, rows: [at] });
  });
  return [...students.values()];
}

function studentAt(
  cells: Row,
  { columns, id, separator }: { columns: readonly number[]; id: number | null; separator: string },
): Omit<StudentInClass, "row"> {
  const parts = columns.map((column) => textOf(cells[column])).filter((part) => part !== "");
  const name = parts.join(separator);
  const number = id === null ? "" : textOf(cells[id]);
  return { key: keyOf(number === "" ? name : number), name, id: number };
}
