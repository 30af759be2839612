import type { Gap } from "./gaps";
import type { Place } from "./place";
import type { MemberReason } from "./plan";
import { comesBefore, type Prerequisites } from "./prerequisites";

/** A student who needs a corrective group. */
export interface Seeker {
  student: string;
  /** Gaps a group may be for, in Standards order: not taught again, not left out. */
  gaps: readonly Gap[];
  /** A standard among the gaps, or null. */
  pin: string | null;
  before: Place | null;
  /** Has a new result since the last build. */
  changed: boolean;
}

export interface Joined {
  seeker: Seeker;
  gap: Gap;
  reason: MemberReason;
}

/** By chosen standard, who joined, in the order in which they joined. A standard may have nobody. */
export type Joining = ReadonlyMap<string, readonly Joined[]>;

/**
 * Step 4 of domain.md §7. Pinned students join first, then those who stay where they were, then the others, each in
 * roster order; so a newcomer gives way to who is there.
 */
export function joinGroups(
  seekers: readonly Seeker[],
  chosen: readonly string[],
  prerequisites: Prerequisites,
): Joining {
  const groups = new Map<string, Joined[]>(chosen.map((code) => [code, []]));
  const options = seekers.map((seeker) => {
    const gaps = seeker.gaps.filter((gap) => groups.has(gap.standard));
    return { seeker, gaps, leading: leading(gaps, prerequisites) };
  });
  for (const turn of TURNS) {
    for (const option of options.filter((candidate) => turnOf(candidate) === turn)) {
      if (option.gaps.length === 0) continue;
      const joined = placeIn(option, (code) => groups.get(code)?.length ?? 0);
      groups.get(joined.gap.standard)?.push(joined);
    }
  }
  return groups;
}

interface Option {
  seeker: Seeker;
  gaps: readonly Gap[];
  /** Without those whose prerequisite is among them too. */
  leading: readonly Gap[];
}

const TURNS = ["pinned", "stays", "free"] as const;

function turnOf({ seeker, leading }: Option): (typeof TURNS)[number] {
  if (seeker.pin !== null) return "pinned";
  return stayingGap(seeker, leading) ? "stays" : "free";
}

/** The gap of the former group, if it is still open; after a new result it must be no smaller than another. */
function stayingGap({ before, changed }: Seeker, gaps: readonly Gap[]): Gap | undefined {
  if (before?.kind !== "corrective") return undefined;
  const former = gaps.find((gap) => gap.standard === before.standard);
  const outgrown = changed && gaps.some((gap) => gap.shortfall > (former?.shortfall ?? 0));
  return outgrown ? undefined : former;
}

function placeIn(option: Option, sizeOf: (code: string) => number): Joined {
  const { seeker, gaps } = option;
  const pinned = gaps.find((gap) => gap.standard === seeker.pin);
  if (pinned) return { seeker, gap: pinned, reason: "pinned" };
  const free = freely(option, sizeOf);
  const staying = stayingGap(seeker, option.leading);
  return staying && staying !== free.gap ? { seeker, gap: staying, reason: "stayed" } : free;
}

function freely({ seeker, gaps, leading }: Option, sizeOf: (code: string) => number): Joined {
  const most = Math.max(...leading.map((gap) => gap.shortfall));
  const tied = leading.filter((gap) => gap.shortfall === most);
  const smallest = Math.min(...tied.map((gap) => sizeOf(gap.standard)));
  const small = tied.filter((gap) => sizeOf(gap.standard) === smallest);
  const gap = small[0] as Gap;
  if (gaps.length === 1) return { seeker, gap, reason: "onlyChosenGap" };
  if (small.length > 1) return { seeker, gap, reason: "standardsOrder" };
  if (tied.length > 1) return { seeker, gap, reason: "smallerGroup" };
  const outranked = gaps.some((other) => !leading.includes(other) && other.shortfall >= most);
  return { seeker, gap, reason: outranked ? "prerequisite" : "furthestBelow" };
}

/** Gaps of which no other is the prerequisite; never empty where `gaps` is not. */
function leading(gaps: readonly Gap[], prerequisites: Prerequisites): Gap[] {
  return gaps.filter(
    (gap) => !gaps.some((other) => comesBefore(prerequisites, other.standard, gap.standard)),
  );
}

/** The gap a student works on where no group is chosen: the former one while it leads, else the furthest below. */
export function furthest(gaps: readonly Gap[], prerequisites: Prerequisites, former: string | null): Gap {
  const open = leading(gaps, prerequisites);
  const most = Math.max(...open.map((gap) => gap.shortfall));
  return (open.find((gap) => gap.standard === former) ?? open.find((gap) => gap.shortfall === most)) as Gap;
}
