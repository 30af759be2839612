import { earliest, latest, type Day } from "../calendar/day";
import { nextRetakeDay } from "../calendar/retakeDays";
import { schoolDaysBetween } from "../calendar/schoolDays";
import { lastMiss, sittings } from "./attempts";
import type { RetakeCase } from "./retakeCase";
import { isNotAskedBy, lacks } from "./ticks";
import { askByDay, correctiveByDay, dateInClass, endOfRetakes } from "./windows";

/** The days of a line; null: none is set. */
export interface DatesOfLine {
  askBy: Day | null;
  correctiveBy: Day | null;
  /** The date in class. */
  retakeBy: Day | null;
  /** The student's own day: as typed or, after an absence, the next retake day. */
  scheduledFor: Day | null;
  /** The last day of all; null: open. */
  closes: Day | null;
}

/** All days of a line. While nothing of the chain is scored no window is open. */
export function datesOf(line: RetakeCase): DatesOfLine {
  const windows = sittings(line.chain).length === 0 ? NO_WINDOWS : windowsOf(line);
  const days = { ...windows, scheduledFor: scheduledDay(line) };
  return { ...days, closes: closingDay(line, days) };
}

type Windows = Pick<DatesOfLine, "askBy" | "correctiveBy" | "retakeBy">;

const NO_WINDOWS: Windows = { askBy: null, correctiveBy: null, retakeBy: null };

function windowsOf(line: RetakeCase): Windows {
  const inClass = dateInClass(line);
  return {
    askBy: askByDay(line),
    correctiveBy: correctiveByDay(line),
    retakeBy: inClass === null ? null : latest(inClass, dayAfterAbsence(line)),
  };
}

/** A typed day that the student has missed since says nothing about the coming attempt. */
function scheduledDay(line: RetakeCase): Day | null {
  const { scheduledFor } = line.entries;
  const miss = lastMiss(line.chain);
  const isStale = miss !== null && scheduledFor !== null && scheduledFor <= miss.day;
  return scheduledFor !== null && !isStale ? scheduledFor : dayAfterAbsence(line);
}

function dayAfterAbsence({ chain, calendar }: RetakeCase): Day | null {
  const miss = lastMiss(chain);
  return miss?.kind === "absent" ? nextRetakeDay(miss.day, calendar) : null;
}

/** A date in class after the end of the retakes holds. */
function closingDay(line: RetakeCase, days: Omit<DatesOfLine, "closes">): Day | null {
  const end = endOfRetakes(line);
  return earliest(end && latest(end, days.retakeBy), lastDayWithoutLateRetakes(line, days));
}

/** Where nothing is by appointment, the first day missed ends it; a day of the student's own is an agreement that stands. */
function lastDayWithoutLateRetakes(line: RetakeCase, days: Omit<DatesOfLine, "closes">): Day | null {
  const { settings } = line;
  if (settings.lateRetakes !== "none" || days.scheduledFor !== null) return null;
  return earliest(
    days.retakeBy,
    isNotAskedBy(days.askBy, line) ? days.askBy : null,
    lacks(line, "corrective") ? days.correctiveBy : null,
  );
}

/** Whether the date in class, where there is one, has passed. */
export function isPastDateInClass({ retakeBy }: DatesOfLine, today: Day): boolean {
  return retakeBy !== null && today > retakeBy;
}

/** Whether neither the date in class lies ahead nor an appointment can be made any more. */
export function isTimeOver({ closes }: DatesOfLine, today: Day): boolean {
  return closes !== null && today > closes;
}

/** School days since the date in class; 0 while it has not passed, and on the weekend after it. */
export function daysSinceDateInClass({ retakeBy }: DatesOfLine, line: RetakeCase): number {
  return retakeBy === null ? 0 : schoolDaysBetween(retakeBy, line.today, line.calendar);
}
