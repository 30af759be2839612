import { resolveBound } from "../../mastery/bound";
import { recordedScore } from "../../mastery/retakes/recordedScore";
import { round } from "../../mastery/rounding";
import { compare } from "../../mastery/scale";
import { parseShare } from "../../workbook/boundCell";
import { numberOf, textOf, type Cell } from "../../workbook/cell";
import type { ResultEntry } from "../../workbook/gradebook/classBook";
import type { Policy } from "../../workbook/policy";
import { words } from "../../workbook/words";
import { scoredEntries, type Candidate } from "./candidates";

/** What a line says of the attempts so far; all "" while there is none. */
export interface ScoreCells {
  score: string;
  bestAttempt: string;
  recorded: string;
}

/** `corrections`: the teacher's cell, a share. */
export function scoreCells(candidate: Candidate, policy: Policy, corrections: Cell): ScoreCells {
  const { standard, result } = candidate;
  const scored = scoredEntries(result);
  const best = scored.reduce<number>(
    (kept, { value }, at) => (compare(standard.scale, value, scored[kept]?.value ?? value) > 0 ? at : kept),
    0,
  );
  const entry = scored[best];
  if (!entry) return { score: "", bestAttempt: "", recorded: "" };
  return {
    score: asTyped(entry),
    bestAttempt: words.attemptOf(best + 1, scored.length),
    recorded: recordedCell(candidate, { policy, corrections, best: entry }),
  };
}

/** As it stands in the cell; a share as the percentage it is shown as. */
export function asTyped({ typed, mark }: Pick<ResultEntry, "typed" | "mark">): string {
  if (typed === true) return "✓";
  if (typeof typed === "number" && typeof mark !== "number" && mark.kind === "share") {
    return `${round(mark.share * 100)}%`;
  }
  return textOf(typed);
}

/** The best attempt itself where the school has no rule of its own, else what the rule makes of all, in the original's points. */
function recordedCell(
  { standard: { scale }, standing, chain, result }: Candidate,
  { policy, corrections, best }: { policy: Policy; corrections: Cell; best: ResultEntry },
): string {
  const { retakeRule, retakeCap, creditBack } = policy.settings;
  if (retakeRule === "highest" && retakeCap === null) return asTyped(best);
  const values = scoredEntries(result).map(({ value }) => value);
  const recorded = recordedScore(values, scale, {
    rule: retakeRule,
    cap: retakeCap && resolveBound(retakeCap, { scale }),
    creditBack,
    criterion: standing.criterion,
    corrections: shareIn(corrections),
  });
  if (recorded === null) return "";
  const outOf = chain.sittings[0]?.outOf ?? null;
  const points = outOf === null || scale.best === "lowest" ? recorded : (recorded / scale.maximum) * outOf;
  return String(round(points));
}

/** "50 %", 0.5, or a box that is ticked. */
function shareIn(cell: Cell): number {
  if (cell === true) return 1;
  const share = typeof cell === "string" ? parseShare(cell.trim()) : null;
  const number = share ?? numberOf(cell) ?? 0;
  return Math.min(1, Math.max(0, number > 1 ? number / 100 : number));
}
