import type { Day } from "../../mastery/calendar/day";
import { isBlank, keyOf, textOf, type Table } from "../../workbook/cell";
import { columnHeading } from "../../workbook/layout/columnTitles";
import { columnIndex, withMergesFilled } from "../../workbook/layout/merges";
import { isRowLabel } from "../../workbook/layout/rowLabels";
import { statedStandard } from "../../workbook/layout/statedStandard";
import type { AssessmentColumn, ClassLayout, WideClass } from "../../workbook/layout/tab";
import { parseTitle } from "../../workbook/layout/title";
import type { TabSnapshot } from "../../workbook/snapshot";
import type { AssessedItem } from "./assessedItem";
import { givenDays, type GivenDays } from "./givenDays";
import { isKindHeading } from "./kinds";
import { namedColumns } from "./namedColumns";

/** The columns of scores of a class with a row per student. */
export function wideItems(layout: WideClass, tab: TabSnapshot, today: Day | null): AssessedItem[] {
  const { nameOf } = namedColumns(tab.cells, layout.headerRow);
  const rows = studentRowsOf(layout, tab.cells);
  const groups = groupsOf(layout, tab);
  const days = givenDays(layout, tab.cells, today);
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
      ...(days[at] as GivenDays),
      unit: unitIn(groups[at] ?? [], assessment.standard),
      group: groups[at]?.find((text) => isKindHeading(text)) ?? groups[at]?.[0] ?? "",
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
  const says = (text: string) => keyOf(statedStandard(text) ?? text) === keyOf(standard);
  return says(title ?? "") ? parseTitle(title).base : (above.find(says) ?? standard);
}

/** The headings over several columns, the nearest first; one over all of them says nothing. */
function groupsOf({ headerRow, assessments, firstStudentRow }: WideClass, tab: TabSnapshot): string[][] {
  if (headerRow === null || headerRow === 1) return assessments.map(() => []);
  const filled = withMergesFilled(tab.cells, tab.merges, firstStudentRow - 1);
  const people = { headerRow: headerRow - 1, names: [], key: null, rows: [] };
  const groups = assessments.map(({ column }) => {
    const place = { table: tab.cells, filled, people, peopleRow: null };
    return columnHeading(columnIndex(column), place).groups.filter((text) => !isRowLabel(text));
  });
  const isShared = (text: string) => groups.every((own) => own.some((other) => keyOf(other) === keyOf(text)));
  return groups.map((own) => own.filter((text) => !isShared(text)));
}

/** What is left of them when the standard, a kind of work and a day are taken away. */
function unitIn(groups: readonly string[], standard: string | null): string {
  const isUnit = (text: string) =>
    !isKindHeading(text) &&
    statedStandard(text) === null &&
    keyOf(parseTitle(text).base) !== keyOf(standard) &&
    !/^\d{4}-\d{2}-\d{2}$/.test(text);
  return groups.find(isUnit) ?? "";
}
