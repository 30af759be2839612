import { nameKey } from "../../mastery/name";
import { isBlank, textOf } from "../../workbook/cell";
import type { Asking } from "./asked";
import { directionQuestion, SIGNED } from "./directionQuestion";
import { isMarkOf } from "./isMarkOf";
import { counted, type Counted } from "./levelWords";
import { isSigned } from "./signedMark";
import type { Suggested } from "./suggestedRows";

const LONGEST_MARK = 12;

/** What stands among the scores and is no mark anybody knows, most frequent first. */
export function openMarks(asking: Asking): Counted[] {
  const { suggested, setup } = asking;
  const isMark = isMarkOf(setup.policy);
  const isSign = isSigned(setup.policy);
  const isSchoolMark =
    directionQuestion(asking).length > 0 ? (word: string) => SIGNED.test(word) : () => false;
  return countedIn(suggested).filter(
    ({ word }) => word.length <= LONGEST_MARK && !isMark(word) && !isSign(word) && !isSchoolMark(word),
  );
}

export function countedIn(suggested: readonly Suggested[]): Counted[] {
  return counted(
    suggested.flatMap(({ item }) =>
      item.scores.filter((score) => typeof score === "string" && !isBlank(score)).map(textOf),
    ),
  );
}

/** Whether one of the marks stands in a column. */
export function standsIn(marks: readonly Counted[]) {
  const keys = new Set(marks.map(({ word }) => nameKey(word)));
  return ({ item }: Suggested) => item.scores.some((score) => keys.has(nameKey(textOf(score))));
}
