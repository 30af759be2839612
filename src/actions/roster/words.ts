import { weekdayOf, type Day } from "../../mastery/calendar/day";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "Fri 14 Nov". */
export function dayInWords(day: Day): string {
  const [, month, date] = day.split("-").map(Number);
  return `${weekdayOf(day)} ${date} ${MONTHS[(month ?? 1) - 1]}`;
}

/** "1 student", "2 students". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** "A", "A and B", "A, B and C". */
export function listed(names: readonly string[]): string {
  const last = names[names.length - 1] ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}

/** Every sentence of the Retake Roster, in one place, to be reviewed and translated. */
export const words = {
  action: {
    retakeTaken: "retake taken",
    makeUpTaken: "make-up taken",
    lineClosed: "line closed",
    correctiveDone: "corrective done",
    absent: "absent",
    noShow: "no-show",
  },
  /** What the log calls it when the settings took a column's new name over. */
  columnRenamed: "column renamed",
  nowAt: (status: string) => `now: ${status}`,
  noLongerThere: "nothing stands in the gradebook for it any more",

  recorded: (score: string) => `recorded ${score} under the school's rule`,

  nobody: "Nobody needs a retake.",
  /** Where something could not be read, or retakes are over: that is not the same as nobody needing one. */
  nobodyAhead: "No retakes ahead",
  people: (students: number, standards: number) =>
    `${counted(students, "student")}, ${counted(standards, "standard")}`,
  next: (day: Day, forms: readonly string[]) => {
    const form = forms.length === 0 ? "" : `, ${forms.length === 1 ? "form" : "forms"} ${listed(forms)}`;
    return `next retake ${dayInWords(day)}${form}`;
  },
  overdue: (lines: number) => `${lines} overdue`,
  newForms: (assessments: readonly string[]) => `new form needed: ${assessments.join(", ")}`,
  notBuilt: (tab: string, headings: readonly string[]) =>
    `Nothing was changed: "${tab}" has no heading ${headings.map((heading) => `"${heading}"`).join(", ")} any more.`,

  returnedGuessed: ([column, ...others]: readonly string[], day: Day) =>
    `It was not written down when "${column}"${others.length > 0 ? ` and ${others.length} more` : ""} came back, so ${dayInWords(day)} is put in as a guess and the days are counted from there. Type the right day in the column Returned and build again.`,
  returnedNotKept: (column: string) =>
    `It is not written down when "${column}" came back. Add a line for it in Assessments with its day under Returned and build again.`,
  notADay: (heading: string) => `${heading}: type a date, such as 2025-11-14.`,
  illegalException: (what: string) =>
    `An exception "${what}" has no number to go by; type one under Value, such as +2.`,
} as const;
