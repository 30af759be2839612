import type { StandardRow } from "../../workbook/gradebook/classBook";
import { assessmentsThatAre, nameOf, type PolicyFacts } from "./policyFacts";
import { leavesOut, type Retaker } from "./retakers";
import { timeWords as words } from "./timeWords";
import { onScale, words as pageWords } from "./words";

/** Whom retakes are for, and how many there are. */
export function whoAndHowOften(facts: PolicyFacts): string[] {
  return [
    ...facts.retakers.map((retaker) => who(retaker, facts)),
    ...(leavesOut(facts.retakers, facts.scale) ? [words.onlyThese] : []),
    ...howOften(facts),
  ];
}

function who({ kind, cut, orAt }: Retaker, { policy, retakers, scale }: PolicyFacts): string {
  const { onlyOnRequest } = policy.settings;
  const where =
    cut === null ? words.notMastered : words[orAt ? "atOrBelow" : "below"](onScale(cut, scale), scale.best);
  if (kind === "must") return onlyOnRequest ? words.mustAsk(where) : words.must(where);
  const others = retakers.length > 1 ? words.otherStudents : words.students;
  return onlyOnRequest ? words.mayAsk(where, others) : words.may(where, others);
}

function howOften(facts: PolicyFacts): string[] {
  const { settings, terms } = facts.policy;
  const { retakesAllowed, retakesPerTerm, noShowUses } = settings;
  const own = ownNumbers(facts);
  const without = assessmentsThatAre(facts, ({ retakes }) => !retakes);
  const isLimited =
    [retakesAllowed, retakesPerTerm].some((most) => most !== null) ||
    own.some(({ retakesAllowed: most }) => most !== "unlimited");
  return [
    ...(retakesAllowed === 0 ? [] : [words.allowed(retakesAllowed)]),
    ...ownWords(own, retakesAllowed),
    ...(without.length === 0 ? [] : [words.noRetakeOf(pageWords.names(without))]),
    ...(retakesPerTerm === null ? [] : [words.perTerm(retakesPerTerm, terms.length === 0 ? "year" : "term")]),
    ...(noShowUses && isLimited ? [words.noShow] : []),
  ];
}

function ownWords(own: readonly OwnNumber[], usual: number | null): string[] {
  const each = own.map((row) => words.ownCount(nameOf(row), row.retakesAllowed));
  if (each.length === 0) return [];
  return [usual === 0 ? words.onlyOwnAllowed(each) : words.ownAllowed(each)];
}

type OwnNumber = StandardRow & { retakesAllowed: number | "unlimited" };

/** Standards that say another number than the policy. */
function ownNumbers({ policy, standards }: PolicyFacts): OwnNumber[] {
  const usual = policy.settings.retakesAllowed ?? "unlimited";
  return standards.flatMap((row) => {
    const { retakesAllowed } = row;
    return retakesAllowed === null || retakesAllowed === usual ? [] : [{ ...row, retakesAllowed }];
  });
}
