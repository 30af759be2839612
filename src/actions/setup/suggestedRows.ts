import { nameKey } from "../../mastery/name";
import type { TabSnapshot } from "../../workbook/snapshot";
import type { AssessedItem } from "./assessedItem";
import { assessmentRow, decide, type Decided } from "./assessmentRows";
import { longItems } from "./longItems";
import type { MarkScale } from "./markScale";
import { pointsOf, type Points } from "./points";
import type { SetupClass, SetupRow } from "./setup";
import { keyIn, textIn } from "./setupRow";
import { wideItems } from "./wideItems";

/** The columns and assessments of a class as the tab shows them. */
export function itemsOf(layout: SetupClass, tab: TabSnapshot): AssessedItem[] {
  return layout.orientation === "wide" ? wideItems(layout, tab) : longItems(layout, tab);
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

/** A title that begins with a code of Standards, or says its title, is on that standard. */
function onKnownStandard(item: AssessedItem, standards: readonly SetupRow[]): AssessedItem {
  if (item.standard !== null) return item;
  const title = item.title.base;
  const known = standards.find((row) => {
    const [code, name] = [textIn(row, "Code"), keyIn(row, "Title")];
    if (name !== "" && name === nameKey(title)) return true;
    const begins = code !== "" && title.toLowerCase().startsWith(code.toLowerCase());
    return begins && !/^[\p{L}\d]/u.test(title.slice(code.length));
  });
  return known ? { ...item, standard: textIn(known, "Code") } : item;
}
