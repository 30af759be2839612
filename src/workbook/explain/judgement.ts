import { round } from "../../mastery/rounding";
import { compare, worst } from "../../mastery/scale";
import { SCORING_METHODS } from "../../mastery/scoring/methods";
import type { EvidenceWeight, ScoringMethod } from "../../mastery/scoring/scoringMethod";
import { scored, type Rules, type Standing } from "../../mastery/standing";
import { standingWords } from "../standingWords";
import { words, written } from "./words";

/** A standing that evidence led to, with all it came from. */
export interface Judgement {
  evidence: { values: readonly number[]; weights?: readonly EvidenceWeight[] };
  rules: Rules;
  standing: Extract<Standing, { kind: "assessed" | "moreEvidence" }>;
  /** Whose cut it is: an exception may give a student their own. */
  cutOf: "class" | "student";
  /** What the value at a place of the evidence is called: "the 2nd attempt". */
  nameOf: (place: number) => string;
}

/** How values became a level: what is left out, the method with its numbers, the rounded value, the cut, the level. */
export function judgementWords(one: Judgement): string[] {
  return [...leftOut(one), ...method(one), cut(one), level(one)];
}

function leftOut({ evidence, rules, nameOf }: Judgement): string[] {
  const left = evidence.values.length - scored(evidence, rules).values.length;
  if (left === 0 || rules.recent === null) return [];
  return [words.recent(rules.recent, left === 1 ? [nameOf(0)] : [nameOf(0), nameOf(left - 1)])];
}

function method({ evidence, rules, standing: { score, value } }: Judgement): string[] {
  const { values, context } = scored(evidence, rules);
  const by: ScoringMethod = SCORING_METHODS[rules.method];
  const said = words.method(rules.method, by.working(values, context, written));
  if (score === null) return [said, words.newestDecides(value)];
  const exactly = by.score(values, context);
  const isRounded = typeof exactly === "number" && written(exactly) !== String(score);
  return isRounded ? [said, words.rounded(score)] : [said];
}

function cut({ rules, standing, cutOf }: Judgement): string {
  const reached = standing.kind === "moreEvidence" || standing.mastered;
  const { value } = standing;
  const said = reached ? words.reached(value) : words.notReached(value);
  return `${words.cut(round(rules.criterion), cutOf)}; ${said}.`;
}

function level(one: Judgement): string {
  const { evidence, nameOf } = one;
  const place = evidence.values.length > 1 ? decidingPlace(one) : null;
  const by = place === null ? "" : words.byWhich(nameOf(place));
  return words.level(standingWords(one.standing) + boundOf(one) + by);
}

/** Where the level starts; the cut has been said, and everybody is above the end of the scale. */
function boundOf({ rules: { scale, levels, criterion }, standing }: Judgement): string {
  const own = levels.find(({ name }) => standing.kind === "assessed" && name === standing.level);
  if (!own || own.from === round(criterion) || own.from === worst(scale)) return "";
  return words.levelFrom(own.from, scale.best);
}

/** The one value that the level came from; null: several made it. Of equals the earlier one. */
export function decidingPlace({
  evidence,
  rules,
  standing: { score },
}: Pick<Judgement, "evidence" | "rules" | "standing">): number | null {
  const { values } = scored(evidence, rules);
  const left = evidence.values.length - values.length;
  if (values.length === 1 || rules.method === "latest" || score === null) return evidence.values.length - 1;
  if (rules.method !== "highest") return null;
  return left + values.findIndex((value) => compare(rules.scale, value, score) === 0);
}
