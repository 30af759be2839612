import { isBlank, type Row, type Table } from "../../workbook/cell";
import type { Books } from "../../workbook/gradebook/classBook";
import type { Policy } from "../../workbook/policy";
import type { Snapshot, TabChange } from "../../workbook/snapshot";
import { freeTitle, isEmptyTab, MAP_NAME, tabOf } from "../../workbook/tables/ownership";
import type { Issue } from "../describeWorkbook";
import { levelWords, mapColours } from "./mapColours";
import { isOverviewHeader, overviewRows } from "./overview";
import { planValues } from "./valuesTab";
import { words } from "./words";

/** The tables' headings below the first row stand out by this, and the first like them. */
const HEADER = "#eeeeee";
const WHITE = "#ffffff";

export interface OverviewPlan {
  change: TabChange | null;
  issues: Issue[];
}

/** The tab "Mastery Map": all classes as values. */
export function planOverview(books: Books, snapshot: Snapshot): OverviewPlan {
  const shown = books.books.filter(({ students, standards }) => students.length > 0 && standards.length > 0);
  if (shown.length === 0) return { change: null, issues: [] };
  const tab = tabOf(MAP_NAME, snapshot);
  const title = tab?.name ?? freeTitle(words.overview, snapshot);
  const rows = overviewRows(shown);
  const levels = levelWords(
    books.policy,
    shown.flatMap(({ standards }) => standards),
  );
  const shape = { keys: 2, isHeader: isOverviewHeader, levels, lastRow: words.remark };
  const plan = planValues(tab?.cells ?? [], rows, shape);
  switch (plan.kind) {
    case "nothing":
      return { change: null, issues: [] };
    case "blocked": {
      const message = words.inTheWay(title, plan.cell);
      return { change: null, issues: [{ tab: title, row: null, column: null, code: "inTheWay", message }] };
    }
    case "write": {
      const kind = tab === null || isEmptyTab(tab) ? "make" : "update";
      const backgrounds = headerBackgrounds(rows, tab?.cells ?? []);
      return {
        change: {
          ...dressed(rows, books.policy),
          ...(kind === "make" ? { warnOn: everyColumn(rows) } : {}),
          ...{ tab: title, kind, writes: plan.blocks, backgrounds },
        },
        issues: [],
      };
    }
  }
}

/** From 1. */
function everyColumn(rows: readonly (readonly string[])[]): number[] {
  return Array.from({ length: Math.max(...rows.map((row) => row.length)) }, (_, at) => at + 1);
}

function dressed(
  rows: readonly (readonly string[])[],
  policy: Policy,
): Omit<TabChange, "tab" | "kind" | "writes" | "backgrounds"> {
  const columns = Math.max(...rows.map((row) => row.length));
  return {
    rangeName: MAP_NAME,
    columns,
    looks: Array.from({ length: columns }, (_, at) => ({ width: at === 1 ? 170 : 120, kind: "text" })),
    frozenRows: 1,
    frozenColumns: 2,
    tabColour: null,
    colours: mapColours(policy, { firstColumn: 3, lastColumn: columns }),
    deleteRows: [],
    lastRow: rows.length,
  };
}

/** Of each table's headings; white again where a table began before and does no more. */
function headerBackgrounds(rows: Table, before: Table): TabChange["backgrounds"] {
  const isHeader = (table: Table, at: number) => isOverviewHeader(table[at] ?? []);
  return Array.from({ length: Math.max(rows.length, before.length) }, (_, at) => at).flatMap((at) => {
    const colour = isHeader(rows, at) ? HEADER : isHeader(before, at) ? WHITE : null;
    const width = Math.max(rows[at]?.length ?? 0, extentOfRow(before[at] ?? []));
    if (colour === null) return [];
    return Array.from({ length: width }, (_, column) => ({ row: at + 1, column: column + 1, colour }));
  });
}

function extentOfRow(row: Row): number {
  const end = row.findIndex(isBlank);
  return end < 0 ? row.length : end;
}
