import { findTable } from "../../workbook/tables/findTable";
import { groupsTable, rosterTable } from "../../workbook/tables/specs";
import type { TableSpec } from "../../workbook/tables/tableSpec";
import type { Changes } from "../../workbook/snapshot";
import { MAP_NAME, tabOf } from "../../workbook/tables/ownership";
import { updateMaps } from "../map/updateMaps";
import type { OnBooks } from "../onBooks";
import type { SettingChanged } from "../shareReplies";
import { policyIssues } from "../setup/setupTables";
import { words as actionWords } from "../words";
import type { Compared } from "./message";
import { compare, previewOf } from "./previewSetting";
import { words } from "./words";
import { withSetting } from "./withSetting";

/**
 * Writes one setting into the policy tab. `asked`: {setting, value, stamp}; refused where it has changed since. Formulas
 * follow by themselves, as they read the cell; what is built stays as it is until it is built again, which is said.
 */
export function changeSetting(
  on: OnBooks,
  asked: unknown,
): { changes: Changes; reply: SettingChanged; toast?: string } | { refused: string } {
  const tried = withSetting(on, asked);
  if ("refused" in tried) return tried;
  const { stamp } = asked as { stamp?: unknown };
  const compared = compare(on, tried);
  if (previewOf(on, tried, compared).stamp !== stamp) return { refused: actionWords.shownHasChanged };
  const { setting, to, changes, after } = tried;
  const message =
    changes.tabs.length === 0
      ? words.stands(setting.label, to)
      : words.changed(setting.label, to, outOfDate(compared, on, after));
  return { changes, reply: { message, issues: policyIssues(after.snapshot) }, toast: message };
}

/** The menu items that bring tabs up to date which say something older now. */
function outOfDate({ levels, recorded, lines, groups }: Compared, before: OnBooks, after: OnBooks): string[] {
  const { books, snapshot } = after;
  const isBuilt = (spec: TableSpec) => findTable(spec, snapshot).state === "there";
  const hasLevels = levels.length > 0;
  const isRosterOld = hasLevels || recorded.length > 0 || lines.length > 0;
  // On the groups' tab stand the days and forms of retakes, too, but not why.
  const areGroupsOld =
    hasLevels || groups.sentences.length > 0 || lines.some(({ what }) => what !== "reason");
  return [
    ...(isBuilt(rosterTable(books.policy)) && isRosterOld ? [words.items.roster] : []),
    ...(isBuilt(groupsTable(books.policy)) && areGroupsOld ? [words.items.groups] : []),
    ...(tabOf(MAP_NAME, snapshot) !== null && isMapOld(before, after) ? [words.items.map] : []),
  ];
}

function isMapOld(before: OnBooks, after: OnBooks): boolean {
  const planned = [before, after].map((on) => JSON.stringify(updateMaps(on).changes));
  return planned[0] !== planned[1];
}
