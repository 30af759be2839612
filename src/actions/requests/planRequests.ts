import { textOf } from "../../workbook/cell";
import type { Block, Snapshot, TabChange } from "../../workbook/snapshot";
import type { FoundTable } from "../../workbook/tables/findTable";
import { planMake } from "../../workbook/tables/planMake";
import { REQUESTS_TABLE } from "../../workbook/tables/specs";
import { changeOf } from "../../workbook/tables/tabChange";
import { isSameFormula } from "../map/mapFormula";
import { FED, formulaOf, type Source } from "./source";

interface OnTab {
  found: FoundTable;
  snapshot: Snapshot;
}

/** `matched`: what stands under Matched to, by row. null: everything stands there already. */
export function planRequests(
  on: OnTab,
  source: Source | null,
  matched: ReadonlyMap<number, string>,
): TabChange | null {
  if (on.found.state !== "there") return make(on, source, matched);
  const { tab, columnOf } = on.found;
  const writes = [...formulaBlocks(on.found, source), ...matchedBlocks(on.found, matched)];
  if (!tab || writes.length === 0) return null;
  return { ...changeOf(REQUESTS_TABLE, { tab: tab.name, places: columnOf, kind: "update" }), writes };
}

/** Requests that are typed are kept as typed: 6.10 is no number. */
function make(on: OnTab, source: Source | null, matched: ReadonlyMap<number, string>): TabChange {
  const { columns } = REQUESTS_TABLE;
  const kept = columns.map((column) =>
    column.heading === "When" ? column : { ...column, kind: "text" as const },
  );
  const spec = source ? REQUESTS_TABLE : { ...REQUESTS_TABLE, columns: kept };
  const change = planMake(spec, on, []);
  const last = Math.max(source ? 2 : 1, ...matched.keys());
  const rows = Array.from({ length: last - 1 }, (_, at) => [
    ...FED.map(([heading]) => (at === 0 && source ? formulaOf(heading, source) : "")),
    matched.get(at + 2) ?? "",
  ]);
  const [titles] = change.writes as [Block];
  return {
    ...change,
    // What is typed over a form's answers keeps all of them from coming.
    ...(source ? { warnOn: columns.map((_, at) => at + 1) } : {}),
    writes: [{ ...titles, cells: [...titles.cells, ...rows] }],
    lastRow: last,
  };
}

/** Blanks below a formula would be written where its answers stand, so only its own cell is. */
function formulaBlocks({ tab, columnOf }: FoundTable, source: Source | null): Block[] {
  if (source === null) return [];
  return FED.flatMap(([heading]): Block[] => {
    const column = columnOf.get(heading) as number;
    const formula = formulaOf(heading, source);
    const there = tab?.formulas[1]?.[column - 1] ?? "";
    return isSameFormula(there, formula) ? [] : [{ row: 2, column, cells: [[formula]] }];
  });
}

function matchedBlocks({ tab, columnOf }: FoundTable, matched: ReadonlyMap<number, string>): Block[] {
  const column = columnOf.get("Matched to") as number;
  const there = (row: number) => textOf(tab?.cells[row - 1]?.[column - 1]);
  const last = Math.max(1, tab?.cells.length ?? 1, ...matched.keys());
  const rows = Array.from({ length: last - 1 }, (_, at) => at + 2);
  const differing = rows.filter((row) => there(row) !== (matched.get(row) ?? ""));
  const [first] = differing;
  if (first === undefined) return [];
  const to = differing[differing.length - 1] as number;
  const cells = rows.slice(first - 2, to - 1).map((row) => [matched.get(row) ?? ""]);
  return [{ row: first, column, cells }];
}
