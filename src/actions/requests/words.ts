import { counted, dayInWords, listed } from "../roster/words";

const most = (names: readonly string[]) =>
  names.length > 3 ? `${names.slice(0, 3).join(", ")} and ${names.length - 3} more` : listed(names);

/** Every sentence about requests, in one place, to be reviewed and translated. */
export const words = {
  student: (name: string, className: string) => `${name} (${className})`,
  matched: (student: string, standards: readonly string[]) => [student, ...standards].join(", "),
  notCounted: (standard: string, why: string) => `${standard}: ${why}`,
  mastered: "mastered already",
  nothingYet: "no score to retake yet",
  before: "asked before the last attempt was sat, so it counts for that one",
  late: (day: string) => `asked after ${dayInWords(day)}, the last day to ask`,
  nowAt: (status: string) => status,

  nobody: (near: readonly string[]) =>
    near.length > 0
      ? `nobody: no student has exactly this name; is it ${most(near)}? Write the name as in the class, or the ID`
      : "nobody: no student has this name, e-mail or ID; write it as in the class",
  several: (names: readonly string[]) => `nobody: ${most(names)} may be meant; write the student's ID`,
  unknownStandard: (text: string) =>
    `nobody: "${text}" is no standard of your classes; write its code as in Standards`,
  notInClass: (code: string, names: readonly string[]) =>
    `nobody: ${listed(names)} has no standard ${code}; write a code of the class`,
  noName: "nobody: no name, e-mail or ID stands there; write one",
  noStandard: "nobody: no standard stands there; write its code",
  noTime: "nobody: When holds no date; write one, such as 2025-11-14",
  formulaError: (error: string) => `nobody: the formula shows ${error}; mend it or write the name`,

  unmatched: (matchedTo: string, form: string | null) =>
    `This request counts for ${matchedTo}${form === null ? "" : ` on "${form}"`}.`,
  firstUnmatched: (first: string, more: number) =>
    more === 0 ? first : `${first} (and ${more} more: take the requests again to see them all)`,
  read: (matched: number, unmatched: number) => {
    const left = unmatched === 0 ? "" : `, ${unmatched} not: see Matched to`;
    return matched + unmatched === 0 ? "No requests yet." : `${counted(matched, "request")} matched${left}.`;
  },
  headingsGone: (tab: string, headings: readonly string[]) =>
    `On "${tab}" a heading is missing: ${headings.join(", ")}. Nothing was written there; choose Put it back in the sidebar.`,
  noSource:
    "No tab of this workbook has that name, or it is a class's or ours. Choose the tab of the form's answers.",
  noColumn: (heading: string, tab: string) =>
    `"${tab}" has no heading "${heading}" in row 1. Choose the question again.`,
  columnsNeeded: "Choose the question that holds the name or e-mail, and the one that holds the standard.",
  typedThere: (tab: string) =>
    `Requests are typed on "${tab}", and a form's answers would have no room there. Delete these rows and choose this again.`,
} as const;
