import { startingChoice, type ChoiceTerms } from "./choose";
import { joinGroups, type Joined, type Joining, type Seeker } from "./join";
import type { Prerequisites } from "./prerequisites";

export interface SettleTerms extends ChoiceTerms {
  prerequisites: Prerequisites;
  groupSizeAtLeast: number;
  /** By standard, how many helpers sit there as long as there is a group. */
  besides?: ReadonlyMap<string, number>;
}

export interface Settled {
  groups: Joining;
  /** Standards given up because their group was too small and everyone in it had another. */
  givenUp: readonly string[];
}

/**
 * Chooses and joins until no group is left that is too small and can be given up (domain.md §7, steps 3 to 5). Nobody
 * loses their place by it; and a place that falls free would help nobody, for no other choice covers more.
 */
export function settle(seekers: readonly Seeker[], terms: SettleTerms): Settled {
  const left = new Set<string>();
  const givenUp: string[] = [];
  let chosen = startingChoice(seekers, terms);
  for (;;) {
    const groups = joinGroups(seekers, chosen, terms.prerequisites);
    const standard = toGiveUp(groups, terms);
    if (standard === null) return { groups: withLeavers(groups, left), givenUp };
    for (const { seeker } of groups.get(standard) ?? []) left.add(seeker.student);
    givenUp.push(standard);
    chosen = chosen.filter((code) => code !== standard);
  }
}

/** The smallest group below the size of which everyone shares another group's gap, an empty one first; of equals the last in Standards. */
function toGiveUp(groups: Joining, { codes, groupSizeAtLeast, besides }: SettleTerms): string | null {
  const size = (code: string) => {
    const members = groups.get(code)?.length ?? 0;
    return members === 0 ? 0 : members + (besides?.get(code) ?? 0);
  };
  const small = codes
    .filter((code) => groups.has(code) && size(code) < groupSizeAtLeast)
    .reverse()
    .sort((a, b) => size(a) - size(b));
  return small.find((code) => (groups.get(code) ?? []).every((joined) => canLeave(joined, groups))) ?? null;
}

function canLeave({ seeker, gap }: Joined, groups: Joining): boolean {
  const others = seeker.gaps.filter(({ standard }) => standard !== gap.standard);
  return seeker.pin === null && others.some(({ standard }) => groups.has(standard));
}

function withLeavers(groups: Joining, left: ReadonlySet<string>): Joining {
  const told = ({ reason, ...rest }: Joined): Joined => ({
    ...rest,
    reason: left.has(rest.seeker.student) ? "groupGivenUp" : reason,
  });
  return new Map([...groups].map(([code, members]) => [code, members.map(told)]));
}
