import { weekdayOf, type Day } from "../../mastery/calendar/day";

export const MONTHS = [
  "Jan",
  "Feb",
  "Mar",
  "Apr",
  "May",
  "Jun",
  "Jul",
  "Aug",
  "Sep",
  "Oct",
  "Nov",
  "Dec",
] as const;

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

function dayAndForms(day: Day, forms: readonly string[]): string {
  const form = forms.length === 0 ? "" : `, ${forms.length === 1 ? "form" : "forms"} ${listed(forms)}`;
  return dayInWords(day) + form;
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
    changedClass: "changed class",
    changedName: "changed name",
  },
  /** What the log calls it when the settings took a column's new name over. */
  columnRenamed: "column renamed",
  nowAt: (status: string) => `now: ${status}`,
  noLongerThere: "nothing stands in the gradebook for it any more",

  recorded: (score: string) => `recorded ${score} under the school's rule`,

  came: (status: string) => `new: ${status}`,
  statusChanged: (before: string, after: string) => `${before} → ${after}`,
  changed: (headings: readonly string[]) => `other: ${headings.join(", ")}`,
  nowCalled: (student: string, className: string) => `was ${student}, ${className}`,
  went: (status: string) => `${status || "no longer in the gradebook"} (in the log)`,

  /** "LF.1: 9 students still to retake; next Fri 14 Nov, form B". */
  stillToRetake: (what: string, students: number) =>
    `${what}: ${students === 0 ? "nobody" : counted(students, "student")} still to retake`,
  nobody: "Nobody needs a retake.",
  /** Where something could not be read, or retakes are over: that is not the same as nobody needing one. */
  nobodyAhead: "No retakes ahead",
  people: (students: number, standards: number) =>
    `${counted(students, "student")}, ${counted(standards, "standard")}`,
  next: (day: Day, forms: readonly string[]) => `next retake ${dayAndForms(day, forms)}`,
  nextOf: (day: Day, forms: readonly string[]) => `next ${dayAndForms(day, forms)}`,
  overdue: (lines: number) => `${lines} overdue`,
  newForms: (assessments: readonly string[]) => `new form needed: ${assessments.join(", ")}`,
  notBuilt: (tab: string, headings: readonly string[]) =>
    `Nothing was changed: "${tab}" has no heading ${headings.map((heading) => `"${heading}"`).join(", ")} any more.`,

  changedClass: (student: string, before: string, after: string) =>
    `${student} was in ${before} and is in ${after} now, by the ID. What was ticked and typed has come along; look once whether it still holds.`,
  changedName: (before: string, after: string, id: string) =>
    `${before} is called ${after} in the gradebook now (ID ${id}). The line goes on under the new name.`,
  conflictReason: (score: string) => `the gradebook says ${score} for this attempt: clear one of the two`,
  conflict: (student: string, typed: string, there: { place: string; score: string }) =>
    `${student}: ${there.place} says ${there.score}, the roster says ${typed} for the same attempt. Clear one of the two and build again.`,
  attemptGone: (student: string, columns: readonly string[]) =>
    `${student}: an attempt this line counts is no longer in the gradebook (missing: ${listed(columns.map((name) => `"${name}"`))}). The line stays as it is until the column is back or taken out of Assessments.`,
  twoStudents: (name: string, id: string) =>
    `This line has the name ${name} and the ID ${id}, which are two students in the gradebook: very likely only some columns were sorted. It stays as it is; put name and ID right and build again.`,
  noStudent: (student: string, className: string) =>
    `${student} is not in ${className} any more, and something is typed on this line, so it stays. Type name and ID as they stand in the gradebook, or delete the row.`,
  noWork: (student: string, standard: string, assessment: string) =>
    `${student}: "${assessment}" has no score for ${standard} any more, and something is typed on this line, so it stays. Put Standard and Retake of right, or delete the row.`,
  scoreLeft: (student: string, typed: string) =>
    `${student}: the typed score ${typed} belongs to no retake that is open, so the line stays. Record it by hand or clear it.`,

  returnedGuessed: ([column, ...others]: readonly string[], day: Day) =>
    `It was not written down when "${column}"${others.length > 0 ? ` and ${others.length} more` : ""} came back, so ${dayInWords(day)} is put in as a guess and the days are counted from there. Type the right day in the column Returned and build again.`,
  returnedNotKept: (column: string) =>
    `It is not written down when "${column}" came back. Add a line for it in Assessments with its day under Returned and build again.`,
  notADay: (heading: string) => `${heading}: type a date, such as 2025-11-14.`,
  illegalException: (what: string) =>
    `An exception "${what}" has no number to go by; type one under Value, such as +2.`,
} as const;
