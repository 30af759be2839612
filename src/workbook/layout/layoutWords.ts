import type { NoClass } from "./tab";
import type { NotAssessed } from "./wideColumns";

/** Every sentence about what was recognised, in one place, to be reviewed and translated. */
export const layoutWords = {
  header: (row: number) => `Row ${row} holds the titles.`,
  noHeader: "No row holds titles; the columns are called by their letters.",
  studentsByHeading: (heading: string) => `The students stand under "${heading}".`,
  studentsByContent: "No heading says so, but the cells look like a list of students.",
  students: (count: number, rows: number) =>
    rows === count ? `${count} students.` : `${count} students on ${rows} rows.`,
  key: (heading: string) => `"${heading}" is filled and different for every student.`,
  untitledKey: "The column is filled and different for every student.",
  noKey: "No column tells all students apart; their names do.",
  rowsLeftOut: (count: number) =>
    `${count} rows beside the students are points, averages, headings or legends.`,
  scores: "Scores stand here.",
  task: "No score yet, but the title names a task.",
  untitled: "Scores without a title stand here.",
  outOf: (points: number) => `Out of ${points}.`,
  noPoints: "The tab does not say out of how many points.",
  standard: (standard: string) => `The title names the standard ${standard}.`,
  long: "Each row is one result.",
} as const;

export function notAssessedWords(reason: NotAssessed): string {
  switch (reason) {
    case "about":
      return "The heading names no work: a section, a comment, a date, an absence.";
    case "id":
      return "It names or numbers the student; another column is used for that.";
    case "summary":
      return "The heading names a total, an average or a final mark.";
    case "maximum":
      return "It holds the points possible of another column.";
    case "computed":
      return "It is the sum or the mean of the columns before it.";
    case "rescaled":
      return "It says again, on another scale, what another column says.";
    case "drawnDown":
      return "It is filled on rows without a student too: a formula.";
    case "text":
      return "It holds text, days or the same letter for everyone, not scores.";
    case "empty":
      return "Nothing stands here yet, and the title names no task of its own.";
    case "nothingToScore":
      return "It is out of 0 points.";
    case "answers":
      return "It holds what students answered, not what it was worth.";
    case "untitled":
      return "It has no title and stands beside no scores, or holds letters.";
    case "onlyTotal":
      return "It is the result of the other columns.";
  }
}

export function noClassWords(reason: NoClass): string {
  switch (reason) {
    case "blank":
      return "Nothing stands on this tab.";
    case "noStudentColumn":
      return "No column tells students apart; put a heading such as Student over their names.";
    case "noStudents":
      return "There is a heading for students, but no student below it.";
    case "noScores":
      return "There are students, but no column with scores; averages and totals alone make no class.";
    case "onePerStudent":
      return "Each of these tabs is about one student; a class needs all its students on one tab.";
  }
}
