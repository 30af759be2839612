import { recordedScore, retakesCount, type RecordingRule } from "../../mastery/retakes/recordedScore";
import { round } from "../../mastery/rounding";
import { compare, fullMarks, levelOf, reaches } from "../../mastery/scale";
import { meanInWords } from "../../mastery/scoring/scoringMethod";
import type { Rules } from "../../mastery/standing";
import { written } from "../../workbook/explain/words";
import { ordinalWord } from "../../workbook/words";
import { inPoints, recordingRule } from "../../workbook/recording";
import { scoredEntries } from "../roster/candidates";
import { countedAttempt } from "./attempts";
import { rulesFor, type CountedChain, type StudentOnStandard } from "./studentOnStandard";
import { words } from "./words";

/**
 * Where the school's rule records something else than the attempt that counts, both and how it comes about; [] where
 * they agree (domain.md §5).
 */
export function recordedWords(counted: CountedChain, one: StudentOnStandard): string[] {
  const rules = rulesFor(one);
  const rule = recordingRule(one.policy, rules);
  const attempt = countedAttempt(counted, one.policy);
  if (!attempt || !rule) return [];
  const { roster } = one;
  const corrections = roster?.chain === counted.chain ? roster.corrections : 0;
  const terms = { ...rule, corrections };
  const values = scoredEntries(counted.result).map(({ value }) => value);
  const recorded = recordedScore(values, rules.scale, terms);
  const value = round(counted.result.value as number);
  if (recorded === null || round(recorded) === value) return [];
  const { name } = levelOf(rules.scale, rules.levels, value);
  const attained = words.attained(name, value, ordinalWord(attempt.ordinal));
  return [words.recorded(attained, shown(recorded, counted, rules), how(values, terms, rules))];
}

/** On the scale and, where the points are others, in the points of the original. */
function shown(recorded: number, { chain }: CountedChain, { scale }: Rules): string {
  const outOf = chain.sittings[0]?.outOf ?? null;
  const points = round(inPoints(recorded, scale, outOf));
  const value = String(round(recorded));
  return outOf === null || String(points) === value ? value : words.inPoints(value, points, outOf);
}

/** The calculation behind the recorded score, for every rule. */
function how([original, ...retakes]: readonly number[], terms: RecordingRule, { scale }: Rules): string {
  const { cap, rule, worth } = terms;
  const first = original as number;
  const capped = retakesCount(retakes, scale, terms);
  const said = () => {
    switch (rule) {
      case "highest":
        return words.rule.highest;
      case "replace":
        return words.rule.replace;
      case "mean":
        return words.rule.mean(meanInWords([first, ...capped], written));
      case "mean if mastered": {
        if (!retakes.some((value) => reaches(scale, value, terms.criterion))) return words.rule.notMastered;
        const best = capped.reduce((kept, value) => (compare(scale, value, kept) > 0 ? value : kept));
        return words.rule.meanIfMastered(meanInWords([first, best], written));
      }
      case "credit back":
        return words.rule.creditBack(
          [first, fullMarks(scale)].map(written),
          [terms.creditBack, terms.corrections].map((share) => round(share * 100)),
        );
    }
  };
  const limit = cap === null ? "" : words.atBest[rule === "credit back" ? "corrected" : "retake"](round(cap));
  const isLess = worth < 1 && scale.best === "highest" && rule !== "credit back";
  return `${said()}${isLess ? words.withWorth(round(worth * 100)) : ""}${limit}`;
}
