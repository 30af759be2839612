/** A standard's students before they are split, and how many parts would suit them. */
export interface Crowd {
  size: number;
  /** Parts in which nobody sits with whom they are kept apart from. */
  toKeepApart: number;
  /** Parts of the last build that are still large enough. */
  former: number;
  /** Parts that a teacher's hand keeps going. */
  byHand?: number;
}

export interface SplitTerms {
  groupsAtMost: number;
  groupSizeAtMost: number;
  groupSizeAtLeast: number;
}

/**
 * Step 5 of domain.md §7: how many parts each standard has, a place each. While there are places, the most crowded is
 * split first; what is left goes to keeping students apart, then to keeping former parts.
 */
export function partsFor(crowds: readonly Crowd[], terms: SplitTerms): number[] {
  const parts = crowds.map(({ byHand = 1 }) => Math.max(1, byHand));
  const taken = parts.reduce((sum, count) => sum + count, 0);
  for (let places = terms.groupsAtMost - taken; places > 0; places--) {
    const next = mostCrowded(crowds, parts, terms.groupSizeAtMost);
    if (next === null) break;
    parts[next] = (parts[next] ?? 0) + 1;
  }
  const apart = crowds.map(({ size, toKeepApart }) =>
    Math.min(toKeepApart, Math.floor(size / terms.groupSizeAtLeast)),
  );
  const former = crowds.map((crowd) => crowd.former);
  return raise(raise(parts, apart, terms), former, terms);
}

function mostCrowded(crowds: readonly Crowd[], parts: readonly number[], atMost: number): number | null {
  let most = atMost;
  let index: number | null = null;
  crowds.forEach(({ size }, candidate) => {
    const perPart = Math.ceil(size / (parts[candidate] ?? 1));
    if (perPart > most) [most, index] = [perPart, candidate];
  });
  return index;
}

/** Towards the wanted numbers as far as there are places. */
function raise(parts: readonly number[], wanted: readonly number[], { groupsAtMost }: SplitTerms): number[] {
  let places = groupsAtMost - parts.reduce((sum, count) => sum + count, 0);
  return parts.map((count, index) => {
    const more = Math.max(0, Math.min(places, (wanted[index] ?? 0) - count));
    places -= more;
    return count + more;
  });
}
