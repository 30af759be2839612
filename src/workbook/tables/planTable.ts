import type { Snapshot, TabChange } from "../snapshot";
import { findTable, isLine } from "./findTable";
import { pairLines, type Pairs } from "./pairLines";
import { planMake } from "./planMake";
import { planUpdate } from "./planUpdate";
import type { LineOrder } from "./rowPlans";
import type { Line, PlacedLine, TableSpec } from "./tableSpec";

export interface TablePlan {
  /** null: nothing to do, or headings of ours are missing. */
  change: TabChange | null;
  came: readonly Line[];
  /** Lines that are deleted. */
  went: readonly PlacedLine[];
  /** Lines of which a cell of ours is written. */
  changed: readonly Line[];
  /** Headings of ours that are gone: nothing is written until they are back. */
  missing: readonly string[];
}

export interface PlanOptions {
  /** What becomes of a line that stands there and is not wanted; unless said, it is deleted. */
  gone?: "delete" | "keep";
  /** Whether lines that are there keep their rows (unless said) or come in the order wanted where they can. */
  order?: LineOrder;
  /** Where the caller knows it, the row of each wanted line, null for a new one; else the key tells. */
  rows?: readonly (number | null)[];
}

/**
 * What brings a tab of ours to the wanted lines. Lines keep their rows, new ones come below the last row in use, and
 * only columns of ours are written; what a teacher has typed, added or moved stays. A tab that is not there is made.
 * Lines of a table without a key are only ever added.
 */
export function planTable(
  spec: TableSpec,
  snapshot: Snapshot,
  wanted: readonly Line[],
  { gone = "delete", order = "kept", rows }: PlanOptions = {},
): TablePlan {
  const found = findTable(spec, snapshot);
  const { tab, state, missing, lines } = found;
  if (!tab || state !== "there") {
    const change = planMake(spec, { found, snapshot }, wanted);
    return { change, came: wanted.filter((line) => isLine(spec, line)), went: [], changed: [], missing };
  }
  if (missing.length > 0) return { change: null, came: [], went: [], changed: [], missing };
  const { pairs, unwanted } = rows
    ? pairRows(lines, wanted, rows)
    : pairLines(
        spec,
        lines,
        wanted.filter((line) => isLine(spec, line)),
      );
  const went = spec.key.length > 0 && gone === "delete" ? unwanted : [];
  return { ...planUpdate(spec, { ...found, tab }, { pairs, went, order }), went, missing };
}

function pairRows(
  lines: readonly PlacedLine[],
  wanted: readonly Line[],
  rows: readonly (number | null)[],
): Pairs {
  const lineIn = new Map(lines.map((line) => [line.row, line]));
  const standing = (at: number) => lineIn.get(rows[at] ?? 0) ?? null;
  return {
    pairs: wanted.map((line, at) => ({ wanted: line, standing: standing(at) })),
    unwanted: lines.filter(({ row }) => !rows.includes(row)),
  };
}

/** Adds lines below those that are there; one that stands there word for word is not added again. */
export function planAppend(spec: TableSpec, snapshot: Snapshot, lines: readonly Line[]): TabChange | null {
  return planTable({ ...spec, key: [] }, snapshot, lines, { gone: "keep" }).change;
}
