import { isDate, isoDay, type Cell } from "../../workbook/cell";
import { NO_CHANGES, type Block, type Changes, type NewCell, type TabChange } from "../../workbook/snapshot";
import { frozenFormulas, makePlace } from "../../workbook/tables/frozenFormulas";
import { planTable } from "../../workbook/tables/planTable";
import { FROZEN_TABLE } from "../../workbook/tables/specs";
import type { Line } from "../../workbook/tables/tableSpec";
import type { Day } from "../../mastery/calendar/day";
import type { Issue } from "../describeWorkbook";
import { groupsOf } from "../groupsOf";
import { frozenClassTab } from "../map/classTab";
import type { OnBooks } from "../onBooks";
import type { Frozen } from "../shareReplies";
import { joinedBlocks } from "../joinedBlocks";
import { headingsGone } from "./headingsGone";
import { cellsIn, liveFormulas, valuesToKeep, type LiveFormula } from "./liveFormulas";
import { areaOf, tabsOf } from "./parts";
import { words } from "./words";

/**
 * Values instead of our functions, for copies that people without the add-on open. The formulas are written down
 * before any value takes their place, so that none is lost wherever it is cut off.
 */
export function freeze(on: OnBooks): { changes: Changes; reply: Frozen; toast?: string } {
  const { live, issues } = liveFormulas(on);
  const reply = { cells: 0, tabs: [], message: whyNothing(on, issues), issues };
  if (live.length === 0) return { changes: NO_CHANGES, reply };
  const lines = live.map((one) => lineOf(one, on.today));
  const { change, missing } = planTable(FROZEN_TABLE, on.snapshot, lines, { gone: "keep" });
  if (missing.length > 0) return { changes: NO_CHANGES, reply: { ...reply, ...headingsGone(on, missing) } };
  const cells = live.reduce((sum, one) => sum + areaOf(one), 0);
  const tabs = tabsOf(live.map(({ tab }) => tab.name));
  return {
    changes: {
      ...NO_CHANGES,
      tabs: [...(change ? [change] : []), ...mapsAsValues(live, on)],
      elsewhere: cellsAsValues(live.filter(({ map }) => map === null)),
    },
    reply: { cells, tabs, message: words.frozen(cells, tabs), issues },
  };
}

function whyNothing({ snapshot }: OnBooks, issues: readonly Issue[]): string {
  if (issues.length > 0) return words.noneFrozen;
  return frozenFormulas(snapshot).length > 0 ? words.frozenAlready : words.nothingLive;
}

/** Of a class's map the formula alone is kept: which cells it fills the map itself tells. */
function lineOf(live: LiveFormula, today: Day): Line {
  const { tab, formula, map } = live;
  const kept = map ? { ...live, rows: 1, columns: 1 } : live;
  return { Tab: tab.name, Cell: makePlace(kept), Formula: formula, Value: valuesToKeep(kept), On: today };
}

function mapsAsValues(live: readonly LiveFormula[], { books, today }: OnBooks): TabChange[] {
  return live.flatMap(
    ({ map }) => (map && frozenClassTab(map, { policy: books.policy, today }).change) ?? [],
  );
}

function cellsAsValues(live: readonly LiveFormula[]): Changes["elsewhere"] {
  return groupsOf(live, ({ tab }) => tab.name).flatMap(([first, ...others]) =>
    joinedBlocks([first, ...others].map(valuesOf)).map((block) => ({ tab: first.tab.name, block })),
  );
}

function valuesOf(live: LiveFormula): Block {
  return { row: live.row, column: live.column, cells: cellsIn(live).map((row) => row.map(valueOf)) };
}

/** A text stays what it is, whatever it looks like: a name is no formula, and the text 7/8 no date. */
function valueOf(cell: Cell): NewCell {
  if (cell === null || cell === undefined || cell === "") return "";
  if (typeof cell === "string") return `'${cell}`;
  return isDate(cell) ? isoDay(cell) : cell;
}
