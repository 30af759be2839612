import { resolveBound } from "../../mastery/bound";
import { compare, fullMarks } from "../../mastery/scale";
import { recordedWords as words } from "./gradingWords";
import type { PolicyFacts } from "./policyFacts";
import { onScale, percent } from "./words";

/** Which score is recorded after a retake, and what that does to somebody who learns it later. */
export function recordedSentences(facts: PolicyFacts): string[] {
  const { retakeRule } = facts.policy.settings;
  if (retakeRule === "credit back") return creditBack(facts);
  if (facts.retakes === "none") return [];
  const { worth, cap, isFull } = takenOff(facts);
  const less = isFull ? [] : [words.lateLearner.less];
  const apart = retakeRule === "replace" && isFull ? [] : [words.levelApart];
  const off = [...worth, ...cap];
  switch (retakeRule) {
    case "highest":
      return isFull
        ? [words.rule.highest, words.noPenalty]
        : [words.rule.highest, ...off, words.neverLower, ...less, ...apart];
    case "replace":
      return [words.rule.replace, ...off, words.lateLearner.lower, ...less, ...apart];
    case "mean":
      return [words.rule.mean, ...off, words.lateLearner.average, ...less, ...apart];
    case "mean if mastered":
      return [words.rule["mean if mastered"], ...off, words.lateLearner.lowerAverage, ...less, ...apart];
  }
}

/** Corrections; they are there without retakes, too. */
function creditBack(facts: PolicyFacts): string[] {
  const { creditBack: share } = facts.policy.settings;
  const cap = capOf(facts);
  const isFull = share === 1 && cap === null;
  return [
    words.creditBack(percent(share)),
    ...(cap === null ? [] : [words.capBack(onScale(cap, facts.scale))]),
    ...(facts.retakes === "open" ? [words.creditBackRetakes] : []),
    ...(isFull ? [] : [words.lateLearner.less]),
    words.levelApart,
  ];
}

function takenOff(facts: PolicyFacts): { worth: string[]; cap: string[]; isFull: boolean } {
  const { retakeWorth } = facts.policy.settings;
  // A share of a mark means nothing where the smallest is the best.
  const isLess = retakeWorth < 1 && facts.scale.best === "highest";
  const cap = capOf(facts);
  return {
    worth: isLess ? [words.worth(percent(retakeWorth))] : [],
    cap: cap === null ? [] : [words.cap(onScale(cap, facts.scale))],
    isFull: !isLess && cap === null,
  };
}

/** In the scale's numbers; null: none, or one that takes nothing off or means nothing on the scale. */
function capOf({ policy, scale }: PolicyFacts): number | null {
  const { retakeCap } = policy.settings;
  const cap = retakeCap && resolveBound(retakeCap, { scale });
  return cap !== null && compare(scale, cap, fullMarks(scale)) < 0 ? cap : null;
}
