import { parseLabel } from "../groups/groupLabels";

/**
 * Which of so many places or colours each group has; null where there are none left. A numbered corrective group has the
 * one of its number, so that Group 2 stays where it was when Group 1 has gone; the others take what is free, in order.
 */
export function slotsOf(labels: readonly string[], room: number): (number | null)[] {
  const wanted = labels.map((label) => {
    const read = parseLabel(label);
    return read?.kind === "corrective" && read.number !== null ? read.number - 1 : null;
  });
  const taken = new Set<number>();
  const slots = wanted.map((slot) => {
    if (slot === null || slot < 0 || slot >= room || taken.has(slot)) return null;
    taken.add(slot);
    return slot;
  });
  return slots.map((slot) => {
    if (slot !== null) return slot;
    const free = Array.from({ length: room }, (_, at) => at).find((at) => !taken.has(at));
    if (free !== undefined) taken.add(free);
    return free ?? null;
  });
}
