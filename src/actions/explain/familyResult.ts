import { round } from "../../mastery/rounding";
import type { Scale } from "../../mastery/scale";
import { pointsBehind } from "../../workbook/explain/markOnScale";
import { inPoints } from "../../workbook/recording";
import { scoredEntries } from "../roster/candidates";
import { pointsAt } from "../setup/cutInPoints";
import { countedAttempt, outOfEntry } from "./attempts";
import { dayPast, say, sentence, type Telling, type Wording } from "../familyWording/say";
import { isByHand, scoredChains, type CountedChain, type StudentOnStandard } from "./studentOnStandard";

/** "On 4 Nov Ana had 2 of 4; 4 of 4 shows mastery." Nothing where the level does not come from marks alone. */
export function resultWords(one: StudentOnStandard, telling: Telling): string[] {
  const { standing, criterion } = one.known;
  const { scale, method } = one.standard;
  const { wording } = telling;
  const isJudged = standing.kind === "assessed" || standing.kind === "moreEvidence";
  const chains = scoredChains(one);
  const chain = chains.find((counted) => counted.chain === one.roster?.chain) ?? chains[chains.length - 1];
  if (!isJudged || isByHand(one) || !chain) return [];
  const { result, points } = attemptSaid(chain, one, telling);
  if (chains.length === 1 || standing.score === null) {
    const cut = cutWords(criterion, { points, scale, wording });
    return [sentence(wording, "result: and cut", { result, cut })];
  }
  const value = valueSaid(standing.score, scale, wording);
  const cut = cutWords(criterion, { points: null, scale, wording });
  const counted = { result, method: wording.sentence(`method: ${method}`), value, cut };
  return [sentence(wording, "result: of several", counted)];
}

/** "40 %", "2 of 4"; on a scale that counts downwards the number alone. */
export function valueSaid(value: number, { maximum, best }: Scale, wording: Wording): string {
  if (best === "lowest") return String(round(value));
  return maximum === 100
    ? say(wording, "value: per cent", { value: round(value) })
    : pointsSaid(value, maximum, wording);
}

function pointsSaid(points: number, total: number, wording: Wording): string {
  return say(wording, "value: points", { points: round(points), total });
}

/** The attempt that shows mastery, else the newest: its result in points where it has them. */
function attemptSaid(counted: CountedChain, one: StudentOnStandard, { wording, name }: Telling) {
  const { scale } = one.standard;
  const entry = attemptShown(counted, one);
  const { mark, day, value } = entry;
  const points = pointsOf(entry, counted, scale);
  const level = typeof mark !== "number" && mark.kind === "level" ? wording.own("level", mark.name) : null;
  const scored = points ? pointsSaid(points.earned, points.outOf, wording) : valueSaid(value, scale, wording);
  const result = level ?? scored;
  const said =
    day === null
      ? say(wording, "result: no day", { name, result })
      : say(wording, "result: on a day", { day: dayPast(wording, day), name, result });
  return { result: said, points };
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

interface Cut {
  points: Points | null;
  scale: Scale;
  wording: Wording;
}

/** In the steps in which the result itself is given: of 4 whole points 80 % are all 4. */
function cutWords(criterion: number, { points, scale, wording }: Cut): string {
  if (points === null) {
    const isFull = scale.best === "highest" && round(criterion) >= scale.maximum;
    const cut = valueSaid(criterion, scale, wording);
    return say(wording, isFull ? "cut: all of it" : "cut: or better", { cut });
  }
  const { earned, outOf } = points;
  const step = [1, 0.5].find((size) => Number.isInteger(earned / size)) ?? 0.01;
  const needed = pointsAt(criterion / scale.maximum, outOf, step);
  const cut = pointsSaid(needed, outOf, wording);
  return say(wording, needed >= outOf ? "cut: all of it" : "cut: or better", { cut });
}
