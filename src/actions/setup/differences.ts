import { columnLetters, keyOf } from "../../workbook/cell";
import { isSameName, nameKey } from "../../mastery/name";
import { bookWords } from "../../workbook/gradebook/bookWords";
import type { ClassRow } from "../../workbook/gradebook/classBook";
import { goneWords } from "../../workbook/gradebook/bookIssues";
import { clearedColumns, unknownTitles } from "../../workbook/gradebook/goneColumns";
import type { RecognisedWorkbook } from "../../workbook/layout/recogniseWorkbook";
import { LONG_COLUMNS } from "../../workbook/layout/tab";
import { columnIndex } from "../../workbook/layout/merges";
import { nearestName } from "../../workbook/nearestName";
import type { RenamedTab, Snapshot } from "../../workbook/snapshot";
import type { Issue } from "../describeWorkbook";
import { headingsGone, newColumns, scoresGone } from "./columnDifferences";
import { layoutOn, type ClassNow } from "./classesNow";
import type { SetupRow } from "./setup";
import type { Stored } from "./setupTables";
import { TITLE_ISSUES } from "./titleIssues";
import { words } from "./words";

export const SETUP_ISSUES = [
  "tabGone",
  "tabRenamed",
  "headingGone",
  "columnGone",
  "columnRenamed",
  "newColumn",
  "newClass",
  "doubledStudent",
  "noPoints",
  "illegalDay",
  "capBelowMastery",
  "recordedBelowOriginal",
  ...TITLE_ISSUES,
] as const;
export type SetupIssueCode = (typeof SETUP_ISSUES)[number];

/** What would mend a difference; done only when the teacher says so (takeOver.ts). */
export type Proposal =
  /** The settings take the column's new name. */
  | { kind: "renamedColumn"; class: string; from: string; to: string }
  /** The settings take the tab's new name. */
  | { kind: "renamedTab"; class: string; to: string }
  /** A heading that was cleared is written back into the teacher's tab. */
  | { kind: "clearedHeading"; tab: string; row: number; column: string; heading: string };

export interface Difference extends Issue {
  proposal: Proposal | null;
}

interface Workbook {
  standing: readonly ClassNow[];
  found: RecognisedWorkbook;
  renamedTabs: Snapshot["renamedTabs"];
}

/** Where the workbook is no longer as it was set up, and what to do. New students need nothing. */
export function differences(stored: Stored, { standing, found, renamedTabs = [] }: Workbook): Difference[] {
  const leftOut = stored.leftOut.map((line) => keyOf(line["Tab"]));
  const known = new Set([...stored.classes.map(({ row }) => nameKey(row.tab)), ...leftOut]);
  const added = [...found.classes, ...found.empty].filter(({ tab }) => !known.has(nameKey(tab)));
  const others = added.map(({ tab }) => tab);
  const gone = stored.classes.filter(({ line }) => standing.every((one) => one.line !== line));
  const asked = new Set(gone.map(({ row }) => nearestName(row.tab, others)));
  return [
    ...stored.classes.flatMap(({ row, line }) => {
      const own = standing.find((one) => one.line === line);
      if (!own) return [tabGone(row, others)];
      const renamed = renamedTabs.filter(({ to }) => isSameName(to, row.tab));
      return [...renamed.map((tab) => tabRenamed(row, tab)), ...inClass(own, stored.assessments, found)];
    }),
    // What the tab of a class that is gone may be called now is said with that class.
    ...others
      .filter((tab) => !asked.has(tab))
      .map((tab) => difference("newClass", { tab }, words.newClass(tab))),
  ];
}

type Place = Pick<Issue, "tab"> & Partial<Pick<Issue, "row" | "column">>;

function difference(
  code: SetupIssueCode,
  { tab, row = null, column = null }: Place,
  message: string,
  proposal: Proposal | null = null,
): Difference {
  return { tab, row, column, code, message, proposal };
}

function tabGone({ name, tab }: ClassRow, others: readonly string[]): Difference {
  const to = nearestName(tab, others);
  const proposal = to === null ? null : ({ kind: "renamedTab", class: name, to } as const);
  return difference("tabGone", { tab }, words.tabGone(name, tab, to), proposal);
}

function tabRenamed({ name }: ClassRow, { from, to }: RenamedTab): Difference {
  const proposal = { kind: "renamedTab", class: name, to } as const;
  return difference("tabRenamed", { tab: to }, bookWords.tabRenamed(from, to), proposal);
}

function inClass(own: ClassNow, assessments: readonly SetupRow[], found: RecognisedWorkbook): Difference[] {
  const { row, tab, headings } = own;
  const header = headings.headerRow === null ? null : headings.headerRow + 1;
  const at = (column: number | null = null) => ({
    tab: tab.name,
    row: header,
    column: column === null ? null : columnLetters(column),
  });
  const renamed = headings.renamed.map(({ from, to, column }) =>
    difference("columnRenamed", at(column), bookWords.columnRenamed(tab.name, from, to), {
      kind: "renamedColumn",
      class: row.name,
      from,
      to,
    }),
  );
  const gone = (code: "headingGone" | "columnGone") => (name: string) =>
    difference(
      code,
      at(),
      goneWords(name, { settings: row, headings, assessed: own.assessed }),
      proposalFor(own, name, found),
    );
  return [
    ...renamed,
    ...headingsGone(own).map(gone("headingGone")),
    ...scoresGone(own, assessments).map(gone("columnGone")),
    ...newColumns(own, found).map(({ name, column }) =>
      difference("newColumn", { ...at(), column }, words.newColumn(tab.name, name)),
    ),
  ];
}

/** The heading written back over a column that has none, or the name most like it among those nobody knows. */
function proposalFor(own: ClassNow, name: string, found: RecognisedWorkbook): Proposal | null {
  const { row, tab, headings, assessed } = own;
  const cleared = clearedColumns(row, headings, assessed).find(({ from }) => from === name);
  if (cleared && headings.headerRow !== null) {
    const place = { row: headings.headerRow + 1, column: columnLetters(cleared.column) };
    return { kind: "clearedHeading", tab: tab.name, ...place, heading: name };
  }
  const to = inItsPlace(own, name, found) ?? nearestName(name, unknownTitles(headings));
  return to === null ? null : { kind: "renamedColumn", class: row.name, from: name, to };
}

/** The heading that looks like a long list's column now. */
function inItsPlace(
  { row, tab, headings }: ClassNow,
  name: string,
  found: RecognisedWorkbook,
): string | null {
  const now = layoutOn(tab, found);
  const role = LONG_COLUMNS.find((own) => row[`${own}Column`] === name);
  const letter = role && now?.orientation === "long" ? now.columns[role] : null;
  const at = letter === null ? -1 : columnIndex(letter);
  return headings.free.titled.includes(at) ? (headings.names[at] ?? null) : null;
}
