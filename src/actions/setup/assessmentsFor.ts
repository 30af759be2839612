import { nameKey } from "../../mastery/name";
import { scaleOfPolicy } from "./freshSetup";
import { columnsOfClass } from "./classesNow";
import { namedColumns } from "./namedColumns";
import type { Setup, SetupRow } from "./setup";
import type { PlacedLayout } from "./setupLines";
import { assessedIn, keyIn } from "./setupRow";
import type { Stored } from "./setupTables";
import { itemsOf, suggestRows } from "./suggestedRows";

/**
 * The rows of Assessments: those of the setup without what its classes leave out, and one for each column that its
 * classes name and that has none. `gone`: classes that keep their rows because their tab is not there now.
 */
export function assessmentsFor(
  placed: readonly PlacedLayout[],
  { assessments }: Setup,
  { stored, policy, gone }: { stored: Stored; policy: readonly SetupRow[]; gone: readonly string[] },
): SetupRow[] {
  const given = assessments.length > 0 ? assessments : stored.assessments;
  if (placed.length === 0) return [...given];
  const names = new Set([...placed.map(({ layout }) => layout.class), ...gone].map(nameKey));
  const left = new Set(placed.flatMap(leftOut));
  const kept = given.filter((row) => {
    const own = keyIn(row, "Class");
    return (own === "" || names.has(own)) && !left.has(`${own}\n${keyIn(row, "Column")}`);
  });
  const terms = { scale: scaleOfPolicy(policy), standards: stored.standards };
  const missing = placed.flatMap(({ layout, tab }) => {
    const named = assessedIn(layout.class, kept);
    if (layout.orientation === "long" && named.length > 0) return [];
    const { letterOf } = columnsOfClass(layout, tab, named);
    const listed = new Set(layout.orientation === "long" ? [] : named.map(letterOf));
    const isListed =
      layout.orientation === "wide" && layout.assessments.every(({ column }) => listed.has(column));
    if (isListed) return [];
    return suggestRows(itemsOf(layout, tab, null), terms)
      .filter(({ item }) => !listed.has(letterOf(item.column)))
      .map(({ row }) => row);
  });
  return [...kept, ...missing];
}

/** Columns that stand on the tab and are no assessment of the class any more; renamed ones stay until they are found. */
function leftOut({ layout, tab }: PlacedLayout): string[] {
  if (layout.orientation === "long") return [];
  const { names, nameOf } = namedColumns(tab.cells, layout.headerRow);
  const assessed = new Set(layout.assessments.map(({ column }) => nameOf(column)));
  return names
    .filter((name) => !assessed.has(name))
    .map((name) => `${nameKey(layout.class)}\n${nameKey(name)}`);
}
