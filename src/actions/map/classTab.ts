import type { Day } from "../../mastery/calendar/day";
import { textOf } from "../../workbook/cell";
import { tableOfMap } from "../../workbook/gradebook/mapTable";
import type { Policy } from "../../workbook/policy";
import type { Block, TabChange } from "../../workbook/snapshot";
import { isEmptyTab } from "../../workbook/tables/ownership";
import { joinedBlocks } from "../joinedBlocks";
import { extentOf } from "./extent";
import { levelWords, mapColours } from "./mapColours";
import { isSameFormula } from "./mapFormula";
import type { ClassMap } from "./mapTabs";
import { NOTICE_ROWS } from "./mapTop";
import { noticeBlocks, standingMap } from "./standingMap";
import { blanks, planValues } from "./valuesTab";
import { classLooks } from "./widths";

/** What is to be done about one tab: a change, nothing (null), or what keeps it from being written. */
export interface TabPlan {
  change: TabChange | null;
  blocked: { cell: string } | "map" | null;
}

export interface TabTerms {
  policy: Policy;
  /** Named by the notice above values, and only when they change. */
  today: Day;
}

/** So many columns are dressed at least: standards come, and a live map spreads by itself. */
const SPREAD = 26;

/** A class's own tab, with a live map (its formula) or with values (null); values that were frozen stay so called. */
export function planClassTab(map: ClassMap, formula: string | null, terms: TabTerms): TabPlan {
  if (formula !== null) return planLive(map, formula, terms);
  const { kind } = standingMap(map);
  return planValuesTab(map, kind === "frozen" ? "frozen" : "values", terms);
}

/** For freeze (src/actions/freeze): the same tab as values, with a notice that says since when and how they come to life again. */
export function frozenClassTab(map: ClassMap, terms: TabTerms): TabPlan {
  return planValuesTab(map, "frozen", terms);
}

function planLive(map: ClassMap, formula: string, { policy }: TabTerms): TabPlan {
  const standing = standingMap(map);
  const notice = noticeBlocks(map, { kind: "live", tab: map.book.settings.tab });
  const hasRoom = !textOf(standing.cells[0]?.[0]).startsWith("#REF");
  if (isSameFormula(standing.formula, formula)) {
    return { change: changeOf(map, notice, policy), blocked: hasRoom ? null : "map" };
  }
  const isLive = standing.formula !== "";
  const { rows, columns } = isLive
    ? { rows: 1, columns: 1 }
    : extentOf(standing.cells, levelWords(policy, map.book.standards));
  // As wide as the notice: what a map fills has a column for each standard beside the names.
  const room = blanks(Math.max(1, rows), Math.max(2, columns));
  (room[0] as (typeof room)[number])[0] = formula;
  const below: Block = { row: 1 + NOTICE_ROWS, column: 1, cells: room };
  return { change: changeOf(map, joinedBlocks([...notice, below]), policy), blocked: null };
}

function planValuesTab(map: ClassMap, kind: "values" | "frozen", { policy, today }: TabTerms): TabPlan {
  const standing = standingMap(map);
  // A live map's cells go when its formula is written over.
  const cells = standing.formula === "" ? standing.cells : [];
  const { rows, columns } = extentOf(cells, levelWords(policy, map.book.standards));
  const ours = { widths: Array<number>(rows).fill(columns), above: NOTICE_ROWS };
  const plan = planValues(cells, tableOfMap(map.book), ours);
  if (plan.kind === "blocked") return { change: null, blocked: plan };
  const blocks = plan.kind === "write" ? plan.blocks.map(guarded) : [];
  const isTold = blocks.length === 0 && standing.kind === kind;
  const notice = isTold ? [] : noticeBlocks(map, { kind, day: today });
  return { change: changeOf(map, [...notice, ...blocks], policy), blocked: null };
}

/**
 * An apostrophe keeps names and codes text without a text format on the columns: in those a formula would not
 * calculate when the teacher asks for live maps again.
 */
function guarded(block: Block): Block {
  return { ...block, cells: block.cells.map((row) => row.map((text) => (text === "" ? "" : `'${text}`))) };
}

/** null: there is nothing to write. A map of an older build is moved down, below its notice. */
function changeOf(map: ClassMap, writes: readonly Block[], policy: Policy): TabChange | null {
  const { tab, title, rangeName, book } = map;
  if (writes.length === 0) return null;
  const columns = Math.max(SPREAD, book.standards.length + 1);
  const levels = [...levelWords(policy, book.standards)];
  const rowsAbove = NOTICE_ROWS - standingMap(map).top;
  return {
    tab: title,
    kind: tab === null || isEmptyTab(tab) ? "make" : "update",
    rangeName,
    columns,
    looks: classLooks(columns, levels),
    frozenRows: 1 + NOTICE_ROWS,
    frozenColumns: 1,
    tabColour: null,
    colours: mapColours(policy, { firstColumn: 2, lastColumn: columns }),
    backgrounds: [],
    ...(rowsAbove > 0 ? { rowsAbove } : {}),
    writes,
    deleteRows: [],
    lastRow: book.students.length + 1 + NOTICE_ROWS,
  };
}
