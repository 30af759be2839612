import { columnLetters } from "../../workbook/cell";
import { nameKey } from "../../mastery/name";
import type { ClassRow } from "../../workbook/gradebook/classBook";
import type { RecognisedWorkbook } from "../../workbook/layout/recogniseWorkbook";
import type { TabSnapshot } from "../../workbook/snapshot";
import { nearestName } from "../../workbook/nearestName";
import type { Issue } from "../describeWorkbook";
import { LONG_HEADINGS } from "./classLine";
import { namedColumns, type NamedColumns } from "./namedColumns";
import type { SetupClass } from "./setup";
import { keyIn, textIn } from "./setupRow";
import type { Stored } from "./setupTables";
import { words } from "./words";

export const SETUP_ISSUES = [
  "tabGone",
  "headingGone",
  "columnGone",
  "newColumn",
  "newClass",
  "doubledStudent",
  "noPoints",
  "illegalDay",
  "capBelowMastery",
  "recordedBelowOriginal",
] as const;
export type SetupIssueCode = (typeof SETUP_ISSUES)[number];

interface Workbook {
  layouts: readonly SetupClass[];
  tabs: readonly TabSnapshot[];
  found: RecognisedWorkbook;
}

/** Where the workbook is no longer as it was set up, and what to do. New students need nothing. */
export function differences(stored: Stored, workbook: Workbook): Issue[] {
  const { tabs, found } = workbook;
  const known = new Set(stored.classes.map(({ row }) => nameKey(row.tab)));
  const added = [...found.classes, ...found.empty].filter(({ tab }) => !known.has(nameKey(tab)));
  return [
    ...stored.classes.flatMap(({ row }) => {
      const tab = tabs.find(({ name }) => nameKey(name) === nameKey(row.tab));
      return tab
        ? inClass(row, tab, { stored, ...workbook })
        : [
            tabGone(
              row,
              added.map((one) => one.tab),
            ),
          ];
    }),
    ...added.map(({ tab }) => issue("newClass", { tab }, words.newClass(tab))),
  ];
}

function issue(
  code: SetupIssueCode,
  { tab, row = null, column = null }: { tab: string; row?: number | null; column?: string | null },
  message: string,
): Issue {
  return { tab, row, column, code, message };
}

function tabGone({ name, tab }: ClassRow, others: readonly string[]): Issue {
  return issue("tabGone", { tab }, words.tabGone(name, tab, nearestName(tab, others)));
}

function inClass(row: ClassRow, tab: TabSnapshot, { stored, found }: Workbook & { stored: Stored }): Issue[] {
  const columns = namedColumns(tab.cells, row.headerRow);
  const assessed = stored.assessments.filter((one) => keyIn(one, "Class") === nameKey(row.name));
  const forAll = stored.assessments.filter((one) => keyIn(one, "Class") === "");
  const named = [...[...assessed, ...forAll].map((one) => textIn(one, "Column")), ...row.ignored];
  const listed = new Set(named.map(columns.letterOf));
  const free = columns.names.filter((_, column) => !listed.has(columnLetters(column)));
  const gone = row.layout === "long" ? [] : [...new Set(assessed.map((one) => textIn(one, "Column")))];
  const place = { tab: tab.name, row: row.headerRow };
  return [
    ...headingsGone(row, columns).map((name) =>
      issue("headingGone", place, words.headingGone(tab.name, name, nearestName(name, free))),
    ),
    ...gone
      .filter((name) => columns.letterOf(name) === null)
      .map((name) => issue("columnGone", place, words.columnGone(tab.name, name, nearestName(name, free)))),
    ...newColumns(tab, { found, free, columns }).map(({ name, column }) =>
      issue("newColumn", { ...place, column }, words.newColumn(tab.name, name)),
    ),
  ];
}

/** Columns of students and of a long list's results that no heading is called any more. */
function headingsGone(row: ClassRow, { letterOf }: NamedColumns): string[] {
  const long = Object.keys(LONG_HEADINGS).map((role) => row[`${role}Column` as keyof ClassRow] as string);
  return [...row.studentColumns, row.idColumn, ...long].filter(
    (name) => name !== "" && letterOf(name) === null,
  );
}

/** Columns of scores that set-up has not seen. */
function newColumns(
  tab: TabSnapshot,
  { found, free, columns }: { found: RecognisedWorkbook; free: readonly string[]; columns: NamedColumns },
): { name: string; column: string }[] {
  const now = [...found.classes, ...found.empty].find((layout) => layout.tab === tab.name);
  if (now?.orientation !== "wide") return [];
  return now.assessments
    .map(({ column }) => ({ column, name: columns.nameOf(column) }))
    .filter(({ name }) => free.includes(name));
}
