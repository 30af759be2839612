import { readinessOf } from "../../mastery/retakes/ticks";
import type { PolicyFacts } from "./policyFacts";
import { timeWords as words } from "./timeWords";
import { onWeekdays } from "./words";

/** By when a retake is asked for and taken, and what holds later. */
export function windowSentences(facts: PolicyFacts): string[] {
  const { settings, terms } = facts.policy;
  const { onlyBeforeNext, lateRetakes, noRetakesLastDays } = settings;
  const hasTerms = terms.length > 0;
  const later =
    lateRetakes === "none"
      ? words[hasTerms ? "notLaterInTerm" : "notLater"]
      : words[hasTerms ? "laterInTerm" : "later"];
  return [
    ...windows(facts),
    ...(hasLastDay(facts) ? [later] : hasTerms ? [words.untilTermEnds] : []),
    ...(onlyBeforeNext ? [words.closedByNext] : []),
    ...(hasTerms && noRetakesLastDays > 0 ? [words.notInLastDays(noRetakesLastDays)] : []),
  ];
}

function windows(facts: PolicyFacts): string[] {
  const [ask, retake] = [askWindows(facts), retakeWindows(facts)];
  const { retakeDays } = facts.policy.settings;
  const days = retakeDays === null ? "" : onWeekdays(retakeDays);
  const onDays = retake.length > 0 ? words.retakeDaysNext(days) : words.retakeDays(days);
  return [
    ...(ask.length === 0 ? [] : [words.askWithin(ask)]),
    ...(retake.length === 0 ? [] : [words.retakeWithin(retake)]),
    ...(days === "" ? [] : [onDays]),
    ...(isAnnounced(facts) ? [words.announced] : []),
  ];
}

function askWindows({ policy }: PolicyFacts): string[] {
  const { askWithin, askWithinOfTest } = policy.settings;
  return [
    ...(askWithin === null ? [] : [words.afterReturned(askWithin)]),
    ...(askWithinOfTest === null ? [] : [words.afterTest(askWithinOfTest)]),
  ];
}

function retakeWindows(facts: PolicyFacts): string[] {
  const { retakeWithin, retakeWithinOfTest, windowFrom, correctiveWithin } = facts.policy.settings;
  const isAfterCorrective = windowFrom === "corrective";
  // Without a corrective that is ticked or due there is no day to count from.
  const hasDay = !isAfterCorrective || hasCorrective(facts) || correctiveWithin !== null;
  const from = isAfterCorrective ? words.afterCorrective : words.afterReturned;
  return [
    ...(retakeWithin === null || !hasDay ? [] : [from(retakeWithin)]),
    ...(retakeWithinOfTest === null ? [] : [words.afterTest(retakeWithinOfTest)]),
  ];
}

/** Whether a corrective is asked for before a retake. */
export function hasCorrective({ policy }: PolicyFacts): boolean {
  return policy.settings.beforeRetake.some((tick) => readinessOf(tick) === "corrective");
}

/** Whether a corrective has a last day that anything hangs on. */
export function hasCorrectiveDay(facts: PolicyFacts): boolean {
  const { correctiveWithin, windowFrom, retakeWithin } = facts.policy.settings;
  const isCountedFrom = windowFrom === "corrective" && retakeWithin !== null;
  return correctiveWithin !== null && (hasCorrective(facts) || isCountedFrom);
}

/** Whether there is a day after which something is late. */
function hasLastDay(facts: PolicyFacts): boolean {
  const mustAskInTime = facts.policy.settings.onlyOnRequest && askWindows(facts).length > 0;
  return mustAskInTime || retakeWindows(facts).length > 0 || isAnnounced(facts) || hasCorrectiveDay(facts);
}

function isAnnounced({ books }: PolicyFacts): boolean {
  const chains = books.flatMap(({ standards }) => standards.flatMap((standard) => standard.chains));
  return chains.some(
    ({ retakes, sittings }) => retakes && sittings.some(({ retakeOn }) => retakeOn !== null),
  );
}

/** Whether school days are counted anywhere on the page. */
export function countsSchoolDays(facts: PolicyFacts): boolean {
  const { terms, settings } = facts.policy;
  const windowsThere = [...askWindows(facts), ...retakeWindows(facts)].length > 0;
  return windowsThere || hasCorrectiveDay(facts) || (terms.length > 0 && settings.noRetakesLastDays > 0);
}
