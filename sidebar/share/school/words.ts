/** The column for the school's system, for review and translation. */
export const schoolWords = {
  intro:
    "Copy the student column of your school's system, and paste it here. You get a column in the same order, ready to be pasted back.",
  roster: "The roster, a student on each line",
  rosterHint: "Names or IDs; whole rows of an export will do. Nothing of it is kept.",
  what: "What is needed",
  kinds: { score: "Score", level: "Level", letter: "Letter", credit: "Credit, all or nothing" },
  kindHints: {
    score: "As your school's retake rule records it.",
    level: "As it stands in the map.",
    letter: "By the Course grade rows of Mastery Policy.",
    credit: "All points when mastered, else 0.",
  },
  standard: "Of which standard",
  course: "The whole course",
  points: "Points",
  pointsHint: {
    standard: "For mastery of this standard",
    course: "Of the whole course: the mastered part of them",
  },
  fill: "Make the column",

  filled: (students: number) => (students === 1 ? "1 student found" : `${students} students found`),
  scale: (scale: string) => `${scale.slice(0, 1).toUpperCase()}${scale.slice(1)}.`,
  left: (lines: number) => (lines === 1 ? "1 line stays blank" : `${lines} lines stay blank`),
  look: "Before you paste it",
  copy: "Copy the column",
  download: "Download CSV",
  downloaded: (name: string) => `Saved as ${name}: your roster with the column beside it.`,
  decimals: "Numbers are copied as",
  decimalsHint: "As this workbook writes them. Where it is pasted they may be written the other way.",
  preview: "Line by line",
  nobody: "nobody found",
  blankLine: "blank line",
  example: (mark: string) => `82${mark}5`,
} as const;
