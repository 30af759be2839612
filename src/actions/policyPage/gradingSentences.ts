import { STARTING_CODES } from "../../workbook/markCell";
import { gradingWords as words } from "./gradingWords";
import { levelSentences } from "./levelSentences";
import { nameOf, type PolicyFacts } from "./policyFacts";
import { recordedSentences } from "./recordedSentences";
import { scoringSentences } from "./scoringSentences";
import { onScale, percent, words as pageWords } from "./words";

/** How scores become levels and grades. */
export function gradingSentences(facts: PolicyFacts): string[] {
  return [
    ...levelSentences(facts),
    ...scoringSentences(facts),
    ...recordedSentences(facts),
    ...markSentences(facts),
    ...letterSentences(facts),
  ];
}

/** What blanks and the school's own marks count as. */
function markSentences({ policy: { codes }, scale }: PolicyFacts): string[] {
  const meanings = [...codes];
  const lowest = meanings.flatMap(([code, { kind }]) => (kind === "lowest" ? [code] : []));
  const values = meanings.flatMap(([code, meaning]) =>
    meaning.kind === "value" ? [words.countsAs(code, onScale(meaning.value, scale))] : [],
  );
  const missing = new Map([...STARTING_CODES, ...codes]).get("missing");
  return [
    words.noZero,
    // A school that has a mark for zero may well give it for missing work.
    ...(lowest.length === 0 && missing?.kind === "owed" ? [words.missingIsOwed] : []),
    ...(lowest.length === 0 ? [] : [words.countAsLowest(lowest)]),
    ...values,
  ];
}

/** By the table of letters; without one there are none. */
function letterSentences({ policy: { courseGrades }, standards }: PolicyFacts): string[] {
  if (courseGrades.length === 0) return [];
  const each = [...courseGrades]
    .sort((a, b) => b.masteredAtLeast - a.masteredAtLeast)
    .map(({ letter, masteredAtLeast, noStandardBelow }) =>
      masteredAtLeast === 0 && noStandardBelow === ""
        ? words.letterElse(letter)
        : words.letter(letter, percent(masteredAtLeast), noStandardBelow),
    );
  const supporting = standards.filter(({ priority }) => !priority).map(nameOf);
  return [
    words.letters(each),
    ...(supporting.length === 0 ? [] : [words.priorityOnly(pageWords.names(supporting))]),
  ];
}
