import { textOf } from "../../workbook/cell";
import { tableOfMap } from "../../workbook/gradebook/mapTable";
import type { Policy } from "../../workbook/policy";
import type { Block, TabChange } from "../../workbook/snapshot";
import { isEmptyTab } from "../../workbook/tables/ownership";
import { extentOf, type MapShape } from "./extent";
import { levelWords, mapColours } from "./mapColours";
import { isSameFormula } from "./mapFormula";
import type { ClassMap } from "./mapTabs";
import { blanks, planValues } from "./valuesTab";

/** What is to be done about one tab: a change, nothing (null), or what keeps it from being written. */
export interface TabPlan {
  change: TabChange | null;
  blocked: { cell: string } | "map" | null;
}

/** So many columns are dressed at least: standards come, and a live map spreads by itself. */
const SPREAD = 26;

/** A class's own tab, with a live map (its formula) or with values (null). */
export function planClassTab(map: ClassMap, formula: string | null, policy: Policy): TabPlan {
  const shape = mapShape(map, policy);
  const { tab } = map;
  const cells = tab?.cells ?? [];
  const standing = tab?.formulas[0]?.[0] ?? "";
  if (formula === null) {
    // A live map's cells go when its formula is written over.
    const plan = planValues(standing === "" ? cells : [], tableOfMap(map.book), shape);
    if (plan.kind === "nothing") return { change: null, blocked: null };
    if (plan.kind === "blocked") return { change: null, blocked: plan };
    return { change: changeOf(map, plan.blocks.map(guarded), policy), blocked: null };
  }
  if (isSameFormula(standing, formula)) {
    return { change: null, blocked: textOf(cells[0]?.[0]).startsWith("#REF") ? "map" : null };
  }
  const { rows, columns } = standing === "" ? extentOf(cells, shape) : { rows: 1, columns: 1 };
  const room = blanks(Math.max(1, rows), Math.max(1, columns));
  (room[0] as (typeof room)[number])[0] = formula;
  return { change: changeOf(map, [{ row: 1, column: 1, cells: room }], policy), blocked: null };
}

export function mapShape({ book }: Pick<ClassMap, "book">, policy: Policy): MapShape {
  const levels = levelWords(policy, book.standards);
  return { keys: 1, isHeader: (_, at) => at === 0, levels, lastRow: null };
}

/**
 * An apostrophe keeps names and codes text without a text format on the columns: in those a formula would not
 * calculate when the teacher asks for live maps again.
 */
function guarded(block: Block): Block {
  return { ...block, cells: block.cells.map((row) => row.map((text) => (text === "" ? "" : `'${text}`))) };
}

function changeOf(
  { tab, title, rangeName, book }: ClassMap,
  writes: readonly Block[],
  policy: Policy,
): TabChange {
  const columns = Math.max(SPREAD, book.standards.length + 1);
  return {
    tab: title,
    kind: tab === null || isEmptyTab(tab) ? "make" : "update",
    rangeName,
    columns,
    looks: Array.from({ length: columns }, (_, at) => ({ width: at === 0 ? 170 : 120, kind: "any" })),
    frozenRows: 1,
    frozenColumns: 1,
    tabColour: null,
    colours: mapColours(policy, { firstColumn: 2, lastColumn: columns }),
    backgrounds: [],
    writes,
    deleteRows: [],
    lastRow: book.students.length + 1,
  };
}
