import type { Day } from "../../mastery/calendar/day";
import type { TabSnapshot } from "../../workbook/snapshot";
import type { AssessedItem } from "./assessedItem";
import { assessmentRow, decide, type Decided } from "./assessmentRows";
import { onKnownStandard } from "./knownStandard";
import { longItems } from "./longItems";
import type { MarkScale } from "./markScale";
import { pointsOf, type Points } from "./points";
import type { SetupClass, SetupRow } from "./setup";
import { wideItems } from "./wideItems";

/** The columns and assessments of a class as the tab shows them. Without `today` a day without its year is none. */
export function itemsOf(layout: SetupClass, tab: TabSnapshot, today: Day | null): AssessedItem[] {
  return layout.orientation === "wide" ? wideItems(layout, tab, today) : longItems(layout, tab, today);
}

/** An item with everything set-up decides. */
export interface Suggested extends Decided {
  points: Points;
  row: SetupRow;
}

/** Rows of Assessments for the items of one class. */
export function suggestRows(
  items: readonly AssessedItem[],
  { scale, standards }: { scale: MarkScale; standards: readonly SetupRow[] },
): Suggested[] {
  const decided = decide(items.map((item) => onKnownStandard(item, standards)));
  const points = pointsOf(items, scale);
  return decided.map((one, at) => {
    const own = points[at] as Points;
    return { ...one, points: own, row: assessmentRow(one, own.outOf) };
  });
}
