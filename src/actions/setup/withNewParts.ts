import { isSameName, nameKey } from "../../mastery/name";
import { columnLetters, keyOf } from "../../workbook/cell";
import { clearedColumns } from "../../workbook/gradebook/goneColumns";
import { columnIndex } from "../../workbook/layout/merges";
import type { RecognisedWorkbook } from "../../workbook/layout/recogniseWorkbook";
import type { ClassLayout, WideClass } from "../../workbook/layout/tab";
import { nearestName } from "../../workbook/nearestName";
import type { Snapshot, TabSnapshot } from "../../workbook/snapshot";
import { ASSESSMENTS_TABLE, STANDARDS_TABLE } from "../../workbook/tables/specs";
import type { ClassNow } from "./classesNow";
import { withOwnNames } from "./classLine";
import type { Setup, SetupClass } from "./setup";
import { setupLines } from "./setupLines";
import { rowOfLine } from "./setupRow";
import { renamedRows } from "./renamedCells";
import type { Stored } from "./setupTables";

interface Parts {
  stored: Stored;
  standing: readonly ClassNow[];
  found: RecognisedWorkbook;
  tabs: readonly TabSnapshot[];
}

/**
 * The stored setup with the classes and columns of scores that came since, with their rows, and with the new names of
 * columns that were renamed; null: nothing is new. What may be a renamed column or tab is not taken for a new one: its
 * issue says what to do.
 */
export function withNewParts(snapshot: Snapshot, setup: Setup, parts: Parts): Setup | null {
  const { stored, standing, found, tabs } = parts;
  const known = [...setup.classes, ...setup.empty];
  const added = newClasses(found, stored, tabs);
  const named = withOwnNames([...known, ...added]).slice(known.length);
  const grow = (layout: SetupClass) => withNewColumns(layout, parts);
  const isEmpty = ({ tab }: SetupClass) => found.empty.some((layout) => layout.tab === tab);
  const [classes, empty] = [setup.classes.map(grow), setup.empty.map(grow)];
  const isSame = [...classes, ...empty].every((layout) => known.includes(layout));
  const renamed = standing.flatMap(({ row, headings }) =>
    headings.renamed.map((one) => ({ ...one, class: row.name })),
  );
  if (added.length + renamed.length === 0 && isSame) return null;
  const grown = {
    ...setup,
    classes: [...classes, ...named.filter((layout) => !isEmpty(layout))],
    empty: [...empty, ...named.filter(isEmpty)],
    assessments: renamedRows(setup.assessments, renamed),
  };
  const { assessments, standards } = setupLines(snapshot, grown);
  return {
    ...grown,
    assessments: assessments.map((line) => rowOfLine(ASSESSMENTS_TABLE, line)),
    standards: standards.map((line) => rowOfLine(STANDARDS_TABLE, line)),
  };
}

function newClasses(
  found: RecognisedWorkbook,
  { classes, leftOut }: Stored,
  tabs: readonly TabSnapshot[],
): ClassLayout[] {
  const isThere = (name: string) => tabs.some((tab) => isSameName(tab.name, name));
  const gone = classes.map(({ row }) => row.tab).filter((name) => !isThere(name));
  const isKnown = ({ tab }: ClassLayout) =>
    classes.some(({ row }) => isSameName(row.tab, tab)) ||
    leftOut.some((line) => keyOf(line["Tab"]) === nameKey(tab));
  const fresh = [...found.classes, ...found.empty].filter((layout) => !isKnown(layout));
  const renamed = likeOnesGone(
    gone,
    fresh.map(({ tab }) => tab),
  );
  return fresh.filter(({ tab }) => !renamed.has(tab));
}

function withNewColumns(layout: SetupClass, { found, standing }: Parts): SetupClass {
  const now = [...found.classes, ...found.empty].find(({ tab }) => tab === layout.tab);
  const own = standing.find(({ tab }) => tab.name === layout.tab);
  if (layout.orientation === "long" || now?.orientation !== "wide" || !own) return layout;
  const { headings } = own;
  const nameOf = (letter: string) => headings.names[columnIndex(letter)] ?? "";
  const gone = own.assessed.filter((name) => headings.columnOf(name) === null);
  const fresh = newColumns(layout, now);
  const renamed = likeOnesGone(
    gone,
    fresh.map(({ column }) => nameOf(column)),
  );
  const cleared = clearedColumns(own.row, headings, own.assessed).map(({ column }) => columnLetters(column));
  const added = fresh.filter(({ column }) => !renamed.has(nameOf(column)) && !cleared.includes(column));
  if (added.length === 0) return layout;
  const assessments = [...layout.assessments, ...added];
  return {
    ...layout,
    assessments: assessments.sort((a, b) => columnIndex(a.column) - columnIndex(b.column)),
  };
}

function newColumns({ assessments, ignored }: WideClass, now: WideClass): WideClass["assessments"] {
  const known = new Set([...assessments.map(({ column }) => column), ...ignored]);
  return now.assessments.filter(({ column }) => !known.has(column));
}

/** The new names that one that is gone may have got. */
function likeOnesGone(gone: readonly string[], fresh: readonly string[]): Set<string> {
  return new Set(gone.flatMap((name) => nearestName(name, fresh) ?? []));
}
