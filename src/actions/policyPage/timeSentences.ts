import type { PolicyFacts } from "./policyFacts";
import { schoolDaySentences, termSentences } from "./schoolYear";
import { timeWords as words } from "./timeWords";
import { whoAndHowOften } from "./whoAndHowOften";
import { countsSchoolDays, windowSentences } from "./windowSentences";

/** How much time students have. */
export function timeSentences(facts: PolicyFacts): string[] {
  if (facts.retakes === "none") return [words.noRetakes];
  return [
    ...whoAndHowOften(facts),
    ...windowSentences(facts),
    ...termSentences(facts),
    ...(countsSchoolDays(facts) ? schoolDaySentences(facts) : []),
  ];
}
