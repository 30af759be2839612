import { counted } from "../../words";

const students = (count: number) => counted(count, "student", "students");

/** Retake days, for review and translation. */
export const daysWords = {
  none: "No retake day lies ahead.",
  calendar: "Days ahead",
  students,
  print: "Print this day",
  printed: "The page is open. Print it from there.",
  due: "Asked for this day",
  free: "May come any day",
  ofClass: (name: string, count: number) => `${name}: ${students(count)}`,
  noLines: "Nobody comes on this day.",
  ready: "Ready for check",
  readyHint: "Who asked stands first, in order of arrival.",
  since: (when: string) => `since ${when}`,
  noDay: (count: number) => `${students(count)} without a day`,
  noDayHint: "Type a day under Scheduled for on the Retake Roster.",
  issues: (count: number) => counted(count, "place needs a look", "places need a look"),
} as const;
