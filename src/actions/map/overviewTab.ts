import { isBlank, type Row, type Table } from "../../workbook/cell";
import type { Books } from "../../workbook/gradebook/classBook";
import type { Policy } from "../../workbook/policy";
import type { Snapshot, TabChange, TextColour } from "../../workbook/snapshot";
import { freeTitle, isEmptyTab, MAP_NAME, tabOf } from "../../workbook/tables/ownership";
import type { Issue } from "../describeWorkbook";
import { LEVEL_COLOURS } from "../../workbook/levelColours";
import { words as summaryWords } from "../summary/words";
import { isClassRow } from "./classRows";
import { levelWords, mapColours, type LevelColumns } from "./mapColours";
import { isOverviewHeader, overviewRows } from "./overview";
import { overviewWidths } from "./overviewWidths";
import { planValues } from "./valuesTab";
import { overviewLooks } from "./widths";
import { words } from "./words";

/** The tables' headings below the first row stand out by this, and the first like them. */
const HEADER = "#eeeeee";
/** Class and label of a class's own rows. */
const OF_CLASS = "#f3f3f3";
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
  const rows = overviewRows({ ...books, books: shown });
  const levels = levelWords(
    books.policy,
    shown.flatMap(({ standards }) => standards),
  );
  const cells = tab?.cells ?? [];
  const widths = overviewWidths(cells, levels);
  const plan = planValues(cells, rows, { widths, above: 0 });
  switch (plan.kind) {
    case "nothing":
      return { change: null, issues: [] };
    case "blocked": {
      const message = words.inTheWay(title, plan.cell);
      return { change: null, issues: [{ tab: title, row: null, column: null, code: "inTheWay", message }] };
    }
    case "write": {
      const kind = tab === null || isEmptyTab(tab) ? "make" : "update";
      const backgrounds = rowBackgrounds(rows, cells);
      return {
        change: {
          ...dressed(rows, books.policy),
          // New columns are warned of like the others.
          ...(kind === "make" || everyColumn(rows).length > Math.max(0, ...widths)
            ? { warnOn: everyColumn(rows) }
            : {}),
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
    looks: overviewLooks(rows),
    frozenRows: 1,
    frozenColumns: 2,
    tabColour: null,
    colours: coloursOf(policy, { firstColumn: 3, lastColumn: columns }),
    deleteRows: [],
    lastRow: rows.length,
  };
}

/** Green where the target is reached, and the word says so. */
function coloursOf(policy: Policy, columns: LevelColumns): TextColour[] {
  const levels = mapColours(policy, columns);
  const text = summaryWords.onTarget;
  return [...levels, { text, background: LEVEL_COLOURS.mastery, ...columns }];
}

/** Of headings and classes' rows; white again where one stood before and does no more. */
function rowBackgrounds(rows: Table, before: Table): TabChange["backgrounds"] {
  return Array.from({ length: Math.max(rows.length, before.length) }, (_, at) => at).flatMap((at) => {
    const [now, old] = [backgroundOf(rows, at), backgroundOf(before, at)];
    const width = Math.max(now.width, old.width);
    if (width === 0) return [];
    return Array.from({ length: width }, (_, column) => {
      const colour = column < now.width ? now.colour : WHITE;
      return { row: at + 1, column: column + 1, colour };
    });
  });
}

function backgroundOf(table: Table, at: number): { colour: string; width: number } {
  const row = table[at] ?? [];
  if (isOverviewHeader(row)) return { colour: HEADER, width: extentOfRow(row) };
  return { colour: OF_CLASS, width: isClassRow(table, at) ? 2 : 0 };
}

function extentOfRow(row: Row): number {
  const end = row.findIndex(isBlank);
  return end < 0 ? row.length : end;
}
