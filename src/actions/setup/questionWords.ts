import { listed } from "../roster/words";
import type { Outcome } from "./outcome";
import type { Order } from "./writtenDay";

const quoted = (names: readonly string[]) => listed(names.map((name) => `"${name}"`));
const are = (count: number) => (count === 1 ? "is" : "are");

/** "3 of 25 students show mastery on LF.1"; over several standards it is results that are counted. */
function shown({ mastered, of, standard, within }: Outcome): string {
  const who = standard === null ? "results" : "students";
  const one = of === 1 ? `${who.slice(0, -1)} shows` : `${who} show`;
  return `${within === "" ? "" : `In ${within}: `}${mastered} of ${of} ${one} mastery${standard === null ? "" : ` on ${standard}`}`;
}

/** What set-up asks, in one place, to be reviewed and translated. Every answer says first what is done, then numbers. */
export const questionWords = {
  /** `guess`: what follows from the answer that is filled in, where this is another one. */
  outcome: (outcome: Outcome, guess: Outcome) => {
    if (outcome.of === 0) return guess.of === 0 ? "" : "Nothing else is judged by it.";
    const isSame = outcome.of === guess.of && outcome.mastered === guess.mastered;
    if (isSame || guess.of === 0) return `${shown(outcome)}.`;
    return `${shown(outcome)} instead of ${guess.mastered}${guess.of === outcome.of ? "" : ` of ${guess.of}`}.`;
  },

  stands: (column: string, scores: readonly string[]) => `${column}: ${scores.join(", ")}`,

  points: {
    text: (count: number, column: string, guess: number) =>
      count === 1
        ? `"${column}" does not say out of how many points it is. Is it out of ${guess}?`
        : `${count} columns do not say out of how many points they are. Is "${column}" out of ${guess}?`,
    usual: (count: number, guess: number) =>
      count === 1 ? `Out of ${guess}` : "Out of the usual number of points above the best score",
    read: (columns: readonly (readonly [string, number])[], more: number) => {
      const each = columns.map(([column, outOf]) => `"${column}" is out of ${outOf}`);
      return `${listed([...each, ...(more > 0 ? [`${more} more likewise`] : [])])}.`;
    },
    next: (outOf: number) => `Out of ${outOf}`,
    best: "Out of the best score in the column",
    bestMeaning: "The best score in a column is read as full marks.",
    percent: (count: number) => (count === 1 ? "It is in percent" : "They are percentages"),
    percentMeaning: (column: string) => `A score of 80 in "${column}" is read as 80 %.`,
  },

  tooFew: {
    text: (column: string, outOf: number, above: number) =>
      `"${column}" is out of ${outOf}, and ${above} scores are above that. Is it out of ${outOf}?`,
    stated: (outOf: number) => `Yes, out of ${outOf}`,
    statedMeaning: "What is above is a bonus.",
    more: (outOf: number) => `No, out of ${outOf}`,
    moreMeaning: (outOf: number) => `${outOf} is written in Assessments, column Out of.`,
  },

  direction: {
    text: "Is 1 the best mark?",
    down: "Yes, 1 is best",
    downMeaning: "The scale counts down from 1 to 6; 2 is mastery.",
    up: "No, more is better",
    upMeaning: "A higher mark is a better one.",
    scale: "Marks 1 to 6",
  },

  cut: {
    text: (code: string, more: number, points: number) =>
      `"${code}"${more > 0 ? ` and ${more} more` : ""}: mastery is ${points} of ${points}, full marks. Use ${points - 1} of ${points}?`,
    label: (of: number, points: number) => `${of} of ${points}`,
    less: (cut: string) => `"${cut}" is written in Standards, column Mastery at.`,
    example: (code: string, points: number, { full, near }: { full: number; near: number }) =>
      `${code}: ${full} of the results ${are(full)} ${points}, ${near} ${are(near)} ${points - 1}.`,
  },

  retake: {
    text: (column: string, original: string, more: number) =>
      `Is "${column}" a retake of "${original}"${more > 0 ? `, and so with ${more} more` : ""}?`,
    example: (both: number, retake: number) =>
      `${retake === 1 ? "1 student has" : `${retake} students have`} a score there, ${both} of them in both columns.`,
    yes: "Yes, a retake",
    yesMeaning: "The better attempt counts.",
    evidence: "No, more evidence on the same standard",
    evidenceMeaning: (code: string) => `Both count for ${code}.`,
    own: "No, something else",
    ownMeaning: "Each is a standard of its own.",
  },

  day: {
    text: (column: string, days: readonly string[]) => `Was "${column}" given on ${days.join(" or on ")}?`,
    blank: "Leave the day blank",
    blankMeaning: "Without a day the order of the columns counts.",
    label: (order: Order) => (order === "month first" ? "The month comes first" : "The day comes first"),
    meaning: (column: string, day: string) => `"${column}" was given on ${day}.`,
  },

  column: {
    text: (columns: readonly string[]) =>
      `${columns.length === 1 ? `Is ${quoted(columns)} an assessment` : `Are ${quoted(columns)} assessments`}?`,
    taken: "Yes",
    takenMeaning: "The scores show where students stand.",
    left: (count: number) => (count === 1 ? "No, leave it out" : "No, leave them out"),
    leftMeaning: "No level comes from there; Mastery Classes has it in its column Ignored.",
  },
} as const;
