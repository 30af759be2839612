import { recordedScore } from "../../mastery/retakes/recordedScore";
import { round } from "../../mastery/rounding";
import { compare, firstBest, levelsUnder } from "../../mastery/scale";
import type { Cell } from "../../workbook/cell";
import { correctionsIn } from "../../workbook/corrections";
import { asTyped } from "../../workbook/gradebook/asTyped";
import type { ResultEntry } from "../../workbook/gradebook/classBook";
import type { Policy } from "../../workbook/policy";
import { inPoints, recordingRule } from "../../workbook/recording";
import { words } from "../../workbook/words";
import { scoredEntries, type Candidate } from "./candidates";
import { words as rosterWords } from "./words";

/** What a line says of the attempts so far; all "" while there is none. */
export interface ScoreCells {
  score: string;
  bestAttempt: string;
  recorded: string;
  /** Said where the recorded score is another than the best attempt's. */
  reason: string;
}

/** `corrections`: the teacher's cell, a share. */
export function scoreCells(candidate: Candidate, policy: Policy, corrections: Cell): ScoreCells {
  const { standard, result } = candidate;
  const scored = scoredEntries(result);
  const best = firstBest(
    scored.map(({ value }) => value),
    standard.scale,
  );
  const entry = scored[best];
  if (!entry) return { score: "", bestAttempt: "", recorded: "", reason: "" };
  return {
    score: asTyped(entry),
    bestAttempt: words.attemptOf(best + 1, scored.length),
    ...recordedCells(candidate, { policy, corrections, best: entry }),
  };
}

type Recorded = Pick<ScoreCells, "recorded" | "reason">;

/** What the school's rule makes of all attempts, in the original's points; as typed where that is the best attempt. */
function recordedCells(
  { standard, standing: { criterion }, chain, result }: Candidate,
  { policy, corrections, best }: { policy: Policy; corrections: Cell; best: ResultEntry & { value: number } },
): Recorded {
  if (result.entries.some(({ problem }) => problem !== null)) return said(words.checkShort);
  const { scale } = standard;
  const rule = recordingRule(policy, { scale, levels: levelsUnder(scale, criterion), criterion });
  const done = rule.rule === "credit back" ? correctionsIn(corrections) : 0;
  if (done === null) return said(words.check(words.noShare("Corrections done")));
  const values = scoredEntries(result).map(({ value }) => value);
  const recorded = recordedScore(values, scale, { ...rule, corrections: done }) ?? best.value;
  const outOf = chain.sittings[0]?.outOf ?? null;
  const isBest = compare(scale, recorded, best.value) === 0;
  const isInItsPoints = (chain.sittings[best.sitting]?.outOf ?? null) === outOf;
  if (isBest && isInItsPoints) return said(asTyped(best));
  const points = String(round(inPoints(recorded, scale, outOf)));
  return { recorded: points, reason: isBest ? "" : rosterWords.recorded(points) };
}

function said(recorded: string): Recorded {
  return { recorded, reason: "" };
}
