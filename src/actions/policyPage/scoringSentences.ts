import { KIND_SETTINGS } from "../../workbook/gradebook/classChains";
import { illegalWeight, type ScoringMethodName } from "../../mastery/scoring/methods";
import { exact } from "../../mastery/scoring/scoringMethod";
import { KINDS } from "../../workbook/gradebook/classBook";
import { defaultOf } from "../../workbook/settingCell";
import { gradingWords as words } from "./gradingWords";
import { learningWords } from "./learningWords";
import { nameOf, type PolicyFacts } from "./policyFacts";

/** The methods under which scores from before somebody had learned it go on counting. */
const REMEMBERING: readonly ScoringMethodName[] = [
  "mean",
  "median",
  "mode",
  "decaying average",
  "latest-weighted average",
  "power law",
];

/** How several scores become one. */
export function scoringSentences(facts: PolicyFacts): string[] {
  const { method, recent, retakeRule } = facts.policy.settings;
  const isNewestOnly = recent === 1;
  const saysAttempt = facts.retakes === "open" && (method !== "highest" || retakeRule === "replace");
  const remembers = REMEMBERING.includes(method) && !isNewestOnly;
  return [
    ...(isNewestOnly ? [] : [words.several(phrase(method, facts))]),
    ...(remembers ? [words.earlyScores] : []),
    ...(recent === null ? [] : [words.recent(recent)]),
    ...(usesMean(facts) ? weights(facts) : []),
    ...(isNewestOnly ? [] : ownMethods(facts)),
    ...(saysAttempt ? [retakeRule === "replace" ? words.oneChainNewest : words.oneChain] : []),
  ];
}

function phrase(method: ScoringMethodName, { policy }: PolicyFacts): string {
  const { newestWeight: typed, successes } = policy.settings;
  // The policy's weight may be legal for the policy's own method only.
  const newestWeight = illegalWeight(method, typed) ? defaultOf("newestWeight") : typed;
  return words.method[method]({ newestWeight, successes });
}

function ownMethods(facts: PolicyFacts): string[] {
  const each = facts.standards.flatMap((row) => {
    const isOwn = row.method !== null && row.method !== facts.policy.settings.method;
    return isOwn && row.method ? [words.ownMethod(nameOf(row), phrase(row.method, facts))] : [];
  });
  return each.length === 0 ? [] : [words.ownMethods(each)];
}

/** Weights act under the mean alone. */
function usesMean({ policy, standards }: PolicyFacts): boolean {
  return [policy.settings.method, ...standards.map(({ method }) => method)].includes("mean");
}

function weights({ policy, books }: PolicyFacts): string[] {
  const kinds = KINDS.map((kind) => ({ kind, weight: policy.settings[KIND_SETTINGS[kind]] }));
  const counted = kinds.filter(({ weight }) => weight > 0);
  const areAlike = counted.every(({ weight }) => weight === counted[0]?.weight);
  const averaged = books.flatMap(({ standards }) => standards.filter(({ method }) => method === "mean"));
  const chains = averaged.flatMap((standard) => standard.chains);
  const own = new Map(
    chains.flatMap(({ assessment, weight, weights: { weight: among } }) =>
      weight > 0 && among !== 1 ? [[assessment, among] as const] : [],
    ),
  );
  return [
    ...(areAlike
      ? []
      : [
          words.weights(
            counted.map(({ kind, weight }) => words.weight(learningWords.kind[kind], exact(weight))),
          ),
        ]),
    ...(own.size === 0
      ? []
      : [words.ownWeights([...own].map(([name, weight]) => words.ownWeight(name, exact(weight))))]),
  ];
}
