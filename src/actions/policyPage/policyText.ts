import type { OnBooks } from "../onBooks";
import type { PolicyText } from "../shareReplies";
import { gradingSentences } from "./gradingSentences";
import { learningSentences } from "./learningSentences";
import { policyFacts, type PolicyFacts } from "./policyFacts";
import { policyHtml } from "./policyHtml";
import { timeSentences } from "./timeSentences";
import { validitySentences } from "./validitySentences";
import { words } from "./words";

/** Each question with what answers it. */
const QUESTIONS = [
  [words.question.time, timeSentences],
  [words.question.learning, learningSentences],
  [words.question.validity, validitySentences],
  [words.question.grading, gradingSentences],
] as const satisfies readonly (readonly [string, (facts: PolicyFacts) => string[]])[];

/** The policy in plain sentences under the four questions: time, learning, validity, grading. */
export function policyText(on: OnBooks): PolicyText {
  const facts = policyFacts(on);
  const { policyId, policyVersion } = facts.policy.settings;
  const isNamed = policyId !== "" || policyVersion !== null;
  const title = isNamed ? words.titleOf(policyId, policyVersion) : words.title;
  const questions = QUESTIONS.map(([question, sentences]) => ({ question, sentences: sentences(facts) }));
  return { title, questions, text: letter(title, questions), html: policyHtml({ title, questions }) };
}

/** Plain lines, as a letter or a mail takes them. */
function letter(title: string, questions: PolicyText["questions"]): string {
  const parts = questions.map(({ question, sentences }) => [question, ...sentences.map((one) => `• ${one}`)]);
  return [[title], ...parts].map((lines) => lines.join("\n")).join("\n\n");
}
