import { isBlank, isDate, isoDay, keyOf, textOf, type Cell, type Row, type Table } from "../../workbook/cell";
import { columnHeading } from "../../workbook/layout/columnTitles";
import { columnIndex, withMergesFilled } from "../../workbook/layout/merges";
import { isRowLabel } from "../../workbook/layout/rowLabels";
import { standardIn } from "../../workbook/layout/standards";
import type { AssessmentColumn, ClassLayout, WideClass } from "../../workbook/layout/tab";
import { parseTitle } from "../../workbook/layout/title";
import type { TabSnapshot } from "../../workbook/snapshot";
import type { AssessedItem } from "./assessedItem";
import { namedColumns } from "./namedColumns";

/** The columns of scores of a class with a row per student. */
export function wideItems(layout: WideClass, tab: TabSnapshot): AssessedItem[] {
  const { nameOf } = namedColumns(tab.cells, layout.headerRow);
  const rows = studentRowsOf(layout, tab.cells);
  const units = unitsOf(layout, tab);
  return layout.assessments.map((assessment, at) => {
    const column = columnIndex(assessment.column);
    const name = nameOf(assessment.column);
    const standardText = standardTextOf(assessment, tab.cells, layout);
    return {
      class: layout.class,
      tab: layout.tab,
      column: name,
      title: parseTitle(assessment.title ?? name),
      standard: assessment.standard,
      standardText,
      outOf: assessment.outOf,
      scores: rows.map((row) => tab.cells[row]?.[column]),
      percents: mostlyPercents(rows, column, tab),
      ...daysAbove(column, layout, tab.cells),
      unit: units[at] ?? "",
    };
  });
}

/** Rows from 0 with something that tells who the student is. */
export function studentRowsOf(
  { firstStudentRow, lastStudentRow, studentColumns, keyColumn }: ClassLayout,
  cells: Table,
): number[] {
  const who = [...studentColumns, ...(keyColumn === null ? [] : [keyColumn])].map(columnIndex);
  const rows = Array.from(
    { length: Math.max(0, lastStudentRow - firstStudentRow + 1) },
    (_, at) => firstStudentRow - 1 + at,
  );
  return rows.filter((row) => who.some((column) => !isBlank(cells[row]?.[column])));
}

export function mostlyPercents(rows: readonly number[], column: number, tab: TabSnapshot): boolean {
  const numbers = rows.filter((row) => typeof tab.cells[row]?.[column] === "number");
  const shown = numbers.filter((row) => /%/.test(tab.numberFormats[row]?.[column] ?? ""));
  return shown.length > 0 && shown.length * 2 > numbers.length;
}

/** Where the standard stands with more than its code: the title, or a cell of a row above the scores. */
function standardTextOf(
  { standard, title, column }: AssessmentColumn,
  cells: Table,
  layout: WideClass,
): string {
  if (standard === null) return "";
  const above = cells.slice(0, layout.firstStudentRow - 1).map((row) => textOf(row[columnIndex(column)]));
  const says = (text: string) => keyOf(standardIn(text) ?? text) === keyOf(standard);
  return says(title ?? "") ? parseTitle(title).base : (above.find(says) ?? standard);
}

/** A date in the title, or in a row between titles and scores or above them; rows that say so hold the day of return. */
function daysAbove(
  column: number,
  { firstStudentRow, headerRow }: WideClass,
  cells: Table,
): Pick<AssessedItem, "given" | "returned"> {
  const above = cells.slice(0, firstStudentRow - 1);
  const header = headerRow === null ? undefined : above[headerRow - 1];
  const rows = [...(header ? [header] : []), ...above.filter((row) => row !== header)];
  const dated = rows.filter((row) => isDate(row[column]));
  const isReturn = (row: Row) =>
    /return|handed back|zurück/i.test(textOf(row.find((cell) => !isBlank(cell))));
  const day = (row: Row | undefined) => (row ? isoDay(row[column] as Date) : "");
  return {
    given: day(dated.find((row) => !isReturn(row))),
    returned: day(dated.find(isReturn)),
  };
}

/** The nearest heading over several columns; one over all of them says nothing, and a standard is no unit. */
function unitsOf({ headerRow, assessments, firstStudentRow }: WideClass, tab: TabSnapshot): string[] {
  if (headerRow === null || headerRow === 1) return [];
  const filled = withMergesFilled(tab.cells, tab.merges, firstStudentRow - 1);
  const people = { headerRow: headerRow - 1, names: [], key: null, rows: [] };
  const groups = assessments.map(({ column }) => {
    const place = { table: tab.cells, filled, people, peopleRow: null };
    return columnHeading(columnIndex(column), place).groups.filter(isUnit);
  });
  const isShared = (text: string) => groups.every((own) => own.some((other) => keyOf(other) === keyOf(text)));
  return groups.map((own) => own.find((text) => !isShared(text)) ?? "");
}

function isUnit(text: Cell): boolean {
  return !isRowLabel(text) && standardIn(text) === null && !/^\d{4}-\d{2}-\d{2}$/.test(textOf(text));
}
