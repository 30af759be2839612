import { NO_CHANGES, type Changes } from "../../workbook/snapshot";
import { findTable, type FoundTable } from "../../workbook/tables/findTable";
import { planTable } from "../../workbook/tables/planTable";
import { FROZEN_TABLE } from "../../workbook/tables/specs";
import { groupsOf } from "../groupsOf";
import type { OnBooks } from "../onBooks";
import type { Frozen } from "../shareReplies";
import { joinedBlocks } from "../joinedBlocks";
import { headingsGone } from "./headingsGone";
import { areaOf, tabsOf } from "./parts";
import { thawingOf, type Thawing } from "./thawing";
import { words } from "./words";

/**
 * Our functions again, where the frozen values still stand. A formula is forgotten only once it stands in its cell;
 * what cannot come back is named and stays written down.
 */
export function thaw(on: OnBooks): { changes: Changes; reply: Frozen; toast?: string } {
  const found = findTable(FROZEN_TABLE, on.snapshot);
  const nothing = { cells: 0, tabs: [], message: words.nothingFrozen, issues: [] };
  if (found.missing.length > 0)
    return { changes: NO_CHANGES, reply: { ...nothing, ...headingsGone(on, found.missing) } };
  const thawing = thawingOf(on);
  if (thawing.length === 0) return { changes: NO_CHANGES, reply: nothing };
  const maps = thawing.flatMap((one) => (one.how === "map" ? one.change : []));
  const record = forgotten(thawing, found, on);
  return {
    changes: { ...NO_CHANGES, ...record, first: cellsBack(thawing), tabs: [...maps, ...record.tabs] },
    reply: replyOf(thawing),
  };
}

function cellsBack(thawing: readonly Thawing[]): NonNullable<Changes["first"]> {
  const blocks = thawing.flatMap((one) =>
    one.how === "cells" ? [{ tab: one.frozen.tab, block: one.block }] : [],
  );
  return groupsOf(blocks, ({ tab }) => tab).flatMap(([first, ...others]) =>
    joinedBlocks([first, ...others].map(({ block }) => block)).map((block) => ({ tab: first.tab, block })),
  );
}

/** The tab goes when nothing is left on it, else the lines that are done with. */
function forgotten(
  thawing: readonly Thawing[],
  { tab, lines }: FoundTable,
  { snapshot }: OnBooks,
): Pick<Changes, "tabs" | "deleteTabs" | "deleteNames"> {
  const isDone = new Set(thawing.flatMap(({ how, frozen }) => (how === "left" ? [] : [frozen.lineRow])));
  const kept = lines.filter(({ row }) => !isDone.has(row));
  if (tab && kept.length === 0)
    return { tabs: [], deleteTabs: [tab.name], deleteNames: [FROZEN_TABLE.rangeName] };
  const { change } = planTable(
    FROZEN_TABLE,
    snapshot,
    kept.map(({ line }) => line),
  );
  return { tabs: change ? [change] : [], deleteTabs: [], deleteNames: [] };
}

function replyOf(thawing: readonly Thawing[]): Frozen {
  const back = thawing.filter(({ how }) => how === "cells" || how === "map");
  const cells = back.reduce((sum, { place }) => sum + areaOf(place), 0);
  const tabs = tabsOf(back.map(({ frozen }) => frozen.tab));
  const issues = thawing.flatMap((one) => (one.how === "left" ? one.issue : []));
  const done = cells > 0 ? words.thawed(cells, tabs) : words.noneThawed;
  const message = [done, ...(cells > 0 && issues.length > 0 ? [words.left(issues.length)] : [])].join(" ");
  return { cells, tabs, message, issues };
}
