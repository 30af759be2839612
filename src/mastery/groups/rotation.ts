import type { GroupKind } from "./place";
import type { Turn } from "./plan";

/**
 * Step 8 of domain.md §7: `adults` groups are met at a time, each corrective group once before any twice; the others
 * practise or extend. One round of it; in its last turn an adult may be free.
 */
export function rotationOf(groups: readonly { kind: GroupKind }[], adults: number): Turn[] {
  const positions = (kind: GroupKind) =>
    groups.flatMap((group, index) => (group.kind === kind ? [index] : []));
  const corrective = positions("corrective");
  const byThemselves = [...positions("practice"), ...positions("individual")];
  const turns = Math.ceil(corrective.length / adults);
  return Array.from({ length: turns }, (_, turn) => {
    const met = corrective.slice(turn * adults, (turn + 1) * adults);
    const waiting = corrective.filter((index) => !met.includes(index));
    return { met, practising: [...waiting, ...byThemselves], extending: positions("extension") };
  });
}
