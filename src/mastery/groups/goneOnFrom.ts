import { formerPart, type Draft } from "./draft";
import type { Place } from "./place";
import { formerParts } from "./seat";

/**
 * Of each group the part of the last build it goes on from, or null: the one most of its students sat in, unless a
 * group before it goes on from that. So a group keeps its students when another has gone and the numbers move up. Where
 * a teacher's hand keeps students in a part (`fixed`), it is that one.
 */
export function partsGoneOnFrom(
  drafts: readonly Draft[],
  former: ReadonlyMap<string, Place>,
  fixed: ReadonlyMap<string, number> = new Map(),
): (number | null)[] {
  const keyIn = ({ kind, standard }: Draft, part: number) => JSON.stringify([kind, standard, part]);
  const byHand = drafts.map(({ members }) => members.flatMap(({ student }) => fixed.get(student) ?? [])[0]);
  const taken = new Set(
    drafts.flatMap((draft, at) => {
      const part = byHand[at];
      return part === undefined ? [] : keyIn(draft, part);
    }),
  );
  return drafts.map((draft, at) => {
    const kept = byHand[at];
    if (kept !== undefined) return kept;
    const keyOf = (part: number) => keyIn(draft, part);
    const sat = draft.members.map(({ student }) => ({ former: formerPart(former.get(student), draft) }));
    const [most] = formerParts(sat)
      .filter(({ part }) => !taken.has(keyOf(part)))
      .sort((a, b) => b.stayers - a.stayers || a.part - b.part);
    if (!most) return null;
    taken.add(keyOf(most.part));
    return most.part;
  });
}
