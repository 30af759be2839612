import { nameKey } from "../../mastery/name";
import { textOf } from "../../workbook/cell";
import { asList, listed } from "../../workbook/gradebook/classRow";
import { LONG_COLUMNS, type LongColumn } from "../../workbook/layout/tab";
import type { TabSnapshot } from "../../workbook/snapshot";
import type { Line } from "../../workbook/tables/tableSpec";
import { namedColumns, type NamedColumns } from "./namedColumns";
import type { SetupClass } from "./setup";

/** The headings in Mastery Classes of the columns of a long list. */
export const LONG_HEADINGS: Record<LongColumn, string> = {
  standard: "Standard column",
  assessment: "Assessment column",
  score: "Score column",
  outOf: "Out of column",
  date: "Date column",
  attempt: "Attempt column",
};

/** A row of Mastery Classes. `standing`: the row that is there, whose words stay where the tab no longer tells. */
export function classLine(layout: SetupClass, tab: TabSnapshot, standing?: Line): Line {
  const columns = namedColumns(tab.cells, layout.headerRow);
  const { nameOf, listNameOf } = columns;
  const long = LONG_COLUMNS.map((role) => {
    const letter = layout.orientation === "long" ? layout.columns[role] : null;
    return [LONG_HEADINGS[role], nameOf(letter)] as const;
  });
  const line: Line = {
    Class: layout.class,
    Tab: layout.tab,
    Layout: layout.orientation,
    "Header row": layout.headerRow ?? "",
    "First student row": layout.firstStudentRow,
    "Last student row": layout.lastStudentRow,
    "Student columns": asList(layout.studentColumns.map(listNameOf)),
    "Student ID column": nameOf(layout.keyColumn),
    ...Object.fromEntries(long),
    Ignored: asList(layout.orientation === "wide" ? layout.ignored.map(listNameOf) : []),
    "Mastery at": layout.masteryAt ?? "",
    "Forms start at": layout.formsStartAt ?? "",
    "Meeting days": layout.meetingDays ?? "",
  };
  return standing ? keeping(line, standing, columns) : line;
}

/** The headings in Mastery Classes under which names of columns stand. */
export const COLUMN_HEADINGS = [
  "Student columns",
  "Student ID column",
  ...LONG_COLUMNS.map((role) => LONG_HEADINGS[role]),
];

/** A column that lost its heading is not forgotten: the teacher may type it back. */
function keeping(line: Line, standing: Line, { letterOf }: NamedColumns): Line {
  const lost = COLUMN_HEADINGS.filter((heading) => {
    const names = listed(standing[heading]);
    return textOf(line[heading]) === "" && names.some((name) => letterOf(name) === null);
  });
  return { ...line, ...Object.fromEntries(lost.map((heading) => [heading, standing[heading]])) };
}

/** Classes that go by one name get a number behind it. */
export function withOwnNames(layouts: readonly SetupClass[]): SetupClass[] {
  const times = new Map<string, number>();
  return layouts.map((layout) => {
    const nth = (times.get(nameKey(layout.class)) ?? 0) + 1;
    times.set(nameKey(layout.class), nth);
    return nth === 1 ? layout : { ...layout, class: `${layout.class} (${nth})` };
  });
}
