import type { Hands } from "./hand";
import type { GroupWarning } from "./warnings";

/** Whom pins or a teacher's hand put beside somebody they are kept apart from. */
export function togetherWarnings(
  together: readonly (readonly [string, string])[],
  { standard, hands }: { standard: string | null; hands: Hands["hands"] },
): GroupWarning[] {
  return together.map((students): GroupWarning => {
    const isByHand = students.some((student) => hands.has(student));
    if (isByHand || standard === null) return { code: "handTogether", students, standard };
    return { code: "pinnedTogether", students, standard };
  });
}
