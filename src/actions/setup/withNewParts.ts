import { nameKey } from "../../mastery/name";
import { columnIndex } from "../../workbook/layout/merges";
import type { RecognisedWorkbook } from "../../workbook/layout/recogniseWorkbook";
import type { ClassLayout, WideClass } from "../../workbook/layout/tab";
import { nearestName } from "../../workbook/nearestName";
import type { Snapshot, TabSnapshot } from "../../workbook/snapshot";
import { ASSESSMENTS_TABLE, STANDARDS_TABLE } from "../../workbook/tables/specs";
import { withOwnNames } from "./classLine";
import { namedColumns } from "./namedColumns";
import type { Setup, SetupClass } from "./setup";
import { setupLines } from "./setupLines";
import { assessedIn, rowOfLine } from "./setupRow";
import type { Stored } from "./setupTables";

/**
 * The stored setup with the classes and columns of scores that came since, and their rows; null: nothing is new. What
 * may be a renamed column or tab is not taken for a new one: its issue says what to do.
 */
export function withNewParts(
  snapshot: Snapshot,
  setup: Setup,
  { stored, found, tabs }: { stored: Stored; found: RecognisedWorkbook; tabs: readonly TabSnapshot[] },
): Setup | null {
  const known = [...setup.classes, ...setup.empty];
  const added = newClasses(found, stored, tabs);
  const named = withOwnNames([...known, ...added]).slice(known.length);
  const grow = (layout: SetupClass) => withNewColumns(layout, { found, tabs, setup });
  const isEmpty = ({ tab }: SetupClass) => found.empty.some((layout) => layout.tab === tab);
  const [classes, empty] = [setup.classes.map(grow), setup.empty.map(grow)];
  const isSame = [...classes, ...empty].every((layout) => known.includes(layout));
  if (added.length === 0 && isSame) return null;
  const grown = {
    ...setup,
    classes: [...classes, ...named.filter((layout) => !isEmpty(layout))],
    empty: [...empty, ...named.filter(isEmpty)],
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
  { classes }: Stored,
  tabs: readonly TabSnapshot[],
): ClassLayout[] {
  const isThere = (name: string) => tabs.some((tab) => nameKey(tab.name) === nameKey(name));
  const gone = classes.map(({ row }) => row.tab).filter((name) => !isThere(name));
  const isKnown = ({ tab }: ClassLayout) => classes.some(({ row }) => nameKey(row.tab) === nameKey(tab));
  const fresh = [...found.classes, ...found.empty].filter((layout) => !isKnown(layout));
  const renamed = likeOnesGone(
    gone,
    fresh.map(({ tab }) => tab),
  );
  return fresh.filter(({ tab }) => !renamed.has(tab));
}

function withNewColumns(
  layout: SetupClass,
  { found, tabs, setup }: { found: RecognisedWorkbook; tabs: readonly TabSnapshot[]; setup: Setup },
): SetupClass {
  const now = [...found.classes, ...found.empty].find(({ tab }) => tab === layout.tab);
  const tab = tabs.find(({ name }) => name === layout.tab);
  if (layout.orientation === "long" || now?.orientation !== "wide" || !tab) return layout;
  const { letterOf, nameOf } = namedColumns(tab.cells, layout.headerRow);
  const gone = assessedIn(layout.class, setup.assessments).filter((name) => letterOf(name) === null);
  const fresh = newColumns(layout, now);
  const renamed = likeOnesGone(
    gone,
    fresh.map(({ column }) => nameOf(column)),
  );
  const added = fresh.filter(({ column }) => !renamed.has(nameOf(column)));
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
