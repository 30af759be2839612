import { round } from "../../mastery/rounding";
import type { Scale } from "../../mastery/scale";
import { SCORING_METHODS } from "../../mastery/scoring/methods";
import { pointsBehind } from "../../workbook/explain/markOnScale";
import { valueWords } from "../../workbook/explain/lookAgain";
import { inPoints } from "../../workbook/recording";
import { scoredEntries } from "../roster/candidates";
import { pointsAt } from "../setup/cutInPoints";
import { countedAttempt, outOfEntry } from "./attempts";
import { familyWords as words } from "./familyWords";
import { isByHand, scoredChains, type CountedChain, type StudentOnStandard } from "./studentOnStandard";
import { shortDay } from "./words";

/** "On 4 Nov Ana had 2 of 4; 4 of 4 shows mastery." Nothing where the level does not come from marks alone. */
export function resultWords(one: StudentOnStandard, name: string): string[] {
  const { standing, criterion } = one.known;
  const { scale, method } = one.standard;
  const isJudged = standing.kind === "assessed" || standing.kind === "moreEvidence";
  const chains = scoredChains(one);
  const chain = chains.find((counted) => counted.chain === one.roster?.chain) ?? chains[chains.length - 1];
  if (!isJudged || isByHand(one) || !chain) return [];
  const { said, points } = attemptSaid(chain, one);
  const had = said(name);
  if (chains.length === 1 || standing.score === null)
    return [`${had}; ${cutWords(criterion, points, scale)}.`];
  const value = valueWords(standing.score, scale);
  const whole = words.ofSeveral(SCORING_METHODS[method].plain, value);
  return [`${had}.`, `${whole}; ${cutWords(criterion, null, scale)}.`];
}

/** The attempt that shows mastery, else the newest: its result in points where it has them. */
function attemptSaid(counted: CountedChain, one: StudentOnStandard) {
  const { scale } = one.standard;
  const entry = attemptShown(counted, one);
  const { mark, day, value } = entry;
  const points = pointsOf(entry, counted, scale);
  const level = typeof mark !== "number" && mark.kind === "level" ? mark.name : null;
  const result = level ?? (points ? inPointsWords(points.earned, points.outOf) : valueWords(value, scale));
  const said = (name: string) =>
    day === null ? words.had(name, result) : words.hadOn(shortDay(day), name, result);
  return { said, points };
}

function attemptShown(counted: CountedChain, { known, policy }: StudentOnStandard): ScoredEntry {
  const { standing } = known;
  const scored = scoredEntries(counted.result);
  const mastered = standing.kind === "assessed" && standing.mastered;
  const best = mastered ? countedAttempt(counted, policy)?.ordinal : undefined;
  return scored[(best ?? scored.length) - 1] as ScoredEntry;
}

type ScoredEntry = ReturnType<typeof scoredEntries>[number];

interface Points {
  earned: number;
  outOf: number;
}

/** null where the result was not typed in points; of 1 point a share is meant. */
function pointsOf(entry: ScoredEntry, { chain }: CountedChain, scale: Scale): Points | null {
  const { typed, mark, value } = entry;
  const outOf = pointsBehind({ typed, mark, outOf: outOfEntry(entry, chain) }, value, scale);
  return outOf === null || outOf === 1 ? null : { earned: round(inPoints(value, scale, outOf)), outOf };
}

function inPointsWords(points: number, outOf: number): string {
  return `${round(points)} of ${outOf}`;
}

/** In the steps in which the result itself is given: of 4 whole points 80 % are all 4. */
function cutWords(criterion: number, points: Points | null, scale: Scale): string {
  if (points === null) {
    const isFull = scale.best === "highest" && round(criterion) >= scale.maximum;
    return (isFull ? words.shows : words.orBetter)(valueWords(criterion, scale));
  }
  const { earned, outOf } = points;
  const step = [1, 0.5].find((size) => Number.isInteger(earned / size)) ?? 0.01;
  const needed = pointsAt(criterion / scale.maximum, outOf, step);
  return (needed >= outOf ? words.shows : words.orBetter)(inPointsWords(needed, outOf));
}
