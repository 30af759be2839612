import type { Day } from "../../mastery/calendar/day";

export const EXCEPTION_KINDS = [
  "more retakes",
  "more days",
  "own criterion",
  "same form",
  "excused",
  "moved on",
  "carried",
  "joined",
  "left",
  "level by hand",
  "pin",
  "keep apart",
  "leave out",
] as const;
export type ExceptionKind = (typeof EXCEPTION_KINDS)[number];

/** A row of Mastery Exceptions, read. Its private note is never read. */
export interface ExceptionRow {
  /** "" for all classes. */
  class: string;
  student: string;
  id: string;
  /** "" for all standards. */
  standard: string;
  what: ExceptionKind;
  /** As typed: "+2", "4", "70 %", a level's name, another student's name. */
  value: string;
  /** Both days belong to it; null: open. */
  from: Day | null;
  to: Day | null;
}
