import { afterChanges } from "../../workbook/afterChanges";
import { NO_CHANGES, type Changes, type Snapshot, type TabChange } from "../../workbook/snapshot";
import { textOf } from "../../workbook/cell";
import { findTable } from "../../workbook/tables/findTable";
import { planAppend } from "../../workbook/tables/planTable";
import { LOG_TABLE } from "../../workbook/tables/specs";
import type { Line } from "../../workbook/tables/tableSpec";
import type { OnBooks } from "../onBooks";

/** Where among the changes of tabs the log stands that an action writes of its own; -1: nowhere. */
export function ownLog(tabs: readonly TabChange[]): number {
  return tabs.findIndex(({ rangeName }) => rangeName === LOG_TABLE.rangeName);
}

/** Changes with lines for the log that are written last. */
export function appendedTo(
  changes: Changes,
  { snapshot }: Pick<OnBooks, "snapshot">,
  lines: readonly Line[],
): Changes {
  const log = appended(afterChanges(snapshot, changes), lines);
  if (!log) return changes;
  // Its columns have their look from the lines that the action logs of its own.
  const isDressed = ownLog(changes.tabs) >= 0;
  return { ...changes, tabs: [...changes.tabs, isDressed ? { ...log, looks: null } : log] };
}

/** Changes with lines for the log that are written before anything else, with what an action logs of its own. */
export function begunWith(
  changes: Changes,
  { snapshot }: Pick<OnBooks, "snapshot">,
  lines: readonly Line[],
): Changes {
  const at = ownLog(changes.tabs);
  const own = changes.tabs[at];
  const log = appended(own ? afterChanges(snapshot, { ...NO_CHANGES, tabs: [own] }) : snapshot, lines);
  if (!log) return changes;
  if (!own) return { ...changes, tabs: [log, ...changes.tabs] };
  const both = { ...own, writes: [...own.writes, ...log.writes], lastRow: log.lastRow };
  return { ...changes, tabs: changes.tabs.map((change) => (change === own ? both : change)) };
}

/** Those too that stand there word for word: who ticks, unticks and ticks on one day did so twice. */
function appended(snapshot: Snapshot, lines: readonly Line[]): TabChange | null {
  if (lines.length === 0) return null;
  const inWords = (line: Line) =>
    JSON.stringify(LOG_TABLE.columns.map(({ heading }) => textOf(line[heading])));
  const wanted = new Set(lines.map(inWords));
  const alike = findTable(LOG_TABLE, snapshot).lines.filter(({ line }) => wanted.has(inWords(line)));
  return planAppend(LOG_TABLE, snapshot, [...alike.map(({ line }) => line), ...lines]);
}
