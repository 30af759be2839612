import { counted } from "../roster/words";

/** So many students are named in a sentence; the rest is a number. */
const NAMED = 5;

/** "Ana Lee, Ben Cho and 2 more"; names that hold a comma themselves stand between semicolons. */
function someOf(names: readonly string[]): string {
  const more = names.length > NAMED ? [`${names.length - NAMED} more`] : [];
  const said = [...names.slice(0, NAMED), ...more];
  const between = names.some((name) => name.includes(",")) ? "; " : ", ";
  const last = said.pop() ?? "";
  return said.length === 0 ? last : `${said.join(between)} and ${last}`;
}

/** Every sentence set-up says, in one place, to be reviewed and translated. */
export const words = {
  levelComment:
    "Level: name, where it starts, colour, what may be typed for it; mastery starts at Mastery at",
  markComment: "Mark: what is typed instead of a score, and what it means",

  tabGone: (name: string, tab: string, nearest: string | null) =>
    `The tab "${tab}" of ${name} is not there any more${nearest ? `; is it "${nearest}" now?` : "."} Type its new name in Mastery Classes, column Tab, or delete the row.`,
  headingGone: (tab: string, heading: string, nearest: string | null) =>
    `No heading on "${tab}" is called "${heading}" any more${nearest ? `; is it "${nearest}" now?` : "."} Give it its old heading, or type the new one in Mastery Classes.`,
  columnGone: (tab: string, column: string, nearest: string | null) =>
    `No column on "${tab}" is called "${column}" any more${nearest ? `; is it "${nearest}" now?` : "."} Type its new name in Assessments, column Column, or delete the row.`,
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

  stands: (column: string, scores: readonly string[]) => `${column}: ${scores.join(", ")}`,
  pointsQuestion: (count: number, column: string, guess: number) => ({
    text:
      count === 1
        ? `"${column}" does not say out of how many points it is. Is it out of ${guess}?`
        : `${count} columns do not say out of how many points they are. Is "${column}" out of ${guess}?`,
    guess: {
      label: count === 1 ? `Out of ${guess}` : "Out of the usual number of points above the best score",
      consequence: `A score in "${column}" is read out of ${guess}.`,
    },
    percent: { label: "They are percentages", consequence: `A score of 80 in "${column}" is read as 80 %.` },
    best: {
      label: "Out of the best score in the column",
      consequence: "The best score in a column is read as full marks.",
    },
  }),
  cutQuestion: (cut: { code: string; more: number; points: number; full: number; near: number }) => ({
    text: `"${cut.code}"${cut.more > 0 ? ` and ${cut.more} more` : ""}: mastery is ${cut.points} of ${cut.points}, full marks. Use ${cut.points - 1} of ${cut.points}?`,
    full: {
      label: `${cut.points} of ${cut.points}`,
      consequence: `On ${cut.code} ${cut.full} results show mastery.`,
    },
    less: {
      label: `${cut.points - 1} of ${cut.points}`,
      consequence: `On ${cut.code} ${cut.near} results show mastery.`,
    },
    example: `${cut.code}: ${cut.full} of the results are ${cut.points}, ${cut.near - cut.full} are ${cut.points - 1}.`,
  }),
  letterQuestion: (guess: string) => `The marks are letters. Is ${guess} mastery?`,
  letterIsMastery: (level: string) => ({
    label: `${level} is mastery`,
    consequence: `Students with ${level} or better have mastered the standard.`,
  }),
  letterLevels: (levels: readonly string[]) => `Best first: ${levels.join(", ")}`,
  markQuestion: (mark: string) => `What does "${mark}" mean where a score stands?`,
  markStands: (mark: string, times: number, column: string) =>
    `"${mark}" stands in ${times === 1 ? "1 cell" : `${times} cells`}, first in "${column}".`,
  markIsLevel: (level: string) => ({ label: `The level ${level}`, consequence: `It counts as ${level}.` }),
  markMeaning: {
    check: {
      label: "I will look at these cells",
      consequence: "These cells are listed for you to look at; they count as nothing.",
    },
    owed: {
      label: "The work is missing",
      consequence: "The student makes it up; it is no attempt and no zero.",
    },
    excused: { label: "The student is excused", consequence: "It is no evidence and on no list." },
    lowest: { label: "It counts as nothing right", consequence: "It counts as the lowest score." },
  },
} as const;
