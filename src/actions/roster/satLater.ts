import type { Day } from "../../mastery/calendar/day";
import type { SittingOfClass } from "../../workbook/gradebook/classBook";
import { scoredEntries, type Candidate } from "./candidates";
import type { History } from "./history";
import { keyCells } from "./rosterLine";

/** When a student's last retake was first seen, where others of the same column were seen before; else null. */
export type SatLater = (candidate: Candidate) => Day | null;

/**
 * The days of a column are those of the students who sat first. Who sits it weeks later has a window of their own, and
 * the log tells when that was.
 */
export function satLater(candidates: readonly Candidate[], history: History): SatLater {
  const first = new Map<SittingOfClass, Day>();
  for (const { sitting, day } of candidates.flatMap((candidate) => retakesSeen(candidate, history))) {
    const before = first.get(sitting);
    if (before === undefined || day < before) first.set(sitting, day);
  }
  return (candidate) => {
    const attempts = scoredEntries(candidate.result).length;
    const last = retakesSeen(candidate, history).find(({ attempt }) => attempt === attempts);
    return last !== undefined && last.day > (first.get(last.sitting) as Day) ? last.day : null;
  };
}

function retakesSeen(
  candidate: Candidate,
  history: History,
): { attempt: number; sitting: SittingOfClass; day: Day }[] {
  const scored = scoredEntries(candidate.result);
  return history(keyCells(candidate)).flatMap(({ kind, attempt, day }) => {
    const sitting = candidate.chain.sittings[scored[attempt - 1]?.sitting ?? -1];
    return kind === "retakeTaken" && sitting ? [{ attempt, sitting, day }] : [];
  });
}
