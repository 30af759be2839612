import type { Bound } from "../bound";

/** Whom a retake is for: everyone below a cut, or at it too. null: below the criterion. */
export type Below = null | "nobody" | { bound: Bound; orAt: boolean };

/** The settings of a policy a retake line goes by. Days are school days; null: not set, of amounts unlimited. */
export interface RetakeSettings {
  mustRetakeBelow: Below;
  mayRetakeBelow: Below;
  onlyOnRequest: boolean;
  /** After the original. */
  retakesAllowed: number | null;
  /** Sittings of one student in one class. */
  retakesPerTerm: number | null;
  noShowUses: boolean;
  /** What is ticked before a retake. */
  beforeRetake: readonly string[];
  askWithin: number | null;
  retakeWithin: number | null;
  askWithinOfTest: number | null;
  retakeWithinOfTest: number | null;
  correctiveWithin: number | null;
  windowFrom: "returned" | "corrective";
  onlyBeforeNext: boolean;
  /** What holds once a day to ask, for the corrective or for the retake has passed. */
  lateRetakes: "by appointment" | "none";
  /** In the order they are used. */
  forms: readonly string[];
  sameForm: boolean;
  rotateForms: boolean;
}
