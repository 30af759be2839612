import { addDays, earliest, type Day } from "../calendar/day";
import { retakeDayIn, type RetakeWindow } from "../calendar/retakeDays";
import { addSchoolDays } from "../calendar/schoolDays";
import type { Term } from "../calendar/calendar";
import { lastRetakeDayOf, termFrom, termOf } from "../calendar/terms";
import type { RetakeCase } from "./retakeCase";

/** What the school days are counted from. For a make-up all is counted from the day its score was seen. */
function anchorsOf({ dates }: RetakeCase): { returned: Day | null; given: Day | null } {
  const { makeUpSeen, returned, given } = dates;
  return makeUpSeen === null ? { returned, given } : { returned: makeUpSeen, given: makeUpSeen };
}

/** The day the window ends; null without an anchor or a number of days. More days lengthen every window. */
function endOf(anchor: Day | null, days: number | null, line: RetakeCase): Day | null {
  if (anchor === null || days === null) return null;
  return addSchoolDays(anchor, days + line.exceptions.moreDays, line.calendar);
}

/** By when a retake is asked for: the earlier of both windows. */
export function askByDay(line: RetakeCase): Day | null {
  const { returned, given } = anchorsOf(line);
  const { askWithin, askWithinOfTest } = line.settings;
  return earliest(endOf(returned, askWithin, line), endOf(given, askWithinOfTest, line));
}

/** By when the corrective is done. */
export function correctiveByDay(line: RetakeCase): Day | null {
  return endOf(anchorsOf(line).returned, line.settings.correctiveWithin, line);
}

/**
 * The date in class: the announced day, else the earlier of both windows' last retake days; null: no date. Each
 * window is moved to its retake day before they are compared, so that more days never make the date earlier.
 */
export function dateInClass(line: RetakeCase): Day | null {
  const { settings } = line;
  const { given, returned } = anchorsOf(line);
  const from = settings.windowFrom === "corrective" ? correctiveDay(line) : returned;
  return (
    announcedDay(line) ??
    earliest(
      retakeDayWithin(from, settings.retakeWithin, line),
      retakeDayWithin(given, settings.retakeWithinOfTest, line),
    )
  );
}

/** There is no moving forward past the day that closes the retakes: the next assessment, or where none is late, the term. */
function retakeDayWithin(anchor: Day | null, days: number | null, line: RetakeCase): Day | null {
  const end = endOf(anchor, days, line);
  if (anchor === null || end === null) return null;
  const limit = line.settings.lateRetakes === "none" ? endOfRetakes(line) : beforeNext(line);
  const last = earliest(end, limit) ?? end;
  const day = retakeDayIn(windowTo(anchor, last), line.calendar);
  return limit !== null && day > limit ? last : day;
}

/** The class's day; for a make-up only one that lies after its score was seen. */
function announcedDay({ dates, exceptions, calendar }: RetakeCase): Day | null {
  const { retakeOn, makeUpSeen } = dates;
  if (retakeOn === null || (makeUpSeen !== null && retakeOn <= makeUpSeen)) return null;
  if (exceptions.moreDays === 0) return retakeOn;
  return retakeDayIn(windowTo(retakeOn, addSchoolDays(retakeOn, exceptions.moreDays, calendar)), calendar);
}

/** The day after the anchor is day 1; a window of no days is the anchor itself. */
function windowTo(anchor: Day, last: Day): RetakeWindow {
  return { first: last === anchor ? anchor : addDays(anchor, 1), last };
}

/** When the corrective was done or, while it is not, by when it is due. */
function correctiveDay(line: RetakeCase): Day | null {
  return line.entries.correctiveDoneOn ?? correctiveByDay(line);
}

/** The last retake day of the line's term, or the last day before the next assessment. */
export function endOfRetakes(line: RetakeCase): Day | null {
  const term = termOfLine(line);
  return earliest(term && lastRetakeDayOf(term, line.calendar), beforeNext(line));
}

/** The term of the assessment's date, unless the gap was carried into a later one. */
function termOfLine({ dates: { assessed }, exceptions: { carried }, calendar }: RetakeCase): Term | null {
  if (assessed === null) return null;
  return carried !== null && carried > assessed ? termFrom(carried, calendar) : termOf(assessed, calendar);
}

/** The last day before the next assessment, where that one closes the retakes of this one. */
function beforeNext({ dates, settings, exceptions, calendar }: RetakeCase): Day | null {
  if (!settings.onlyBeforeNext || dates.next === null) return null;
  return addSchoolDays(addDays(dates.next, -1), exceptions.moreDays, calendar);
}
