import type { Day } from "../../mastery/calendar/day";
import type { ExceptionKind, ExceptionRow } from "../../workbook/gradebook/exceptionRow";
import { readException } from "../../workbook/gradebook/readException";
import type { Snapshot } from "../../workbook/snapshot";
import { findTable } from "../../workbook/tables/findTable";
import { EXCEPTIONS_TABLE } from "../../workbook/tables/specs";
import { exceptionsFor } from "../roster/exceptionsFor";
import type { RosterLine } from "../roster/rosterLine";

/** Whether a line that is open today still is on a day. */
export type OpenOn = (line: RosterLine, day: Day) => boolean;

const ENDING: readonly ExceptionKind[] = ["excused", "moved on", "left"];

/**
 * Retakes are not over, and no exception that begins until then takes the student off the list. A day of the
 * student's own is an agreement that stands.
 */
export function openOn(snapshot: Snapshot): OpenOn {
  const ending = endingRows(snapshot);
  return ({ line, candidate }, day) => {
    if (line.closes !== null && day > line.closes && line.scheduledFor !== day) return false;
    if (ending.length === 0) return true;
    const { excused, movedOn, left } = exceptionsFor(candidate, ending, day);
    return !excused && !movedOn && (left === null || left > day);
  };
}

/** The books hold only what is in force today. */
function endingRows(snapshot: Snapshot): ExceptionRow[] {
  const rows = findTable(EXCEPTIONS_TABLE, snapshot).lines.flatMap(({ line }) => readException(line) ?? []);
  return rows.filter(({ what }) => ENDING.includes(what));
}
