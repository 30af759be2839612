import { dayNumber, WEEKDAYS, type Day, type Weekday } from "../../mastery/calendar/day";
import { round } from "../../mastery/rounding";
import type { Scale } from "../../mastery/scale";
import { listed } from "../roster/words";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** The frame of the policy page, to be reviewed and translated with timeWords, learningWords and gradingWords. */
export const words = {
  title: "How retakes and grades work",
  titleOf: (id: string, version: number | null) =>
    `How retakes and grades work (${[id, ...(version === null ? [] : [`version ${version}`])].filter(Boolean).join(", ")})`,
  question: {
    time: "How much time do students have?",
    learning: "What do students do to learn it?",
    validity: "What shows that a student has learned it?",
    grading: "How do scores become levels and grades?",
  },
  /** So many names stand in a sentence; the rest is counted. */
  names: (names: readonly string[]) =>
    names.length <= 8 ? listed(names) : `${names.slice(0, 7).join(", ")} and ${names.length - 7} more`,
} as const;

/** "1 retake", "2 retakes", "1 school day". */
export { counted, listed } from "../roster/words";

/** "80 %", "3 of 4"; on a scale that counts downwards the mark itself. */
export function onScale(value: number, { maximum, best }: Pick<Scale, "maximum" | "best">): string {
  const number = round(value);
  if (best === "lowest") return `${number}`;
  return maximum === 100 ? `${number} %` : `${number} of ${maximum}`;
}

export function percent(share: number): string {
  return `${round(share * 100)} %`;
}

/** "19 Dec 2025". */
export function dateInWords(day: Day): string {
  return `${shortDate(day)} ${day.slice(0, 4)}`;
}

/** "19 Dec". */
export function shortDate(day: Day): string {
  return `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]}`;
}

/** "24 to 28 Nov", "22 Dec to 2 Jan". */
export function datesInWords(first: Day, last: Day): string {
  if (first === last) return shortDate(first);
  const isOneMonth = first.slice(0, 7) === last.slice(0, 7);
  const joint = dayNumber(last) - dayNumber(first) === 1 ? "and" : "to";
  return `${isOneMonth ? Number(first.slice(8)) : shortDate(first)} ${joint} ${shortDate(last)}`;
}

const NAMES: Record<Weekday, string> = {
  Mon: "Monday",
  Tue: "Tuesday",
  Wed: "Wednesday",
  Thu: "Thursday",
  Fri: "Friday",
  Sat: "Saturday",
  Sun: "Sunday",
};

/** "Mondays and Wednesdays". */
export function onWeekdays(days: readonly Weekday[]): string {
  return listed(days.map((day) => `${NAMES[day]}s`));
}

/** "Monday to Thursday", "Monday, Tuesday and Thursday". */
export function weekdaySpan(days: readonly Weekday[]): string {
  const [first, last] = [days[0], days[days.length - 1]];
  if (first === undefined || last === undefined) return "";
  const span = WEEKDAYS.indexOf(last) - WEEKDAYS.indexOf(first) + 1;
  return span === days.length && span > 2
    ? `${NAMES[first]} to ${NAMES[last]}`
    : listed(days.map((day) => NAMES[day]));
}
