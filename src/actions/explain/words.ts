import type { Day } from "../../mastery/calendar/day";
import { dayInWords } from "../roster/words";

/** "14 Nov", of a day that is past. */
export function shortDay(day: Day): string {
  return dayInWords(day).replace(/^\S+ /, "");
}

/** Every sentence of the full explanation, in one place, to be reviewed and translated. */
export const words = {
  heading: (student: string, standard: string, level: string) =>
    `${student === "" ? "" : `${student}, `}${standard}: ${level}.`,
  titleAndCode: (title: string, code: string) => (title === "" ? code : `${title} (${code})`),
  notAssessed: "not assessed",
  excused: "not assessed (excused)",
  setByHand: (level: string) => `${level} (set by hand)`,
  byHand: (level: string) =>
    `The level was set by hand, so the marks do not decide it; by them it would be: ${level}.`,
  excusedHere: "Excused here, so what is there does not count.",
  unreadableThere: "A mark cannot be read, so nobody knows the level; correct it in the gradebook.",
  nothingCounts: "Nothing that counts has a score yet.",
  newestShown: (value: string) => `The newest result that is only shown: ${value}.`,

  attempt: (ordinal: string) => `${ordinal} attempt`,
  makeUp: "make-up",
  form: (form: string) => `form ${form}`,
  chain: (name: string, kind: string, weight: number) => `${name} (${kind}, weight ${weight})`,
  shownChain: (name: string, kind: string) => `${name} (${kind}, shown only)`,
  attempts: (chain: string, attempts: readonly string[]) => `${chain}: ${attempts.join("; ")}.`,
  ofChain: (chain: string, said: string) => `${chain}: ${said}`,
  labelled: (label: string, mark: string) => `${label}: ${mark}`,
  unreadable: (why: string) => `cannot be read: ${why}`,
  undated: (mark: string) => mark,
  dated: (mark: string, day: string) => `${mark}, ${day}`,
  kindDoesNotCount: (kind: string) => `It does not count: ${kind} has weight 0.`,
  columnDoesNotCount: "It does not count: it is to be shown only.",
  leftOut: (count: number) =>
    `Only the ${count === 1 ? "newest score counts" : `${count} newest scores count`}.`,
  betterCounts: "A better attempt counts.",
  laterCounts: "A later attempt counts.",
  best: (value: string, ordinal: string) => `The best attempt counts: ${value}, the ${ordinal}.`,
  latest: (value: string, ordinal: string) =>
    `The latest attempt counts, as a retake replaces what was before: ${value}, the ${ordinal}.`,
  attemptOf: (ordinal: string, chain: string) => `the ${ordinal} attempt of ${chain}`,

  attained: (level: string, value: number, ordinal: string) =>
    `${level} (${value} on the ${ordinal} attempt)`,
  recorded: (attained: string, recorded: string, how: string) =>
    `${attained}; recorded ${recorded} under the school's rule: ${how}.`,
  inPoints: (value: string, points: number, outOf: number) => `${value} (${points} of ${outOf})`,
  rule: {
    highest: "the better one is recorded",
    replace: "the latest one is recorded",
    mean: (sum: string) => `the mean of all is recorded, ${sum}`,
    meanIfMastered: (sum: string) =>
      `a retake reached mastery, so the mean of the original and the best retake is recorded, ${sum}`,
    notMastered: "no retake reached mastery, so the better one is recorded",
    creditBack: ([original, full]: readonly string[], [back, done]: readonly number[]) =>
      `the original with credit back, ${original} + ${back} % × (${full} − ${original}) × ${done} % of the corrections`,
  },
  withWorth: (percent: number) => `, a retake with ${percent} % of its score`,
  atBest: {
    retake: (cap: number) => `, and a retake as ${cap} at best`,
    corrected: (cap: number) => `, ${cap} at best`,
  },

  kindsNeeded: (need: number, have: readonly string[]) =>
    `Kinds of evidence needed: ${need}; there: ${have.length} (${have.join(", ")}).`,
  scale: (maximum: number) => `All on a scale of ${maximum}.`,
} as const;
