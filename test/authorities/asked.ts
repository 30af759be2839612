import { MASTERY_LEVEL, MASTERY_SCORE } from "../../src/functions";
import type { Argument } from "../../src/workbook/arguments";
import type { Cell } from "../../src/workbook/cell";

/** What a case asks besides the scores; what is left out is left out in the cell, too. */
export interface Asked {
  outOf?: Argument;
  masteryAt?: Argument;
  policy?: Argument;
}

/** The value that stands in the cell for one student's scores in order. */
export function score(scores: readonly Cell[], { outOf, masteryAt, policy }: Asked = {}): unknown {
  return MASTERY_SCORE([scores], outOf ?? "", masteryAt ?? "", policy ?? "");
}

/** The level that stands in the cell. */
export function level(scores: readonly Cell[], { outOf, masteryAt, policy }: Asked = {}): unknown {
  return MASTERY_LEVEL([scores], outOf ?? "", masteryAt ?? "", policy ?? "");
}

/** A rubric's policy table: its highest number, mastery at 3, and more rows. */
export function rubricOf(maximum: number, ...rows: Cell[][]): Cell[][] {
  return [["Scores are out of", maximum], ["Mastery at", 3], ...rows];
}
