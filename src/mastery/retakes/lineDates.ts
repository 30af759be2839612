import { earliest, latest, type Day } from "../calendar/day";
import { nextRetakeDay } from "../calendar/retakeDays";
import { schoolDaysBetween } from "../calendar/schoolDays";
import { lastRetakeDayOf, termOf } from "../calendar/terms";
import { lastMiss, sittings } from "./attempts";
import type { RetakeCase } from "./retakeCase";
import { askByDay, beforeNext, correctiveByDay, dateInClass } from "./windows";

/** The days of a line; null: none is set. */
export interface DatesOfLine {
  askBy: Day | null;
  correctiveBy: Day | null;
  /** The date in class. */
  retakeBy: Day | null;
  /** The student's own day: as typed or, after an absence, the next retake day. */
  scheduledFor: Day | null;
  /** The last day by appointment; null: open. */
  closes: Day | null;
}

/** All days of a line. While nothing of the chain is scored no window is open. */
export function datesOf(line: RetakeCase): DatesOfLine {
  const scheduledFor = scheduledDay(line);
  const closes = closingDay(line);
  if (sittings(line.chain).length === 0) {
    return { askBy: null, correctiveBy: null, retakeBy: null, scheduledFor, closes };
  }
  const inClass = dateInClass(line);
  return {
    askBy: askByDay(line),
    correctiveBy: correctiveByDay(line),
    retakeBy: inClass === null ? null : latest(inClass, dayAfterAbsence(line)),
    scheduledFor,
    closes,
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

/** The last day of the term of the assessment's date, or the last before the next assessment. */
function closingDay(line: RetakeCase): Day | null {
  const { dates, calendar } = line;
  const term = dates.assessed === null ? null : termOf(dates.assessed, calendar);
  return earliest(term && lastRetakeDayOf(term, calendar), beforeNext(line));
}

/** Whether the date in class, where there is one, has passed. */
export function isPastDateInClass({ retakeBy }: DatesOfLine, today: Day): boolean {
  return retakeBy !== null && today > retakeBy;
}

/** Whether neither the date in class lies ahead nor an appointment can be made any more. */
export function isTimeOver({ retakeBy, closes }: DatesOfLine, today: Day): boolean {
  return closes !== null && today > closes && (retakeBy === null || today > retakeBy);
}

/** School days since the date in class; 0 while it has not passed, and on the weekend after it. */
export function daysSinceDateInClass({ retakeBy }: DatesOfLine, line: RetakeCase): number {
  return retakeBy === null ? 0 : schoolDaysBetween(retakeBy, line.today, line.calendar);
}
