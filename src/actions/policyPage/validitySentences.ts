import { KIND_SETTINGS } from "../../workbook/gradebook/classChains";
import { KINDS, type Kind, type StandardRow } from "../../workbook/gradebook/classBook";
import { learningWords as words } from "./learningWords";
import { assessmentsThatAre, nameOf, type PolicyFacts } from "./policyFacts";
import { words as pageWords } from "./words";

/** What shows that a student has learned it: versions, kinds of work, how many successes. */
export function validitySentences(facts: PolicyFacts): string[] {
  const { kindsNeeded, method, successes } = facts.policy.settings;
  return [
    ...(facts.retakes === "open" ? forms(facts) : []),
    ...whatCounts(facts),
    ...(kindsNeeded > 1 ? [words.kinds(kindsNeeded)] : []),
    ...(method === "number of times" ? [words.successes(successes)] : []),
  ];
}

function forms({ policy, standards, books }: PolicyFacts): string[] {
  const { forms: usual, sameForm, rotateForms } = policy.settings;
  if (sameForm) return [words.sameForm];
  const own = standards.filter((row): row is StandardRow & { forms: readonly string[] } => {
    return row.forms !== null && row.forms.join() !== usual.join();
  });
  return [
    words.otherForm,
    ...(usual.length > 1 ? [words.forms(usual)] : []),
    ...(own.length === 0 ? [] : [words.ownForms(own.map((row) => words.formsOf(nameOf(row), row.forms)))]),
    ...(rotateForms && usual.length > 1 && books.length > 1 ? [words.rotateForms] : []),
  ];
}

/** Kinds of work, and the single assessments that are otherwise. */
function whatCounts(facts: PolicyFacts): string[] {
  const { settings } = facts.policy;
  const isCounted = (kind: Kind) => settings[KIND_SETTINGS[kind]] > 0;
  const named = (kinds: readonly Kind[]) => kinds.map((kind) => words.kind[kind]);
  const [counted, shown] = [KINDS.filter(isCounted), KINDS.filter((kind) => !isCounted(kind))];
  const shownToo = assessmentsThatAre(facts, ({ kind, weight }) => weight === 0 && isCounted(kind));
  const countedToo = assessmentsThatAre(facts, ({ kind, weight }) => weight > 0 && !isCounted(kind));
  return [
    ...(counted.length === 0 ? [] : [words.counted(named(counted))]),
    ...(shown.length === 0 ? [] : [words.shown(named(shown))]),
    ...(shownToo.length === 0 ? [] : [words.shownToo(pageWords.names(shownToo))]),
    ...(countedToo.length === 0 ? [] : [words.countedToo(pageWords.names(countedToo))]),
  ];
}
