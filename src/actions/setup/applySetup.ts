import type { Day } from "../../mastery/calendar/day";
import type { Changes, Snapshot } from "../../workbook/snapshot";
import { planMaps } from "../map/planMaps";
import type { SetupApplied } from "../replies";
import { booksOfSetup } from "./previewSetup";
import { planAppend } from "../../workbook/tables/planTable";
import { findTable } from "../../workbook/tables/findTable";
import { CLASSES_TABLE, LOG_TABLE } from "../../workbook/tables/specs";
import { makeMark } from "../../workbook/tables/tabMark";
import { keyOf } from "../../workbook/cell";
import { nameKey } from "../../mastery/name";
import { newNamesIn, planSetup } from "./planSetup";
import { renamedLog } from "./takeOver";
import type { Setup } from "./setup";
import { isNewerFormat } from "./newerFormat";

/**
 * Writes the settings tabs and puts the levels where they are wanted; done twice, the second time changes nothing. What
 * a newer Mastery Loop has set up is not touched.
 */
export function applySetup(
  snapshot: Snapshot,
  setup: Setup,
  today: Day,
): { changes: Changes; reply: SetupApplied } | { refused: "newerFormat" } {
  if (isNewerFormat(snapshot)) return { refused: "newerFormat" };
  const { changes, applied } = planSetup(snapshot, setup);
  const books = booksOfSetup(snapshot, setup, today);
  const maps = planMaps({ books, snapshot, insertLevels: setup.insertLevels, today });
  const renamed = newNamesIn(snapshot, setup);
  const log = renamed.length > 0 ? planAppend(LOG_TABLE, snapshot, renamedLog(renamed, today)) : null;
  const tabs = [...(log ? [log] : []), ...changes.tabs, ...maps.changes.tabs];
  const [firstMap] = maps.tabs.slice(1);
  return {
    changes: { ...maps.changes, tabs, marks: classMarks(snapshot, setup), show: firstMap ?? null },
    reply: {
      ...applied,
      tabs: tabs.map(({ tab }) => tab),
      issues: [...applied.issues, ...maps.issues],
    },
  };
}

/**
 * A class's tab is marked when it is set up, and when it has another title than Mastery Classes says; where a live map
 * reads it, that is mark enough, and the calls are saved.
 */
function classMarks(
  snapshot: Snapshot,
  { classes, empty, insertLevels }: Setup,
): NonNullable<Changes["marks"]> {
  if (insertLevels !== "none") return [];
  const stored = findTable(CLASSES_TABLE, snapshot).lines.map(({ line }) => line);
  const isStored = ({ class: name, tab }: Setup["classes"][number]) =>
    stored.some((line) => keyOf(line["Class"]) === nameKey(name) && keyOf(line["Tab"]) === nameKey(tab));
  return [...classes, ...empty]
    .filter((layout) => !isStored(layout) && snapshot.tabs.some(({ name }) => name === layout.tab))
    .map(({ class: name, tab }) => ({ tab, mark: makeMark({ class: name, tab }) }));
}
