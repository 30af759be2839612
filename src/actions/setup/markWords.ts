import { listed } from "../roster/words";

const quoted = (names: readonly string[]) => listed(names.map((name) => `"${name}"`));
const are = (count: number) => (count === 1 ? "is" : "are");
const inCells = (times: number) => (times === 1 ? "1 cell" : `${times} cells`);

/** What set-up asks about marks, in one place, to be reviewed and translated. */
export const markWords = {
  zero: {
    text: 'Is a 0 "nothing right", or is the work missing?',
    example: (first: string, zeros: number, students: number) =>
      [
        `${first}; 0 stands in ${zeros} cells`,
        ...(students === 0
          ? []
          : [`${students === 1 ? "1 student has" : `${students} students have`} nothing else`]),
      ].join("; ") + ".",
    nothing: "Nothing right",
    nothingMeaning: "A 0 is the lowest score.",
    missing: "Missing: still to come",
    missingMeaning: (zeros: number) =>
      `${zeros} scores of 0 are work to make up, no scores; "0" is written among the marks of Mastery Policy.`,
  },
  letters: {
    text: (guess: string) => `The marks are letters. Is ${guess} mastery?`,
    isMastery: (level: string) => `${level} is mastery`,
    meaning: (level: string) => `Students with ${level} or better have mastered the standard.`,
    levels: (levels: readonly string[]) => `Best first: ${levels.join(", ")}`,
  },

  ranking: {
    text: (letters: readonly string[]) => `Which of the marks ${listed(letters)} show mastery?`,
    example: (each: readonly (readonly [string, number])[], place: string) =>
      `${each.map(([letter, times]) => `${letter} ${times} times`).join(", ")}; first in ${place}.`,
    check: "I will say it later",
    checkMeaning: "These cells are listed for you to look at; they count as nothing.",
    label: (letters: readonly string[]) =>
      `${listed(letters)} ${letters.length === 1 ? "shows" : "show"} mastery`,
    meaning: (others: readonly string[], level: string) =>
      `${listed(others)} ${others.length === 1 ? "is" : "are"} ${level}.`,
  },

  mark: {
    text: (marks: readonly string[]) =>
      marks.length === 1
        ? `What does ${quoted(marks)} mean where a score stands?`
        : `What do ${quoted(marks)} mean where a score stands?`,
    stands: (marks: readonly string[], times: number, { column, place }: { column: string; place: string }) =>
      `${quoted(marks)} ${marks.length === 1 ? "stands" : "stand"} in ${inCells(times)}, first in "${column}"${place === "" ? "" : ` (${place})`}.`,
    isLevel: (level: string) => `It shows ${level}`,
    levelMeaning: (level: string) => `It counts as ${level}.`,
    check: "I will look at these cells",
    checkMeaning: "They are listed for you to look at and count as nothing.",
    owed: "Missing, incomplete or late: still to come",
    owedMeaning: (times: number) =>
      times === 1
        ? "1 result is to make up; it is no zero."
        : `${times} results are to make up; none is a zero.`,
    excused: "Excused",
    excusedMeaning: (times: number) =>
      times === 1
        ? "1 result is left out; it is on no list."
        : `${times} results are left out and on no list.`,
    lowest: "Nothing right",
    lowestMeaning: "It counts as the lowest score.",
  },

  sign: {
    text: (marks: readonly string[]) =>
      `${marks.length === 1 ? "Does" : "Do"} ${listed(marks)} count as mastery?`,
    stands: (each: readonly (readonly [string, number])[], place: string) =>
      `${each.map(([mark, times]) => `${mark} stands in ${inCells(times)}`).join(", ")}; first in ${place}.`,
    none: "No",
    all: "Yes",
    only: (marks: readonly string[]) => `Only ${listed(marks)}`,
    asIs: "A + or − moves a mark by the step in Mastery Policy, as now.",
    written: (marks: readonly string[]) =>
      `${listed(marks)} ${are(marks.length)} written among the marks of Mastery Policy; where mastery begins stays as it is.`,
  },
} as const;
