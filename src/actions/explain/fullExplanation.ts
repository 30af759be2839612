import { judgementWords } from "../../workbook/explain/judgement";
import { lookAgain, valueWords } from "../../workbook/explain/lookAgain";
import { words as cellWords } from "../../workbook/explain/words";
import { ordinalWord } from "../../workbook/words";
import { levelWords } from "../../workbook/standingWords";
import { standingOf } from "../../workbook/gradebook/standingOf";
import { newestCounted } from "../groups/results";
import { scoredEntries } from "../roster/candidates";
import { countedAttempt } from "./attempts";
import { chainSteps, evidenceLines } from "./evidenceLines";
import {
  evidenceFor,
  isByHand,
  isExcused,
  rulesFor,
  scoredChains,
  type CountedChain,
  type StudentOnStandard,
} from "./studentOnStandard";
import { words } from "./words";

/** The whole explanation for the teacher, a line each for what can be checked by hand (domain.md §8). */
export function fullExplanation(one: StudentOnStandard, next: string): string[] {
  const lines = evidenceLines(one);
  return [heading(one), ...scaleLine(one), ...lines, ...judgedLines(one), next].filter((line) => line !== "");
}

/** The same beside a table of the marks: what counts of them, what is recorded, how it was judged. */
export function steps(one: StudentOnStandard): string[] {
  return [...scaleLine(one), ...chainSteps(one), ...judgedLines(one)];
}

function scaleLine({ standard: { scale }, known }: StudentOnStandard): string[] {
  const isAnything = known.results.some(({ entries }) => entries.length > 0);
  return isAnything ? [cellWords.scale(scale.maximum, scale.best)] : [];
}

function heading(one: StudentOnStandard): string {
  const { student, standard } = one;
  const title = words.titleAndCode(standard.title || standard.row.iCan, standard.code);
  const level = levelShown(one);
  return words.heading(student.name, title, isByHand(one) ? words.setByHand(level) : level);
}

/** The level, or what stands instead of it. */
export function levelShown(one: StudentOnStandard): string {
  const { standing } = one.known;
  if (standing.kind === "notAssessed") return isExcused(one) ? words.excused : words.notAssessed;
  return levelWords(standing);
}

/** From the chains' values to the level. */
function judgedLines(one: StudentOnStandard): string[] {
  const { standing, criterion, shown } = one.known;
  const { standard } = one;
  if (isByHand(one)) return [words.byHand(levelShown(byMarks(one)))];
  if (standing.kind === "check") return [words.unreadableThere];
  if (standing.kind === "notAssessed") {
    const newest = shown === null ? [] : [words.newestShown(valueWords(shown, standard.scale))];
    return isExcused(one) ? [words.excusedHere] : [words.nothingCounts, ...newest];
  }
  const rules = rulesFor(one);
  const chains = scoredChains(one);
  const newest = newestCounted(one.known, standard)?.value ?? null;
  return [
    ...judgementWords({
      evidence: evidenceFor(one),
      rules,
      standing,
      cutOf: criterion === standard.criterion ? "class" : "student",
      nameOf: (place) => nameOf(chains[place] as CountedChain, one),
    }),
    ...kindsNeeded(one),
    ...(newest === null ? [] : lookAgain(newest, rules, standing)),
  ];
}

/** As the student would stand without the level that was set by hand. */
function byMarks(one: StudentOnStandard): StudentOnStandard {
  const { standard, known, policy } = one;
  const exceptions = one.exceptions.filter(({ what }) => what !== "level by hand");
  return { ...one, exceptions, known: standingOf(standard, known.results, { exceptions, policy }) };
}

/** The assessment or, where it was sat more than once, the attempt of it that counts. */
function nameOf(counted: CountedChain, { policy }: StudentOnStandard): string {
  const { assessment } = counted.chain;
  const attempt = countedAttempt(counted, policy);
  if (!attempt || scoredEntries(counted.result).length < 2) return assessment;
  return words.attemptOf(ordinalWord(attempt.ordinal), assessment);
}

function kindsNeeded(one: StudentOnStandard): string[] {
  const { kindsNeeded: need } = one.policy.settings;
  const kinds = new Set(evidenceFor(one).weights.map(({ kind }) => kind));
  return need > 1 ? [words.kindsNeeded(need, [...kinds])] : [];
}
