import type { Standing } from "../standing";
import { shareOf } from "./share";

/** How a student stands on a standard, as a summary counts it. Who is excused is not expected to show anything. */
export type Outcome = Standing | { kind: "excused" };

/** Outcomes counted: of a class on one standard, or of a student on many (domain.md §9). */
export interface Tally {
  /** All but the excused: the assessed, those not assessed, and those where a mark cannot be read. */
  expected: number;
  /** With those who need more evidence. */
  assessed: number;
  mastered: number;
  notAssessed: number;
  /** A mark cannot be read, so nobody knows. */
  check: number;
  excused: number;
  /** Mastered ÷ assessed, from 0 to 1; null while nothing is assessed. */
  share: number | null;
}

export function tallyOf(outcomes: readonly Outcome[]): Tally {
  const count = (kind: Outcome["kind"]) => outcomes.filter((outcome) => outcome.kind === kind).length;
  const excused = count("excused");
  const assessed = count("assessed") + count("moreEvidence");
  const mastered = outcomes.filter((outcome) => outcome.kind === "assessed" && outcome.mastered).length;
  return {
    expected: outcomes.length - excused,
    assessed,
    mastered,
    notAssessed: count("notAssessed"),
    check: count("check"),
    excused,
    share: shareOf(mastered, assessed),
  };
}
