import { columnLetters } from "../../workbook/cell";
import type { Snapshot } from "../../workbook/snapshot";
import { frozenFormulas, stillStands } from "../../workbook/tables/frozenFormulas";
import type { Issue } from "../describeWorkbook";
import { groupsOf } from "../groupsOf";
import { mapTitles } from "../setup/insertLevelsOf";
import { words } from "./words";

/** The maps of classes are brought up to date as values; what else is frozen is not, and it is said of each tab. */
export function staysFrozen(snapshot: Snapshot): Issue[] {
  const maps = mapTitles(snapshot);
  const frozen = frozenFormulas(snapshot).filter((each) => {
    const tab = snapshot.tabs.find(({ name }) => name === each.tab);
    return tab !== undefined && !maps.includes(each.tab) && stillStands(each, tab);
  });
  return groupsOf(frozen, ({ tab }) => tab).map(([{ tab, row, column, on }]) => ({
    ...{ tab, row, column: columnLetters(column - 1), code: "staysFrozen" },
    message: words.staysFrozen(tab, on),
  }));
}
