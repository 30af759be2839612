import { gainsOf, rankedBy, studentsOf, uncovered, type Pattern } from "./patterns";

/** What a choice of standards has to reach. Standards are positions, as in patterns. */
export interface Goal {
  patterns: readonly Pattern[];
  standards: readonly number[];
  groupsAtMost: number;
  /** Students who may be left without a chosen standard. */
  leftAtMost: number;
}

/**
 * Choices one search may look at; hard ones of 30 standards and 10 groups took up to 15,000. Steps are counted, not
 * time, so that the answer is the same everywhere.
 */
export const STEPS_AT_MOST = 20_000;

/** Steps that are left. */
export interface Effort {
  steps: number;
}

/**
 * A choice that goes on from `chosen` and reaches the goal; null: there is none, or none was found before the steps
 * came to their end. Branch and bound: a standard never covers more students later than it would now, so the largest
 * gains together bound what can still come (Nemhauser, Wolsey and Fisher 1978).
 */
export function reaching(goal: Goal, chosen: readonly number[], effort: Effort): readonly number[] | null {
  if (chosen.length > goal.groupsAtMost) return null;
  const open = uncovered(goal.patterns, chosen);
  const toCover = studentsOf(open) - goal.leftAtMost;
  return search({ chosen, open, standards: goal.standards, toCover }, goal.groupsAtMost, effort);
}

interface Branch {
  chosen: readonly number[];
  open: readonly Pattern[];
  /** What may still be chosen: branches with the others have been looked at. */
  standards: readonly number[];
  toCover: number;
}

function search(branch: Branch, groupsAtMost: number, effort: Effort): readonly number[] | null {
  const { chosen, open, standards, toCover } = branch;
  if (toCover <= 0) return chosen;
  const places = groupsAtMost - chosen.length;
  const gains = gainsOf(open);
  const ranked = rankedBy(gains, standards);
  for (let at = 0; at < ranked.length; at++) {
    const mostToCome = sumOf(ranked.slice(at, at + places), gains);
    if (mostToCome < toCover || effort.steps <= 0) return null;
    effort.steps -= 1;
    const found = search(branchWith(ranked, at, { ...branch, gains }), groupsAtMost, effort);
    if (found) return found;
  }
  return null;
}

function branchWith(
  ranked: readonly number[],
  at: number,
  { chosen, open, toCover, gains }: Branch & { gains: readonly number[] },
): Branch {
  const standard = ranked[at] as number;
  return {
    chosen: [...chosen, standard],
    open: open.filter(({ gaps }) => !gaps.includes(standard)),
    standards: ranked.slice(at + 1),
    toCover: toCover - (gains[standard] ?? 0),
  };
}

function sumOf(standards: readonly number[], gains: readonly number[]): number {
  return standards.reduce((sum, standard) => sum + (gains[standard] ?? 0), 0);
}
