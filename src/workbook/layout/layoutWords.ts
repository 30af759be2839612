import type { NoClass } from "./tab";
import type { Assessed } from "./wideLayout";

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
  sameNames: "Two rows have the same name, and no column tells them apart: they are taken for one student.",
  rowsLeftOut: (rows: readonly { row: number; label: string }[], further: number) =>
    `No students: ${rows.map(({ row, label }) => `row ${row} (${label})`).join(", ")}${further > 0 ? ` and ${further} more` : ""}.`,
  pointsRow: (row: number, points: readonly number[], further: number) =>
    `Row ${row} holds the points: ${points.join(", ")}${further > 0 ? " …" : ""}.`,
  unlabelledPoints: "It does not say so, but no score is much above them.",
  scores: "Scores stand here.",
  task: "No score yet, but its title or its points make it an assessment to come.",
  untitled: "Scores without a title stand here.",
  oddOneOut: "The title names no task, as those of most other columns do: it may as well be something else.",
  standard: (standard: string) => `It is about the standard ${standard}.`,
  long: (roles: readonly { role: string; heading: string }[]) =>
    `Each row is one result: ${roles.map(({ role, heading }) => `"${heading}" holds the ${role}`).join(", ")}.`,
  roles: {
    standard: "standard",
    assessment: "assessment",
    score: "score",
    outOf: "points possible",
    date: "day",
    attempt: "attempt",
  },
} as const;

export function pointsWords({ outOf, points }: Assessed, row: number | null): string {
  switch (points) {
    case "row":
      return `Out of ${outOf}, as row ${row} says.`;
    case "title":
      return `Out of ${outOf}, as its title says.`;
    case "beside":
      return `Out of ${outOf}, as the column of its points says.`;
    case "scores":
      return `Out of ${outOf}, as the scores themselves say.`;
    case "above":
      return `Out of ${outOf}, as stands above the table.`;
    case "tooFew":
      return `Row ${row} says fewer points than most scores are, so they are left out.`;
    case null:
      return "The tab does not say out of how many points.";
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
