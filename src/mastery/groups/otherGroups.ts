import type { Barred } from "./corrective";
import { draftsOf, formerPart, type Draft, type Placed } from "./draft";
import type { Decisions } from "./exceptions";
import { furthest, type Seeker } from "./join";
import type { Place } from "./place";
import type { Prerequisites } from "./prerequisites";
import { formerParts, seat, type Seating, type Sitter } from "./seat";
import type { Sides } from "./sides";

export interface RoomTerms {
  groupSizeAtMost: number;
  groupSizeAtLeast: number;
  apart: Decisions["apart"];
  former: ReadonlyMap<string, Place>;
}

/** Practice after the reteach, a group or more for each standard taught again. */
export function practiceGroups(
  practice: Sides["practice"],
  pins: ReadonlyMap<string, string>,
  { codes, room }: { codes: readonly string[]; room: RoomTerms },
): Draft[] {
  return codes.flatMap((standard) => {
    const placed = practice
      .filter(({ gap }) => gap.standard === standard)
      .map(({ student, gap }): Placed => {
        return { student, gap, reason: pins.get(student) === standard ? "pinned" : "onlyRetaught" };
      });
    return roomy("practice", { standard, placed }, room);
  });
}

/** Step 6 of domain.md §7: students with no gap at all. */
export function extensionGroups(extension: readonly string[], room: RoomTerms): Draft[] {
  const placed = extension.map((student): Placed => ({ student, gap: null, reason: "noGap" }));
  return roomy("extension", { standard: null, placed }, room);
}

/** `Groups at most` is about groups that are taught; these take as many parts as size and peace ask for. */
function roomy(
  kind: "practice" | "extension",
  { standard, placed }: { standard: string | null; placed: readonly Placed[] },
  room: RoomTerms,
): Draft[] {
  if (placed.length === 0) return [];
  const sitters = placed.map(({ student }): Sitter => {
    const former = formerPart(room.former.get(student), { kind, standard });
    return { student, former, pinned: false };
  });
  return draftsOf(kind, seatWithRoom(sitters, room).parts, { standard, placed });
}

function seatWithRoom(sitters: readonly Sitter[], room: RoomTerms): Seating {
  const kept = formerParts(sitters).filter(({ stayers }) => stayers >= room.groupSizeAtLeast).length;
  let parts = Math.max(kept, Math.ceil(sitters.length / room.groupSizeAtMost));
  let seating = seat(sitters, { ...room, parts });
  while (seating.refused !== null && parts < sitters.length) {
    parts += 1;
    seating = seat(sitters, { ...room, parts });
  }
  return seating;
}

/** Whoever has no chosen standard works on the gap they are furthest below on, by themselves. */
export function individualWork(
  seekers: readonly Seeker[],
  barred: readonly Barred[],
  { codes, prerequisites }: { codes: readonly string[]; prerequisites: Prerequisites },
): Draft[] {
  const placed = seekers.map(({ student, gaps, before }): Placed => {
    const former = before?.kind === "individual" ? before.standard : null;
    const apart = barred.some((bar) => bar.student === student);
    const gap = furthest(gaps, prerequisites, former);
    return { student, gap, reason: apart ? "keptApart" : "noneChosen" };
  });
  return codes.flatMap((standard) => {
    const members = placed.filter(({ gap }) => gap?.standard === standard);
    return members.length > 0 ? [{ kind: "individual" as const, standard, part: 1, members }] : [];
  });
}
