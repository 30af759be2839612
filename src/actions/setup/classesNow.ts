import { columnLetters } from "../../workbook/cell";
import { isSameName } from "../../mastery/name";
import type { ClassRow } from "../../workbook/gradebook/classBook";
import { classHeadings, type ClassHeadings } from "../../workbook/gradebook/classHeadings";
import { findPeople } from "../../workbook/layout/people";
import type { RecognisedWorkbook } from "../../workbook/layout/recogniseWorkbook";
import type { TabSnapshot } from "../../workbook/snapshot";
import type { Line } from "../../workbook/tables/tableSpec";
import { readClassRow } from "../../workbook/gradebook/classRow";
import { classLine } from "./classLine";
import { namedColumns, type NamedColumns } from "./namedColumns";
import type { SetupClass } from "./setup";
import { assessedIn } from "./setupRow";
import type { Stored } from "./setupTables";

/** A stored class with its tab as it stands now. */
export interface ClassNow {
  row: ClassRow;
  line: Line;
  tab: TabSnapshot;
  /** The columns that Assessments names for it. */
  assessed: readonly string[];
  headings: ClassHeadings;
}

/** The stored classes whose tabs are there. */
export function classesNow({ classes, assessments }: Stored, tabs: readonly TabSnapshot[]): ClassNow[] {
  return classes.flatMap(({ row, line }): ClassNow[] => {
    const tab = tabs.find(({ name }) => isSameName(name, row.tab));
    if (!tab) return [];
    const assessed = assessedIn(row.name, assessments);
    return [{ row, line, tab, assessed, headings: headingsOf(row, tab, assessed) }];
  });
}

/** The headings of a class's tab as they stand now. */
export function headingsOf(
  row: ClassRow,
  { cells, formulas }: TabSnapshot,
  assessed: readonly string[],
): ClassHeadings {
  return classHeadings(row, { cells, formulas, assessed, people: findPeople(cells) });
}

/** What a tab looks like now; undefined where it looks like no class. */
export function layoutOn({ name }: TabSnapshot, { classes, empty }: RecognisedWorkbook) {
  return [...classes, ...empty].find((layout) => layout.tab === name);
}

/** The letter of the column that a name of the settings means; null: none. */
export function letterNow({ columnOf }: Pick<ClassHeadings, "columnOf">, name: string): string | null {
  const column = name === "" ? null : columnOf(name);
  return column === null ? null : columnLetters(column);
}

/** The columns of a class by the names in its settings, also where one was renamed since. */
export function columnsOfClass(
  layout: SetupClass,
  tab: TabSnapshot,
  assessed: readonly string[],
): NamedColumns {
  const columns = namedColumns(tab.cells, layout.headerRow);
  const isDoubled = columns.names.some((name) => / \(\d+\)$/.test(name));
  const isAsNamed = !isDoubled && assessed.every((name) => columns.letterOf(name) !== null);
  const row = isAsNamed ? null : readClassRow(classLine(layout, tab));
  if (row === null) return columns;
  const headings = headingsOf(row, tab, assessed);
  return { ...columns, letterOf: (name) => letterNow(headings, name) };
}
