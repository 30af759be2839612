import type { PreviousGroup } from "./classroom";
import type { Place } from "./place";

/** Where everybody was after the last build; somebody listed twice was in the first of the two. */
export function formerPlaces(previous: readonly PreviousGroup[]): Map<string, Place> {
  const parts = new Map<string, number>();
  const places = new Map<string, Place>();
  for (const { kind, standard, members } of previous) {
    const key = JSON.stringify([kind, standard]);
    const part = (parts.get(key) ?? 0) + 1;
    parts.set(key, part);
    for (const member of members) {
      if (!places.has(member)) places.set(member, { kind, standard, part });
    }
  }
  return places;
}
