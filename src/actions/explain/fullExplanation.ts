import { judgementWords } from "../../workbook/explain/judgement";
import { lookAgain, valueWords } from "../../workbook/explain/lookAgain";
import { words as cellWords } from "../../workbook/explain/words";
import { ordinalWord } from "../../workbook/words";
import { levelWords } from "../../workbook/standingWords";
import { newestCounted } from "../groups/results";
import { scoredEntries } from "../roster/candidates";
import { countedAttempt } from "./attempts";
import { evidenceLines } from "./evidenceLines";
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
  const { maximum, best } = one.standard.scale;
  const lines = evidenceLines(one);
  const scale = lines.length > 0 ? [cellWords.scale(maximum, best)] : [];
  const judged = judgedLines(one).join(" ");
  return [heading(one), ...scale, ...lines, judged, next].filter((line) => line !== "");
}

function heading(one: StudentOnStandard): string {
  const { student, standard, known } = one;
  const title = words.titleAndCode(standard.title || standard.row.iCan, standard.code);
  return words.heading(student.name, title, levelOf(known.standing, one));
}

function levelOf(standing: StudentOnStandard["known"]["standing"], one: StudentOnStandard): string {
  if (standing.kind === "notAssessed") return isExcused(one) ? words.excused : words.notAssessed;
  const level = levelWords(standing);
  return isByHand(one) ? words.setByHand(level) : level;
}

/** From the chains' values to the level. */
function judgedLines(one: StudentOnStandard): string[] {
  const { standing, criterion, shown } = one.known;
  const { standard } = one;
  if (isByHand(one)) return [words.byHand];
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
