import { resolveBound } from "../../mastery/bound";
import { levelsUnder, levelValue } from "../../mastery/scale";
import { standingFrom, type Rules, type Standing } from "../../mastery/standing";
import type { EvidenceWeight } from "../../mastery/scoring/scoringMethod";
import { parseBound } from "../boundCell";
import type { Policy } from "../policy";
import type { ChainOfClass, ChainResult, StandardInClass, StudentStanding } from "./classBook";
import type { ExceptionRow } from "./exceptionRow";

/** How a student stands on a standard: by the chains that count, under the exceptions in force for them. */
export function standingOf(
  standard: StandardInClass,
  results: readonly ChainResult[],
  { exceptions, policy }: { exceptions: readonly ExceptionRow[]; policy: Policy },
): StudentStanding {
  const criterion = ownCriterion(standard, exceptions) ?? standard.criterion;
  const counted = results.flatMap((result, at) => {
    const chain = standard.chains[at];
    return chain && chain.weight !== 0 ? [{ result, chain }] : [];
  });
  const shown = results.filter((_, at) => standard.chains[at] && isShown(standard.chains[at]));
  const { recent, successes, kindsNeeded } = policy.settings;
  const rules: Rules = {
    scale: standard.scale,
    levels: criterion === standard.criterion ? standard.levels : levelsUnder(standard.scale, criterion),
    criterion,
    method: standard.method,
    recent,
    newestWeight: standard.newestWeight,
    successes,
    kindsNeeded,
  };
  return {
    standing: byHand(exceptions, rules) ?? byEvidence(counted, rules),
    results,
    criterion,
    shown: shown.reduce<number | null>((newest, { value }) => value ?? newest, null),
  };
}

/** What a student did on a chain that is evidence. */
interface Counted {
  result: ChainResult;
  chain: ChainOfClass;
}

/** What tells where a student stands until something counts: homework does not (domain.md §7). */
export function isShown({ weight, kind }: ChainOfClass): boolean {
  return weight === 0 && kind !== "practice";
}

/** Something unreadable keeps the standing open: nobody knows what it would change. */
function byEvidence(counted: readonly Counted[], rules: Rules): Standing {
  for (const { result } of counted) {
    const unreadable = result.entries.find(({ problem }) => problem !== null);
    if (unreadable?.problem) return { kind: "check", problem: unreadable.problem };
  }
  return standingFrom(evidenceOfChains(counted), rules);
}

/** The values of the chains that count, with what each weighs. */
export function evidenceOfChains(counted: readonly Counted[]): {
  values: number[];
  weights: EvidenceWeight[];
} {
  const scored = counted.filter(({ result }) => result.value !== null);
  return {
    values: scored.map(({ result }) => result.value as number),
    weights: scored.map(({ chain }) => chain.weights),
  };
}

function ownCriterion({ scale }: StandardInClass, exceptions: readonly ExceptionRow[]): number | null {
  const row = lastOf("own criterion", exceptions);
  const bound = row && parseBound(row.value);
  return bound ? resolveBound(bound, { scale }) : null;
}

/** Excused: not assessed. A level set by hand stands until it is taken back. */
function byHand(exceptions: readonly ExceptionRow[], rules: Rules): Standing | null {
  const value = valueByHand(exceptions, rules);
  // One decision is enough, whatever the method asks of scores.
  if (value !== null)
    return standingFrom({ values: [value] }, { ...rules, method: "latest", kindsNeeded: 1 });
  return lastOf("excused", exceptions) ? { kind: "notAssessed" } : null;
}

/**
 * The value of the level that a teacher set; null: none, or no level of this scale. A level that a criterion leaves
 * unused counts as the nearest one that is used on its side, so that no change of a criterion loses the decision.
 */
export function valueByHand(
  exceptions: readonly ExceptionRow[],
  { scale, levels }: Pick<Rules, "scale" | "levels">,
): number | null {
  const hand = lastOf("level by hand", exceptions);
  const bound = hand && parseBound(hand.value);
  if (!bound) return null;
  const value = resolveBound(bound, { scale: { ...scale, levels } });
  if (value !== null) return value;
  const from = resolveBound(bound, { scale });
  const unused = scale.levels.find((level) => level.from === from);
  return unused ? levelValue(scale, levels, unused.name) : null;
}

function lastOf(what: ExceptionRow["what"], exceptions: readonly ExceptionRow[]): ExceptionRow | null {
  return exceptions.reduce<ExceptionRow | null>((last, row) => (row.what === what ? row : last), null);
}
