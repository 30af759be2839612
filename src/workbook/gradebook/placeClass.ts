import { keyOf, textOf, type Row, type Table } from "../cell";
import { headingKind } from "../layout/headings";
import type { PeopleFound } from "../layout/identity";
import { findPeople } from "../layout/people";
import { studentRows } from "../layout/studentRows";
import type { ClassRow, StudentInClass } from "./classBook";
import { classHeadings, roleColumns, type ClassHeadings, type ClassTab } from "./classHeadings";

/** Where a class stands in its cells now, whatever was inserted or moved since set-up. */
export interface PlacedClass extends ClassHeadings {
  row: ClassRow;
  cells: Table;
  /** With all of each student's rows, from 0: a wide class uses the first. */
  students: readonly (StudentInClass & { rows: readonly number[] })[];
}

/** Why a class cannot be placed: the name of the column of students, or of a long list, that no heading has. */
export interface NotPlaced extends ClassHeadings {
  missing: string;
}

export function placeClass(
  row: ClassRow,
  cells: Table,
  { assessed = [], formulas }: Partial<Pick<ClassTab, "assessed" | "formulas">> = {},
): PlacedClass | NotPlaced {
  const people = findPeople(cells);
  const headings = classHeadings(row, { cells, formulas, assessed, people });
  const { columnOf } = headings;
  const wanted = row.studentColumns.length > 0 ? row.studentColumns : [row.idColumn];
  const needed = row.layout === "long" ? [...wanted, ...roleColumns(row)] : wanted;
  const missing = needed.find((name) => columnOf(name) === null);
  if (missing !== undefined) return { missing, ...headings };
  const place = { row, cells, ...headings };
  const columns = { names: wanted.map(columnOf) as number[], id: columnOf(row.idColumn) };
  return { ...place, students: studentsOf(place, columns, people) };
}

/** The rows the recogniser sees as students where it sees the same columns, else those with a name below the titles. */
function studentsOf(
  { row, cells, headerRow }: Pick<PlacedClass, "row" | "cells" | "headerRow">,
  { names: columns, id }: { names: readonly number[]; id: number | null },
  people: PeopleFound | null,
): PlacedClass["students"] {
  const isSame =
    people !== null &&
    people.names.length === columns.length &&
    people.names.every((name) => columns.includes(name));
  const after = headerRow ?? (row.firstStudentRow ?? 1) - 2;
  const ids = id === null ? [] : [id];
  const rows = isSame ? people.rows : studentRows(cells, { names: columns, ids, running: [], after });
  const familyFirst = isSame
    ? people.familyFirst
    : headerRow !== null && headingKind(cells[headerRow]?.[columns[0] as number]) === "familyName";
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
