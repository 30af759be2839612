import { counted, listed } from "../roster/words";

/** The sentences about time. */
export const timeWords = {
  noRetakes: "There are no retakes.",

  notMastered: "not yet at mastery",
  below: (cut: string, best: "highest" | "lowest") =>
    best === "highest" ? `below ${cut}` : `at a mark worse than ${cut}`,
  atOrBelow: (cut: string, best: "highest" | "lowest") =>
    `at ${cut} or ${best === "highest" ? "below" : "worse"}`,
  must: (who: string) => `Students who are ${who} take a retake.`,
  mustAsk: (who: string) => `Students who are ${who} are expected to ask for a retake.`,
  may: (who: string, others: string) => `${others} who are ${who} may take a retake.`,
  mayAsk: (who: string, others: string) => `${others} who are ${who} may ask for a retake.`,
  students: "Students",
  otherStudents: "Other students",
  onlyThese: "Others have no retake.",

  /** Of each assessment; null: no limit. */
  allowed: (count: number | null) => {
    if (count === null) return "Each assessment can be retaken as often as needed.";
    return count === 1
      ? "There is 1 retake of each assessment."
      : `There are up to ${counted(count, "retake")} of each assessment.`;
  },
  perTerm: (count: number, span: "term" | "year") =>
    `A student takes at most ${counted(count, "retake")} a ${span} in a class.`,
  ownAllowed: (each: readonly string[]) =>
    `Some standards have their own number of retakes: ${each.join("; ")}.`,
  onlyOwnAllowed: (each: readonly string[]) => `Only these standards have retakes: ${each.join("; ")}.`,
  ownCount: (name: string, count: number | "unlimited") =>
    `${name}, ${count === "unlimited" ? "as often as needed" : count === 0 ? "none" : count === 1 ? "1" : `up to ${count}`}`,
  noRetakeOf: (names: string) => `There is no retake of ${names}.`,
  noShow: "Not coming to a retake uses it up; being absent does not.",

  askWithin: (windows: readonly string[]) => `A retake is asked for ${earlier(windows)}.`,
  retakeWithin: (windows: readonly string[]) => `Retakes are taken ${earlier(windows)}.`,
  afterReturned: (days: number) =>
    days === 0
      ? "on the day the work comes back"
      : `within ${counted(days, "school day")} after the work comes back`,
  afterCorrective: (days: number) =>
    days === 0
      ? "on the day the corrective is done or due"
      : `within ${counted(days, "school day")} after the corrective is done or due`,
  afterTest: (days: number) =>
    days === 0
      ? "on the day of the assessment"
      : `within ${counted(days, "school day")} after the assessment itself`,
  retakeDays: (days: string) => `Retakes are on ${days}.`,
  retakeDaysNext: (days: string) => `Retakes are on ${days}; if none falls in that time, on the next one.`,
  announced: "Where the teacher announces a day for a retake, that day holds.",
  closedByNext: "The next assessment ends the retakes of the one before.",
  later: "After that, retakes are by appointment.",
  laterInTerm: "After that, retakes are by appointment until the term ends.",
  notLater: "After that there is no retake, unless a day was agreed.",
  notLaterInTerm: "After that there is no retake, unless a day was agreed; and none after the term ends.",
  untilTermEnds: "Retakes are possible until the term of the assessment ends.",
  terms: (ends: readonly string[]) =>
    `${ends.length === 1 ? "The term ends" : "Terms end"} on ${listed(ends)}.`,
  term: (day: string, name: string) => `${day} (${name})`,
  notInLastDays: (days: number) =>
    days === 1
      ? "There is no retake on the last school day of a term."
      : `There are no retakes on the last ${days} school days of a term.`,
  schoolWeek: (days: string) => `School days are ${days}.`,
  holidays: (each: readonly string[]) => `Not counted as school days: ${each.join("; ")}.`,
  holiday: (days: string, name: string) => (name === "" ? days : `${days} (${name})`),
} as const;

function earlier(windows: readonly string[]): string {
  return windows.length < 2 ? listed(windows) : `${listed(windows)}, whichever ends first`;
}
