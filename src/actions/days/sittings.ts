import { calendarOf, type Calendar } from "../../mastery/calendar/calendar";
import type { Day } from "../../mastery/calendar/day";
import { isRetakeAhead } from "../../mastery/retakes/status";
import type { OnBooks } from "../onBooks";
import { readRoster } from "../roster/readRoster";
import { formOf, type RosterLine } from "../roster/rosterLine";
import { groupsOf } from "../groupsOf";
import { studentOf } from "../roster/rosterReply";
import { shownLines } from "../roster/shown";
import { openOn, type OpenOn } from "./openOn";
import { daysOfSitting, isUnasked } from "./dayOfLine";

/** What a student takes at one go: every open standard of an assessment, on one form (domain.md §6). */
export interface Sitting {
  lines: readonly RosterLine[];
  /** The day it is due; null: none is set, or it has passed. */
  day: Day | null;
  /** Whether it stands on the roster; what is only "also open" there is due on no day but one announced for it. */
  isShown: boolean;
}

export interface Ahead {
  calendar: Calendar;
  today: Day;
  sittings: readonly Sitting[];
  isOpenOn: OpenOn;
  /** Every line of the roster, those without anything ahead too. */
  now: ReturnType<typeof readRoster>;
  shown: readonly RosterLine[];
}

/** The sittings of the roster, with the day each is due, looked at from a day: today, or one that has passed. */
export function sittingsAhead(on: OnBooks, from: Day = on.today): Ahead {
  const { books, today } = on;
  const calendar = calendarOf(books.policy);
  const now = readRoster(on);
  const shown = shownLines(now.lines, {}, books.policy).lines;
  const onRoster = new Set(shown);
  const isOpenOn = openOn(on.snapshot);
  const ahead = now.lines.filter(({ line }) => isRetakeAhead(line.status));
  const sittings = groupsOf(ahead, keyOf).flatMap((all): Sitting[] => {
    const isShown = all.some((line) => onRoster.has(line));
    const weekly = calendar.retakeDays !== null && isShown ? calendar : null;
    const byDay = daysOfSitting(all, { from, today, weekly, isOpenOn });
    return byDay.map(([day, lines]) => ({ lines, day, isShown }));
  });
  return { calendar, today, isOpenOn, sittings: sittings.filter(isPlanned), now, shown };
}

function isPlanned({ lines, day, isShown }: Sitting): boolean {
  return isShown || (day !== null && lines.some((line) => line.case.dates.retakeOn === day));
}

function keyOf(one: RosterLine): string {
  const { line, candidate } = one;
  const { order } = candidate.assessment;
  return [studentOf(one), order, isUnasked(one), line.form.kind, formOf(line)].join("\n");
}
