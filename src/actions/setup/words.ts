import { counted } from "../roster/words";
import { someOf } from "../someOf";

/** Every sentence set-up says, in one place, to be reviewed and translated. */
export const words = {
  levelComment:
    "Level: name, where it starts, colour, what may be typed for it; mastery starts at Mastery at",
  markComment: "Mark: what is typed instead of a score, and what it means",

  tabGone: (name: string, tab: string, nearest: string | null) =>
    `The tab "${tab}" of ${name} is not there any more${nearest ? `; is it "${nearest}" now?` : "."} Type its new name in Mastery Classes, column Tab, or delete the row.`,
  newColumn: (tab: string, column: string) =>
    `"${column}" on "${tab}" is new: give it a row in Assessments, or name it in Mastery Classes, column Ignored.`,
  newClass: (tab: string) =>
    `"${tab}" looks like a class and is not set up: add it in Set up this gradebook.`,
  noPoints: (column: string, best: number) =>
    `"${column}" is read in percent, and its best score is ${best}. If it is out of fewer points, type them in Assessments, column Out of.`,
  ownHeadingsGone: (tab: string, headings: readonly string[]) =>
    `"${tab}" lacks the heading ${headings.map((heading) => `"${heading}"`).join(", ")} in row 1; nothing was written there. Type it again, or choose Repair.`,

  illegalSetup: (place: string) =>
    `The set-up cannot be read${place === "" ? "" : ` at: ${place}`}. Send it in the form in which it was suggested.`,
  entry: (n: number) => `entry ${n}`,
  doubledTab: (tab: string) => `The tab "${tab}" is in the set-up twice; a tab holds one class.`,
  doubledClass: (name: string) => `Two classes are called "${name}"; give one of them another name.`,
  illegalDay: (row: number, heading: string) =>
    `Assessments, entry ${row}, ${heading}: write the day as YYYY-MM-DD, or leave it blank.`,
  storedDay: (heading: string) =>
    `${heading} is no day and is read as blank: type a date, such as 2025-11-14, or leave it blank.`,
  cut: (points: number, outOf: number) => `${points} of ${outOf}`,
  percentCut: (criterion: number, maximum: number) => `${Number(((criterion / maximum) * 100).toFixed(2))} %`,

  capBelowMastery: (cap: string, criterion: string) => `Retake cap ${cap} lies below mastery (${criterion})`,
  nobodyBelow: "so far no student is concerned.",
  retakenBelow: (students: number) =>
    `${counted(students, "student")} who mastered on a retake ${students === 1 ? "is" : "are"} recorded below it.`,
  correctedBelow: (students: number) =>
    `${counted(students, "student")} would be recorded below it even with all corrections done.`,
  belowOriginal: (rule: string, names: readonly string[]) =>
    `Retake rule "${rule}" concerns ${counted(names.length, "student")}: what is recorded lies below the original for ${someOf(names)}.`,
} as const;
