import { bestAttempt } from "../workbook/bestAttempt";
import type { Cell } from "../workbook/cell";
import { readCall, standingOf } from "../workbook/standings";
import { standingWords } from "../workbook/standingWords";

/** What a teacher types to see how the functions answer. */
export interface TryInput {
  /** The marks of one student, as typed. */
  marks: string[];
  outOf: string;
  masteryAt: string;
  method: string;
}

export interface TryAnswer {
  level: string;
  /** "" when there is none. */
  score: number | string;
  best: string;
}

/** The functions' own answers to typed marks. Throws the sentence a cell would show. */
export function tryMarks({ marks, outOf, masteryAt, method }: TryInput): TryAnswer {
  const call = readCall({
    scores: [marks.map(asTyped)],
    outOf: asTyped(outOf),
    masteryAt: asTyped(masteryAt),
    policy: method,
  });
  const standing = call.rows.length > 0 ? standingOf(call, 0) : ({ kind: "notAssessed" } as const);
  return {
    level: standingWords(standing),
    score: "score" in standing ? (standing.score ?? "") : "",
    best: call.rows.length > 0 ? String(bestAttempt(call, 0, "label") ?? "") : "",
  };
}

/** A cell would hold a number where a plain number is typed. */
function asTyped(text: string): Cell {
  const trimmed = text.trim();
  return /^\d+(\.\d+)?$/.test(trimmed) ? Number(trimmed) : trimmed;
}
