import type { Calendar, Term } from "../../mastery/calendar/calendar";
import { addDays, type Day } from "../../mastery/calendar/day";
import { termFrom, termOf } from "../../mastery/calendar/terms";
import { retakeLine } from "../../mastery/retakes/retakeLine";
import { isRetakeAhead, type LineStatus } from "../../mastery/retakes/status";
import type { ExceptionRow } from "../../workbook/gradebook/exceptionRow";
import { concerns, isOnStandard } from "../../workbook/gradebook/readException";
import type { RosterLine } from "../roster/rosterLine";

/** What a closed term has become of a gap. */
export type GoesOn = "carried" | "moved on";

/** A student × standard that is not yet mastered at the end of a term. */
export interface OpenGap {
  line: RosterLine;
  /** What was written for it when this term was closed before. */
  written: GoesOn | null;
  /** Whether there is still a retake for it, once it is carried. */
  mayGoOn: boolean;
}

export interface Closing {
  term: Term;
  calendar: Calendar;
  /** All of them, those of later days too. */
  exceptions: readonly ExceptionRow[];
}

/** The day from which what is carried or moved on from counts as that. */
export function dayAfter({ last }: Term): Day {
  return addDays(last, 1);
}

/** The lines about assessments of a term, or about gaps that were carried into it. */
export function linesOfTerm(lines: readonly RosterLine[], closing: Closing): RosterLine[] {
  const { term, calendar, exceptions } = closing;
  return lines.filter((line) => {
    const assessed = dayOfWork(line);
    if (assessed === null) return false;
    const isInto = ({ what, from }: ExceptionRow) =>
      what === "carried" && from !== null && from > assessed && termFrom(from, calendar) === term;
    return termOf(assessed, calendar) === term || exceptions.some((row) => isInto(row) && isAbout(row, line));
  });
}

/** Which term it belongs to: where nobody wrote down when it was given, by the day on which it came back. */
export function dayOfWork({ case: { dates } }: RosterLine): Day | null {
  return dates.assessed ?? dates.returned;
}

/** Those of the lines that are open gaps, whatever became of them when the term was closed before. */
export function openGaps(ofTerm: readonly RosterLine[], closing: Closing): OpenGap[] {
  return ofTerm.flatMap((line) => {
    const written = writtenFor(line, closing);
    if (!isOpenGap(line, written)) return [];
    return [{ line, written, mayGoOn: mayGoOn(line, closing) }];
  });
}

const NO_GAP: readonly LineStatus[] = ["excused", "beforeYourTime", "notAssessed", "mastered"];

/** Who mastered it and may still retake has no gap; nor has who moved on from it before. */
export function isOpenGap({ candidate, line }: RosterLine, written: GoesOn | null): boolean {
  const { standing } = candidate.standing;
  const isUnknown = standing.kind === "check" || (standing.kind === "assessed" && standing.mastered);
  if (isUnknown || NO_GAP.includes(line.status)) return false;
  return line.status !== "movedOn" || written === "moved on";
}

function writtenFor(line: RosterLine, { term, exceptions }: Closing): GoesOn | null {
  const own = exceptions.filter((row) => row.from === dayAfter(term) && isAbout(row, line));
  const has = (what: GoesOn) => own.some((row) => row.what === what);
  return has("moved on") ? "moved on" : has("carried") ? "carried" : null;
}

function isAbout(row: ExceptionRow, { candidate: { in: one, student, standard } }: RosterLine): boolean {
  const who = { class: one.book.settings.name, name: student.name, id: student.id };
  return concerns(row, who) && isOnStandard(row, standard.code);
}

/** Days of the policy's own, such as a limit of retakes, may have ended it already: carrying it would open nothing. */
function mayGoOn({ case: known }: RosterLine, { term }: Closing): boolean {
  const next = dayAfter(term);
  const exceptions = { ...known.exceptions, movedOn: false, carried: next };
  return isRetakeAhead(retakeLine({ ...known, exceptions, today: next, sittingsThisTerm: 0 }).status);
}
