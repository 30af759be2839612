import { reaches } from "../scale";
import { listed, meanInWords, meanOf, type ScoringContext, type ScoringMethod } from "./scoringMethod";

/**
 * A = the scores that reach the criterion; with `Successes needed` k or more of them the mean of all of A, else no
 * value: "More evidence (2 of 3)" where the newest score is at mastery, else the level of the newest. k: 1–10, 3.
 *
 * Source: the three "at-bats" of the Mastery Wiki, and Canvas outcomes, n Number of Times, with the same range, whose score
 * is the mean of the scores at or above mastery, too; Canvas gives no score where there are fewer.
 */
export const numberOfTimes: ScoringMethod = {
  plain: "the average of enough successes",
  score(values, context) {
    const reached = successes(values, context);
    const { length: have } = reached;
    return have >= context.successes ? meanOf(reached) : { have, need: context.successes };
  },
  working(values, context, written) {
    const reached = successes(values, context);
    const { successes: need, scale } = context;
    const at = `${written(context.criterion)} or ${scale.best === "highest" ? "more" : "less"}`;
    const count = `${reached.length} of the ${need} scores needed at ${at}`;
    if (reached.length >= need)
      return `the mean of the successes counts: ${meanInWords(reached, written)} (${count})`;
    return reached.length === 0 ? count : `${count}: ${listed(reached, written, ", ")}`;
  },
};

function successes(values: readonly number[], { scale, criterion }: ScoringContext): number[] {
  return values.filter((value) => reaches(scale, value, criterion));
}
