import type { Day } from "../../mastery/calendar/day";
import type { Books } from "../../workbook/gradebook/classBook";
import { NO_CHANGES, type Changes, type Snapshot } from "../../workbook/snapshot";
import { MAP_NAME } from "../../workbook/tables/ownership";
import { mapFormulaOn } from "../map/mapTop";
import { planMaps } from "../map/planMaps";
import { parseMapFormula } from "../map/mapFormula";
import { insertLevelsOf } from "../setup/insertLevelsOf";
import type { GradebookPlan } from "./gradebookPlan";

/** A live map reads its class's tab as wide as the grid was: where a new column makes the grid wider, it reads that too. */
export function grownMaps(
  { columns }: GradebookPlan,
  { before, after, books, today }: { before: Snapshot; after: Snapshot; books: Books; today: Day },
): Changes {
  const grown = columns
    .filter(({ place, column }) => column >= place.tab.columns)
    .map(({ place }) => place.tab.name);
  const isLive = (tab: string) => {
    const standing = before.tabs.find(({ name }) => name === tab);
    const source = standing ? parseMapFormula(mapFormulaOn(standing)) : null;
    return source !== null && grown.includes(source.tab);
  };
  if (grown.length === 0) return NO_CHANGES;
  const { changes } = planMaps({ books, snapshot: after, insertLevels: insertLevelsOf(after), today });
  const tabs = changes.tabs.filter(
    ({ rangeName, tab }) => rangeName.startsWith(`${MAP_NAME}_`) && isLive(tab),
  );
  return { ...NO_CHANGES, tabs };
}
