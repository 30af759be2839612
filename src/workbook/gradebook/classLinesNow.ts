import { nameKey } from "../../mastery/name";
import { keyOf } from "../cell";
import type { Snapshot } from "../snapshot";
import { findTable } from "../tables/findTable";
import { CLASSES_TABLE } from "../tables/specs";
import type { PlacedLine } from "../tables/tableSpec";

/** The lines of Mastery Classes with their tabs under the titles that those have now. */
export function classLinesNow(snapshot: Snapshot): PlacedLine[] {
  const { renamedTabs = [] } = snapshot;
  return findTable(CLASSES_TABLE, snapshot).lines.map((placed) => {
    const tab = keyOf(placed.line["Tab"]) || keyOf(placed.line["Class"]);
    const renamed = renamedTabs.find(({ from }) => nameKey(from) === tab);
    return renamed ? { ...placed, line: { ...placed.line, Tab: renamed.to } } : placed;
  });
}
