import type { Calendar } from "../calendar/calendar";
import type { Day } from "../calendar/day";
import type { Scale } from "../scale";
import type { ChainEntry } from "./attempts";
import type { RetakeSettings } from "./retakeSettings";

/** How the student stands on the line's standard, by all its evidence. */
export type LineStanding =
  | { kind: "notAssessed" }
  /** A mark nobody can read keeps it open; it is listed among what needs a look. */
  | { kind: "check" }
  | { kind: "moreEvidence"; of: "scores" | "kinds"; have: number; need: number }
  /** `value`: what the level was judged by, on the scale. */
  | { kind: "assessed"; value: number };

/** What a standard's row and an assessment's line say instead of the policy; null: nothing. */
export interface LineOverrides {
  retakesAllowed: number | "unlimited" | null;
  forms: readonly string[] | null;
  /** `no`: this assessment has no retakes. */
  retakes: "yes" | "no";
}

/** "+2" adds to what the policy allows, "4" replaces it; `count` null: unlimited. */
export type MoreRetakes = { kind: "add"; count: number } | { kind: "replace"; count: number | null };

/** The exceptions in force for this student on this standard today. */
export interface LineExceptions {
  moreRetakes: MoreRetakes | null;
  /** School days on top of every window. */
  moreDays: number;
  /** In the scale's numbers; null: the criterion of the case. */
  criterion: number | null;
  sameForm: boolean;
  excused: boolean;
  movedOn: boolean;
  /** The gap goes on into the term of this day, or the one after it: the end of a term before it ends nothing. */
  carried: Day | null;
  joined: Day | null;
  left: Day | null;
  /** The bound of the level a teacher set by hand; null: none. */
  levelByHand: number | null;
}

export const NO_EXCEPTIONS: LineExceptions = {
  moreRetakes: null,
  moreDays: 0,
  criterion: null,
  sameForm: false,
  excused: false,
  movedOn: false,
  carried: null,
  joined: null,
  left: null,
  levelByHand: null,
};

/** What the teacher has ticked and typed on the line, for the coming attempt. */
export interface LineEntries {
  /** The names of the ticks that are set. */
  ticks: readonly string[];
  requested: boolean;
  /** When it was asked for, where that is known: the day to ask by may have passed. */
  requestedOn?: Day;
  /** What stands in the score cell, "ABS" and "NS" too; null: nothing. */
  typedScore: string | null;
  scheduledFor: Day | null;
  /** When the tick for the corrective was first seen; null: not yet. */
  correctiveDoneOn: Day | null;
}

export interface LineDates {
  /** The day of the assessment itself: it decides the term, and who came later. */
  assessed: Day | null;
  /** Of the attempt the windows count from. A blank Returned comes in as the day it is taken to be. */
  given: Day | null;
  returned: Day | null;
  /** The announced day in class. */
  retakeOn: Day | null;
  /** When the score of a make-up was first seen; null: it was no make-up. */
  makeUpSeen: Day | null;
  /** The day of the class's next assessment. */
  next: Day | null;
}

/** Everything one line of the roster is judged by: student × standard × assessment × coming attempt. */
export interface RetakeCase {
  /** In order, the original first. */
  chain: readonly ChainEntry[];
  /** Forms the student has sat of this assessment on its other standards: a sitting has one form for all of them. */
  satElsewhere: readonly (string | null)[];
  standing: LineStanding;
  scale: Scale;
  /** In force for the standard, in the scale's numbers. */
  criterion: number;
  settings: RetakeSettings;
  overrides: LineOverrides;
  exceptions: LineExceptions;
  entries: LineEntries;
  dates: LineDates;
  formsOfClass: {
    startsAt: string | null;
    /** Where the class stands among the classes, from 0. */
    position: number;
    /** Forms of this assessment that any class has got back. */
    returned: readonly string[];
  };
  /** Retakes this student has sat this term in this class, a sitting once however many standards it was on. */
  sittingsThisTerm: number;
  calendar: Calendar;
  today: Day;
}
