import type { Gap } from "./gaps";
import type { GroupKind, Place } from "./place";
import type { MemberReason } from "./plan";
import type { Part } from "./seat";

/** A member before the rest of what is told about them. */
export interface Placed {
  student: string;
  gap: Gap | null;
  reason: MemberReason;
}

/** A group as it is seated. */
export interface Draft extends Place {
  members: readonly Placed[];
}

export function draftsOf(
  kind: GroupKind,
  parts: readonly Part[],
  { standard, placed }: { standard: string | null; placed: readonly Placed[] },
): Draft[] {
  const drafts = parts.map((_, index) => ({ kind, standard, part: index + 1, members: [] as Placed[] }));
  const seats = new Map(parts.flatMap(({ students }, index) => students.map((one) => [one, index] as const)));
  for (const one of placed) drafts[seats.get(one.student) ?? -1]?.members.push(one);
  return drafts;
}

/** The part of a group of this kind and standard that a student sat in, or null. */
export function formerPart(
  place: Place | null | undefined,
  { kind, standard }: Pick<Place, "kind" | "standard">,
): number | null {
  return place && place.kind === kind && place.standard === standard ? place.part : null;
}
