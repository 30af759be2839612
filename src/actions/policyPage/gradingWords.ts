import type { ScoringMethodName } from "../../mastery/scoring/methods";
import type { RecordingRule } from "../../mastery/retakes/recordedScore";
import { listed } from "../roster/words";
import { percent } from "./words";

/** What the phrases of the scoring methods name. */
export interface MethodNumbers {
  newestWeight: number;
  successes: number;
}

/** The sentences about grading. */
export const gradingWords = {
  level: (name: string, cut: string) => `${name} from ${cut}`,
  levelDown: (name: string, cut: string) => `${name} up to ${cut}`,
  lowest: (name: string) => `${name} below that`,
  lowestDown: (name: string) => `${name} beyond that`,
  levels: (each: readonly string[]) => `The levels: ${each.join(", ")}.`,
  countsDown: "The smallest mark is the best.",
  mastered: (cut: string, level: string, best: "highest" | "lowest") =>
    `A standard is mastered at ${cut} or ${best === "highest" ? "more" : "better"}: level ${level}.`,
  andAbove: (level: string) => `${level} and above`,
  ownCuts: (each: readonly string[]) => `Mastery starts at another point for: ${each.join("; ")}.`,
  cutOf: (name: string, cut: string) => `${name}, ${cut}`,
  otherScale: (names: string, scale: string) =>
    `These standards have levels of their own, on the scale ${scale}: ${names}.`,
  notYet: "Below mastery we say “not yet”, never “failed”.",
  step: (step: number) => `A + or − behind a level adds or takes away ${step}.`,

  several: (phrase: string) => `When a standard is assessed more than once, ${phrase}.`,
  method: {
    highest: () => "the best score counts",
    latest: () => "the newest score counts, even if it is lower",
    mean: () => "the average of the scores counts",
    median: () => "the middle score counts",
    mode: () => "the most frequent score counts, on a tie the better one",
    "decaying average": ({ newestWeight }) =>
      `an average counts: each new score weighs ${percent(newestWeight)}, all before it ${percent(1 - newestWeight)}`,
    "latest-weighted average": ({ newestWeight }) =>
      `the newest score weighs ${percent(newestWeight)} and the average of those before it ${percent(1 - newestWeight)}`,
    "number of times": ({ successes }) =>
      successes === 1
        ? "the average of the scores at mastery counts"
        : `the average of the scores at mastery counts, once there are ${successes} of them`,
    "power law": () => "what counts is where the learning curve through the scores has arrived",
  } satisfies Record<ScoringMethodName, (numbers: MethodNumbers) => string>,
  earlyScores: "Low scores from before a student had learned it weigh in, too.",
  ownMethods: (each: readonly string[]) => `Counted in another way: ${each.join("; ")}.`,
  ownMethod: (name: string, phrase: string) => `${name} (${phrase})`,
  recent: (count: number) =>
    count === 1 ? "Only the newest score is looked at." : `Only the ${count} newest scores are looked at.`,
  weights: (each: readonly string[]) => `In the average, ${listed(each)}.`,
  weight: (kind: string, weight: string) => `${kind} weigh ${weight}`,
  ownWeights: (each: readonly string[]) => `Within their kind, ${listed(each)}.`,
  ownWeight: (name: string, weight: string) => `${name} weighs ${weight}`,

  oneChain: "For the level, an assessment and its retakes are one score: the best attempt.",
  oneChainNewest: "For the level, an assessment and its retakes are one score: the newest attempt.",

  noZero: "A blank is not a zero: nothing is judged until there is a score.",
  missingIsOwed: "Missing work is made up; it is not a zero either.",
  countAsLowest: (codes: readonly string[]) =>
    `The mark${codes.length === 1 ? "" : "s"} ${listed(codes.map(mark))} ${codes.length === 1 ? "counts" : "count"} as the lowest score.`,
  countsAs: (code: string, value: string) => `The mark ${mark(code)} counts as ${value}.`,

  letters: (each: readonly string[]) => `The course grade: ${each.join("; ")}.`,
  letter: (letter: string, share: string, level: string) =>
    `${letter} with ${share} of the standards mastered${level === "" ? "" : ` and none below ${level}`}`,
  letterElse: (letter: string) => `${letter} otherwise`,
  priorityOnly: (names: string) => `Supporting standards do not count for it: ${names}.`,
} as const;

function mark(code: string): string {
  return `“${code.toUpperCase()}”`;
}

/** The sentences about the recorded score. */
export const recordedWords = {
  rule: {
    highest: "After a retake, the better score is recorded.",
    replace: "After a retake, the newest score is recorded, even if it is lower.",
    mean: "The average of the first attempt and all retakes is recorded.",
    "mean if mastered":
      "Once a retake reaches mastery, the average of the first attempt and the best retake is recorded; until then the better score.",
    "credit back": "",
  } satisfies Record<RecordingRule["rule"], string>,
  creditBack: (share: string) =>
    `Corrections give back ${share} of what the first attempt lost; that is recorded.`,
  creditBackRetakes: "A retake counts for the level; it does not change what is recorded.",
  worth: (share: string) => `A retake is recorded with ${share} of its score.`,
  cap: (most: string) => `A retake is recorded as ${most} at best.`,
  capBack: (most: string) => `With corrections, ${most} at best is recorded.`,
  neverLower: "A retake never lowers what is recorded.",
  noPenalty: "A retake is scored like the first attempt, with nothing taken off.",
  lateLearner: {
    average: "So a low first score stays part of the record after the student has learned it.",
    lowerAverage:
      "So what is recorded can be lower than the better of the two, though the student has learned it.",
    less: "So a student who learned it later is recorded with less than one who knew it at once.",
    lower: "So a retake can also cost something.",
  },
  levelApart: "The level of the standard goes by the attempts themselves, not by this.",
} as const;
