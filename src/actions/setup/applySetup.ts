import type { Day } from "../../mastery/calendar/day";
import type { Changes, Snapshot } from "../../workbook/snapshot";
import { planMaps } from "../map/planMaps";
import type { SetupApplied } from "../replies";
import { booksOfSetup } from "./previewSetup";
import { planSetup } from "./planSetup";
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
  const maps = planMaps({ books, snapshot, insertLevels: setup.insertLevels });
  const tabs = [...changes.tabs, ...maps.changes.tabs];
  const [firstMap] = maps.tabs.slice(1);
  return {
    changes: { ...maps.changes, tabs, show: firstMap ?? null },
    reply: {
      ...applied,
      tabs: tabs.map(({ tab }) => tab),
      issues: [...applied.issues, ...maps.issues],
    },
  };
}
