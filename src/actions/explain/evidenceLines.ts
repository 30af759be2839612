import { written } from "../../workbook/explain/words";
import { ordinalWord } from "../../workbook/words";
import { markOnScale, notCounted } from "../../workbook/explain/markOnScale";
import { writtenOut } from "../../workbook/explain/writtenOut";
import type { ChainOfClass, ResultEntry } from "../../workbook/gradebook/classBook";
import { markWords } from "../../workbook/words";
import { scoredEntries } from "../roster/candidates";
import { labelOf, countedAttempt, outOfEntry } from "./attempts";
import { recordedWords } from "./recordedWords";
import type { CountedChain, StudentOnStandard } from "./studentOnStandard";
import { shortDay, words } from "./words";

/** A line for each assessment where something stands: its attempts, whether and as what it counts, what is recorded. */
export function evidenceLines(one: StudentOnStandard): string[] {
  return chainsSeen(one).map((counted) => {
    const { chain, result } = counted;
    const attempts = writtenOut(result.entries, (entry) => entryWords(entry, counted, one.standard.scale));
    return [words.attempts(nameOf(chain), attempts), ...whatOf(counted, one)].join(" ");
  });
}

/** What is said of the assessments that count beside their marks, each with its name where there are several. */
export function chainSteps(one: StudentOnStandard): string[] {
  const seen = chainsSeen(one).filter(({ chain }) => chain.weight !== 0);
  return seen.flatMap((counted) => {
    const { assessment } = counted.chain;
    return whatOf(counted, one).map((said) => (seen.length === 1 ? said : words.ofChain(assessment, said)));
  });
}

function chainsSeen({ standard, known }: StudentOnStandard): CountedChain[] {
  return standard.chains.flatMap((chain, at) => {
    const result = known.results[at];
    return result && result.entries.length > 0 ? [{ chain, result }] : [];
  });
}

function whatOf(counted: CountedChain, one: StudentOnStandard): string[] {
  const { chain } = counted;
  if (chain.weight === 0) return [whyNot(chain)];
  return [...countsAs(counted, one), ...recordedWords(counted, one)];
}

function nameOf({ assessment, kind, weight }: ChainOfClass): string {
  return weight === 0 ? words.shownChain(assessment, kind) : words.chain(assessment, kind, weight);
}

export function whyNot({ kind, weights }: ChainOfClass): string {
  return weights.kindWeight > 0 ? words.columnDoesNotCount : words.kindDoesNotCount(kind);
}

function entryWords(
  entry: ResultEntry,
  counted: CountedChain,
  scale: StudentOnStandard["standard"]["scale"],
): string {
  const { typed, mark, value, problem, day } = entry;
  if (value !== null) {
    const read = { typed, mark, outOf: outOfEntry(entry, counted.chain) };
    return words.labelled(labelOf(entry, counted), markOnScale(read, value, scale));
  }
  const said = problem ? words.unreadable(markWords(problem)) : notCounted({ typed, mark });
  return day === null ? said : words.labelled(shortDay(day), said);
}

/** Which of several attempts the assessment counts as. */
function countsAs(counted: CountedChain, { policy }: StudentOnStandard): string[] {
  const attempt = countedAttempt(counted, policy);
  if (!attempt || scoredEntries(counted.result).length < 2) return [];
  const say = policy.settings.retakeRule === "replace" ? words.latest : words.best;
  return [say(written(counted.result.value as number), ordinalWord(attempt.ordinal))];
}
