import type { TabChange } from "../workbook/snapshot";

/**
 * New tabs, one behind the other, that look the same before anything stands on them: one is dressed and the others
 * are copies of it, which takes one call instead of seven each. The maps of the classes are such tabs.
 */
export function alikeRuns(changes: readonly TabChange[]): TabChange[][] {
  const runs: TabChange[][] = [];
  let last = "";
  for (const change of changes) {
    const look = lookOf(change);
    if (look !== "" && look === last) runs[runs.length - 1]?.push(change);
    else runs.push([change]);
    last = look;
  }
  return runs.filter((run) => run.length > 1);
}

/** "" for a tab that is there, and for one whose cells have ticks, lists or colours of their own. */
function lookOf({
  kind,
  columns,
  looks,
  frozenRows,
  frozenColumns,
  tabColour,
  ...change
}: TabChange): string {
  const isPlain = (looks ?? []).every((look) => look === null || (look.kind === "any" && !look.choices));
  if (kind === "update" || !isPlain || change.backgrounds.length > 0) return "";
  return JSON.stringify([columns, looks, frozenRows, frozenColumns, tabColour, change.colours]);
}
