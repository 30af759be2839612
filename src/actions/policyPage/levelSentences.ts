import { resolveBound, type Bound } from "../../mastery/bound";
import { round } from "../../mastery/rounding";
import { levelsUnder, type Scale } from "../../mastery/scale";
import { gradingWords as words } from "./gradingWords";
import { nameOf, scaleOf, type PolicyFacts } from "./policyFacts";
import { onScale, words as pageWords } from "./words";

/** The levels, where mastery starts, and what starts elsewhere. */
export function levelSentences(facts: PolicyFacts): string[] {
  const { policy, scale } = facts;
  const { step } = policy.settings;
  return [
    ...scaleSentences(scale),
    ...ownCuts(facts),
    ...otherScales(facts),
    words.notYet,
    ...(step === null ? [] : [words.step(step)]),
  ];
}

function scaleSentences(scale: Scale): string[] {
  const { best, criterion, masteryLevel } = scale;
  const levels = levelsUnder(scale, criterion);
  const level = levels[0]?.name === masteryLevel ? masteryLevel : words.andAbove(masteryLevel);
  return [
    words.levels(levels.map((one, at) => levelWords(one, at > 0 && at === levels.length - 1, scale))),
    words.mastered(onScale(criterion, scale), level, best),
    ...(best === "lowest" ? [words.countsDown] : []),
  ];
}

function levelWords({ name, from }: { name: string; from: number }, isLast: boolean, scale: Scale): string {
  const isDown = scale.best === "lowest";
  if (isLast) return isDown ? words.lowestDown(name) : words.lowest(name);
  return (isDown ? words.levelDown : words.level)(name, onScale(from, scale));
}

/** Classes first: what a standard says is stronger. */
function ownCuts(facts: PolicyFacts): string[] {
  const { books, standards, scale } = facts;
  const cut = (name: string, bound: Bound | null, on: Scale): string[] => {
    const value = bound && resolveBound(bound, { scale: on });
    const isOwn = value !== null && round(value) !== round(on.criterion);
    return isOwn ? [words.cutOf(name, onScale(value, on))] : [];
  };
  const each = [
    ...books.flatMap(({ settings }) => cut(settings.name, settings.masteryAt, scale)),
    ...standards.flatMap((row) => cut(nameOf(row), row.masteryAt, scaleOf(row, facts))),
  ];
  return each.length === 0 ? [] : [words.ownCuts(each)];
}

/** Further scales that a standard goes by. */
function otherScales(facts: PolicyFacts): string[] {
  return facts.policy.scales.slice(1).flatMap((scale) => {
    const on = facts.standards.filter((row) => scaleOf(row, facts) === scale);
    if (on.length === 0) return [];
    return [words.otherScale(pageWords.names(on.map(nameOf)), scale.name), ...scaleSentences(scale)];
  });
}
