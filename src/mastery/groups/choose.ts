import { reaching, STEPS_AT_MOST, type Goal } from "./bestChoice";
import type { Seeker } from "./join";
import { gainsOf, patternsOf, rankedBy, studentsOf, uncovered } from "./patterns";

export interface ChoiceTerms {
  /** Codes in Standards order. */
  codes: readonly string[];
  groupsAtMost: number;
}

/**
 * Step 3 of domain.md §7. Each time the standard that covers most students not yet covered, ties by order: of those
 * from which the most students that can be covered at all are still within reach. Pinned standards come first, then
 * those of former groups, so that nobody is moved by a tie.
 */
export function startingChoice(seekers: readonly Seeker[], { codes, groupsAtMost }: ChoiceTerms): string[] {
  const standards = [...codes.keys()];
  const patterns = patternsOf(seekers, codes);
  const pinnedTo = new Set(seekers.map(({ pin }) => pin));
  const pinned = standards.filter((standard) => pinnedTo.has(codes[standard] as string));
  const former = formerStandards(seekers, codes).filter((standard) => !pinned.includes(standard));
  const best = bestFrom({ pinned, former }, { patterns, standards, groupsAtMost });
  return best.map((standard) => codes[standard] as string);
}

type Room = Omit<Goal, "leftAtMost">;

interface Before {
  pinned: readonly number[];
  former: readonly number[];
}

function bestFrom({ pinned, former }: Before, room: Room): number[] {
  let reached = mostCovering({ pinned, former }, room);
  const goal = { ...room, leftAtMost: leftBy(reached, room) };
  const effort = { steps: STEPS_AT_MOST };
  const chosen = [...pinned];
  const take = (standard: number) => {
    const found = reached.includes(standard) ? reached : reaching(goal, [...chosen, standard], effort);
    if (found === null) return false;
    reached = found;
    return chosen.push(standard) > 0;
  };
  former.forEach(take);
  while (chosen.length < room.groupsAtMost && nextOf(chosen, room).some(take)) continue;
  return chosen;
}

/**
 * A choice that covers as many as any: the former one as long as none covers more. The search begins with the one that
 * takes each time what covers most, so it never ends with less than that.
 */
function mostCovering({ pinned, former }: Before, room: Room): readonly number[] {
  let most: readonly number[] = greedily([...pinned, ...former].slice(0, room.groupsAtMost), room);
  for (;;) {
    const goal = { ...room, leftAtMost: leftBy(most, room) - 1 };
    const better = goal.leftAtMost < 0 ? null : reaching(goal, pinned, { steps: STEPS_AT_MOST });
    if (better === null) return most;
    most = better;
  }
}

function greedily(start: readonly number[], room: Room): number[] {
  const chosen = [...start];
  while (chosen.length < room.groupsAtMost) {
    const [next] = nextOf(chosen, room);
    if (next === undefined) break;
    chosen.push(next);
  }
  return chosen;
}

/** What would cover somebody not yet covered, most students first; ties by order. */
function nextOf(chosen: readonly number[], { patterns, standards }: Room): number[] {
  return rankedBy(gainsOf(uncovered(patterns, chosen)), standards);
}

function leftBy(chosen: readonly number[], { patterns }: Room): number {
  return studentsOf(uncovered(patterns, chosen));
}

/** Standards of former groups whose members still have the gap; those of most such members first. */
function formerStandards(seekers: readonly Seeker[], codes: readonly string[]): number[] {
  const open = seekers.map(({ before, gaps }) => {
    const former = before?.kind === "corrective" ? before.standard : null;
    return { gaps: gaps.filter(({ standard }) => standard === former) };
  });
  const stayers = gainsOf(patternsOf(open, codes));
  return rankedBy(stayers, [...codes.keys()]);
}
