import { count, quotedList, someOf } from "./someOf";

/** What a check says of scores and points. */
export const scoreWords = {
  textNumber: (typed: readonly string[], places: readonly string[]) => ({
    what: `${count(places.length, "number is", "numbers are")} text (${someOf(places)}): ${quotedList(typed)}. SUM and AVERAGE leave text out.`,
    todo: "Type the number again as a number.",
  }),
  textNumbersOnTab: (cells: number, columns: readonly string[]) => ({
    what: `${cells} numbers in columns ${someOf(columns)} are text. SUM and AVERAGE leave text out.`,
    todo: "Make numbers of them.",
  }),
  asNumber: "Make it a number",
  asOneNumber: "Read it as one number",
  dateForFraction: (dates: readonly string[], places: readonly string[]) => ({
    what:
      places.length === 1
        ? `The date ${dates[0] ?? ""} stands where a score is (${someOf(places)}): very likely a fraction that Sheets changed.`
        : `${places.length} dates stand where scores are (${someOf(places)}): very likely fractions that Sheets changed.`,
    todo: 'Type the fraction again with an apostrophe before it, or as "7 of 8".',
  }),
  asFraction: "Write the fraction",
  asOtherFraction: "Write it the other way round",
  dateColumn: (column: string) => ({
    what: `"${column}" holds more dates than scores.`,
    todo: "If it is no column of scores, delete its row in Assessments and name it in Mastery Classes, column Ignored.",
  }),
  unknownMark: (typed: string, places: readonly string[]) => ({
    what: `"${typed}" is no score anybody can read (${someOf(places)}). It counts neither for nor against the student.`,
    todo: `Say in Mastery Policy what it means, or type a score.`,
  }),
  unknownMarks: (typed: readonly string[], places: readonly string[]) => ({
    what: `${count(places.length, "cell holds", "cells hold")} words that are no scores (${someOf(places)}): ${quotedList(typed)}.`,
    todo: "Type scores, move the words to a column of their own, or list them in Mastery Policy as Marks.",
  }),
  marks: {
    excused: {
      label: "It means excused",
      after: (typed: string) => `"${typed}" means excused: no evidence, on no list`,
    },
    owed: {
      label: "It means to make up",
      after: (typed: string) => `"${typed}" means to make up: no score, no attempt used`,
    },
    lowest: {
      label: "It counts as the lowest score",
      after: (typed: string) => `"${typed}" counts as the lowest score`,
    },
  },
  meansLevel: (level: string) => ({
    label: `It means ${level}`,
    after: (typed: string) => `"${typed}" counts as ${level}`,
  }),
  noMeaning: (typed: string) => `"${typed}" has no meaning yet`,
  errorCell: (typed: readonly string[], places: readonly string[]) => ({
    what: `${count(places.length, "score shows", "scores show")} an error (${someOf(places)}): ${quotedList(typed)}.`,
    todo: "Correct the formula, or type the score.",
  }),
  negativeScore: (typed: readonly string[], places: readonly string[]) => ({
    what: `${count(places.length, "score lies", "scores lie")} below 0 (${someOf(places)}): ${quotedList(typed)}.`,
    todo: "Type the score that was meant.",
  }),
  aboveMaximum: (typed: readonly string[], places: readonly string[], points: number) => ({
    what: `${quotedList(typed)} of ${points} ${places.length === 1 ? "is" : "are"} far above what is possible (${someOf(places)}).`,
    todo: "Correct the score, or the points in Assessments, column Out of.",
  }),
  andAlike: (more: number) => `, and ${count(more, "cell", "cells")} like it`,
  unreadable: (places: readonly string[]) => `(${someOf(places)})`,
  shareOrPoints: (typed: string, points: number | null, places: readonly string[]) => ({
    what: `"${typed}" (${someOf(places)}) may be ${typed} of ${points ?? "its"} points, or a share; it is not read.`,
    todo: `Type "${typed} of ${points ?? 10}" for points, or a percentage such as "85 %".`,
  }),
  twoScales: (column: string, most: string, some: readonly string[], places: readonly string[]) => ({
    what: `"${column}" mixes two scales: most scores are ${most}, ${quotedList(some)} are not (${someOf(places)}).`,
    todo: "Type all scores of a column on one scale.",
  }),
  range: (least: number, most: number) => (least === most ? `${least}` : `${least} to ${most}`),
  points: (points: number | null) => (points === null ? "points" : `out of ${points} points`),
  numbers: "numbers",
  letters: "words or letters",
  pointsTooSmall: (column: string, points: number, above: number, of: number) => ({
    what: `"${column}" is out of ${points}, and ${above} of ${of} scores are above that.`,
    todo: "Type the right points in Assessments, column Out of.",
  }),
  pointsTooLarge: (column: string, points: number, best: number) => ({
    what: `"${column}" is out of ${points}, and the best score is ${best}.`,
    todo: "If it is out of fewer points, type them in Assessments, column Out of.",
  }),
  pointsDiffer: (column: string, points: number, title: number) => ({
    what: `"${column}" says ${title} points on its tab, and Assessments says ${points}; ${points} holds.`,
    todo: "Make both the same: correct the tab, or Assessments, column Out of.",
  }),
} as const;
