import type { Day } from "../../mastery/calendar/day";
import type { ResultEntry } from "../../workbook/gradebook/classBook";
import type { PlacedLine } from "../../workbook/tables/tableSpec";
import type { RosterLine } from "../roster/rosterLine";
import type { ClassPlace } from "./classPlace";
import type { TypedScore } from "./typedScore";

/** A line of the roster with something typed, and whose work it is. */
interface OnLine {
  /** As it stands on the roster. */
  placed: PlacedLine;
  own: Pick<RosterLine, "candidate">;
  /** Which attempt it is, from 1. */
  ordinal: number;
}

interface Attempt extends OnLine {
  place: ClassPlace;
  /** "" where the line names none. */
  form: string;
  /** When it was sat, as far as anybody can tell. */
  day: Day;
}

/** A typed score that is to be recorded. */
export interface Sat extends Attempt {
  typed: Extract<TypedScore, { kind: "score" }>;
}

/** A typed score that the gradebook has already, as after a fault or where it was typed there too. */
export interface Done extends Attempt {
  entry: ResultEntry;
}

export interface Missed extends OnLine {
  kind: "absent" | "noShow";
}
