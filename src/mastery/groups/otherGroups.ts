import type { Barred } from "./corrective";
import { draftsOf, formerPart, type Draft, type Placed } from "./draft";
import type { Hands } from "./hand";
import type { Decisions } from "./exceptions";
import { furthest } from "./join";
import type { Place } from "./place";
import type { Prerequisites } from "./prerequisites";
import { formerParts, seat, type Seating, type Sitter } from "./seat";
import { togetherWarnings } from "./together";
import type { Sides } from "./sides";
import type { GroupWarning } from "./warnings";

export interface RoomTerms {
  groupSizeAtMost: number;
  groupSizeAtLeast: number;
  apart: Decisions["apart"];
  former: ReadonlyMap<string, Place>;
  hands: Hands["hands"];
}

/** Groups that are not taught, and whom a teacher's hand put together in them. */
export interface RoomyGroups {
  drafts: readonly Draft[];
  warnings: readonly GroupWarning[];
}

/** Practice after the reteach, a group or more for each standard taught again. */
export function practiceGroups(
  practice: Sides["practice"],
  pins: ReadonlyMap<string, string>,
  { codes, room }: { codes: readonly string[]; room: RoomTerms },
): RoomyGroups[] {
  return codes.map((standard) => {
    const placed = practice
      .filter((one) => one.standard === standard)
      .map(({ student, gap }): Placed => {
        const pinned = pins.get(student) === standard ? "pinned" : "onlyRetaught";
        return { student, gap, reason: room.hands.has(student) ? "byHand" : pinned };
      });
    return roomy("practice", { standard, placed }, room);
  });
}

/** Step 6 of domain.md §7: students with no gap at all. */
export function extensionGroups(extension: readonly string[], room: RoomTerms): RoomyGroups {
  const placed = extension.map((student): Placed => {
    return { student, gap: null, reason: room.hands.has(student) ? "byHand" : "noGap" };
  });
  return roomy("extension", { standard: null, placed }, room);
}

/** `Groups at most` is about groups that are taught; these take as many parts as size and peace ask for. */
function roomy(
  kind: "practice" | "extension",
  { standard, placed }: { standard: string | null; placed: readonly Placed[] },
  room: RoomTerms,
): RoomyGroups {
  if (placed.length === 0) return { drafts: [], warnings: [] };
  const sitters = placed.map(({ student }): Sitter => {
    const part = room.hands.get(student)?.part ?? null;
    const former = part ?? formerPart(room.former.get(student), { kind, standard });
    return { student, former, pinned: room.hands.has(student), fixed: part !== null };
  });
  const { parts, together } = seatWithRoom(byHandFirst(sitters), room);
  return {
    drafts: draftsOf(kind, parts, { standard, placed }),
    warnings: togetherWarnings(together, { standard, hands: room.hands }),
  };
}

/** So that whoever is kept apart from them finds another part. */
function byHandFirst(sitters: readonly Sitter[]): Sitter[] {
  return [...sitters].sort((a, b) => rankOf(a) - rankOf(b));
}

function rankOf({ fixed, pinned }: Sitter): number {
  if (fixed) return 0;
  return pinned ? 1 : 2;
}

function seatWithRoom(sitters: readonly Sitter[], room: RoomTerms): Seating {
  const kept = formerParts(sitters).filter((one) => one.kept || one.stayers >= room.groupSizeAtLeast).length;
  let parts = Math.max(kept, Math.ceil(sitters.length / room.groupSizeAtMost));
  let seating = seat(sitters, { ...room, parts });
  while (seating.refused.length > 0 && parts < sitters.length) {
    parts += 1;
    seating = seat(sitters, { ...room, parts });
  }
  return seating;
}

/** Whoever has no chosen standard works on the gap they are furthest below on, by themselves. */
export function individualWork(
  { seekers, alone }: Pick<Sides, "seekers" | "alone">,
  barred: readonly Barred[],
  { codes, prerequisites }: { codes: readonly string[]; prerequisites: Prerequisites },
): Draft[] {
  const byData = seekers.map(({ student, gaps, before }): Placed => {
    const former = before?.kind === "individual" ? before.standard : null;
    const apart = barred.some((bar) => bar.student === student);
    const gap = furthest(gaps, prerequisites, former);
    return { student, gap, reason: apart ? "keptApart" : "noneChosen" };
  });
  const placed = [...byData, ...alone.map((one): Placed => ({ ...one, reason: "byHand" }))];
  return [...codes, null].flatMap((standard) => {
    const members = placed.filter(({ gap }) => (gap?.standard ?? null) === standard);
    return members.length > 0 ? [{ kind: "individual" as const, standard, part: 1, members }] : [];
  });
}
