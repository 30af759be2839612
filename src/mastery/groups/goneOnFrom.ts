import { formerPart, type Draft } from "./draft";
import type { Place } from "./place";
import { formerParts } from "./seat";

/**
 * Of each group the part of the last build it goes on from, or null: the one most of its students sat in, unless a
 * group before it goes on from that. So a group keeps its students when another has gone and the numbers move up.
 */
export function partsGoneOnFrom(
  drafts: readonly Draft[],
  former: ReadonlyMap<string, Place>,
): (number | null)[] {
  const taken = new Set<string>();
  return drafts.map((draft) => {
    const keyOf = (part: number) => JSON.stringify([draft.kind, draft.standard, part]);
    const sat = draft.members.map(({ student }) => ({ former: formerPart(former.get(student), draft) }));
    const [most] = formerParts(sat)
      .filter(({ part }) => !taken.has(keyOf(part)))
      .sort((a, b) => b.stayers - a.stayers || a.part - b.part);
    if (!most) return null;
    taken.add(keyOf(most.part));
    return most.part;
  });
}
