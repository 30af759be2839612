import { evidenceOf, type Measure } from "../../mastery/evidence";
import type { Mark } from "../../mastery/mark";
import type { Policy } from "../policy";
import { firstBest, type Scale } from "../../mastery/scale";
import type { Day } from "../../mastery/calendar/day";
import type { Cell } from "../cell";
import type { ChainOfClass, ChainResult, ResultEntry } from "./classBook";

/** A cell where a student's score stands, or would stand. */
export interface ScoreCell {
  typed: Cell;
  /** Points possible in the row itself (long lists); null: the sitting's. */
  outOf: number | null;
  /** Of the row itself (long lists). */
  day: Day | null;
  /** Row from 1, column from 0. */
  row: number;
  column: number;
  /** Shown as a percentage. */
  percent: boolean;
}

/** Such a cell of a chain, read as a mark. */
export interface ReadCell extends ScoreCell {
  sitting: number;
  mark: Mark;
}

/** What a student's cells of a chain come to: an entry where something stands, and what the chain counts as. */
export function chainResult(
  cells: readonly ReadCell[],
  chain: ChainOfClass,
  { measure, retakeRule }: { measure: Measure; retakeRule: Policy["settings"]["retakeRule"] },
): ChainResult {
  const entries = cells.flatMap((cell) => entryOf(cell, chain, measure));
  const values = entries.flatMap(({ value }) => (value === null ? [] : [value]));
  return { entries, value: countsAs(values, measure.scale, retakeRule) };
}

function entryOf(cell: ReadCell, { sittings }: ChainOfClass, measure: Measure): ResultEntry[] {
  const { sitting, typed, mark, row, column } = cell;
  if (typeof mark !== "number" && mark.kind === "blank") return [];
  const place = sittings[sitting];
  const read = evidenceOf([mark], [cell.outOf ?? place?.outOf ?? null], measure);
  const entry = { sitting, typed, mark, day: cell.day ?? place?.given ?? null, row, column };
  if ("problem" in read) return [{ ...entry, value: null, problem: read.problem }];
  return [{ ...entry, value: read.values[0] ?? null, problem: null }];
}

/** The best attempt; the latest where the school has a retake replace what was before. */
export function countsAs(
  values: readonly number[],
  scale: Pick<Scale, "best">,
  retakeRule: Policy["settings"]["retakeRule"],
): number | null {
  const at = retakeRule === "replace" ? values.length - 1 : firstBest(values, scale);
  return values[at] ?? null;
}
