import type { Barred } from "./corrective";
import type { Draft } from "./draft";
import { isLeftOut, type Decisions } from "./exceptions";
import { partsGoneOnFrom } from "./goneOnFrom";
import type { Hands } from "./hand";
import { resultOn } from "./gaps";
import type { GroupStudent } from "./classroom";
import type { Place } from "./place";
import type { Move, MoveReason } from "./plan";
import { comesBefore, type Prerequisites } from "./prerequisites";

/** What a move is explained by. */
export interface MoveFacts {
  students: readonly GroupStudent[];
  /** Codes of the priority standards that are asked for. */
  asked: ReadonlySet<string>;
  retaught: ReadonlySet<string>;
  decisions: Decisions;
  /** Students who have no place because they are left out. */
  leftOut: readonly string[];
  pins: ReadonlyMap<string, string>;
  /** Those that were followed. */
  hands: Hands["hands"];
  /** Students whose hand was taken back. */
  released: ReadonlySet<string>;
  barred: readonly Barred[];
  givenUp: readonly string[];
  changed: ReadonlySet<string>;
  prerequisites: Prerequisites;
}

interface Facts extends MoveFacts {
  /** Standards that have a corrective group now. */
  taught: ReadonlySet<string | null>;
}

/** Step 7 of domain.md §7: who is elsewhere than after the last build, in roster order, the departed last. */
export function movesOf(
  former: ReadonlyMap<string, Place>,
  drafts: readonly Draft[],
  known: MoveFacts,
): Move[] {
  const taught = drafts.filter(({ kind }) => kind === "corrective").map(({ standard }) => standard);
  const facts: Facts = { ...known, taught: new Set(taught) };
  const goneOnFrom = partsGoneOnFrom(drafts, former, fixedParts(facts.hands));
  const seats = new Map(
    drafts.flatMap((draft, index) => {
      const seat: Seat = { draft, former: goneOnFrom[index] ?? null };
      return draft.members.map(({ student }) => [student, seat] as const);
    }),
  );
  const present = facts.students.flatMap((student) => {
    const from = former.get(student.id) ?? null;
    const seat = seats.get(student.id) ?? null;
    return isMoved(from, seat) ? [moveOf(student, { from, to: placeOf(seat) }, facts)] : [];
  });
  const ids = new Set(facts.students.map(({ id }) => id));
  const departed = [...former].flatMap(([student, from]): Move[] =>
    ids.has(student) ? [] : [{ student, from, to: null, reason: "notInClass" }],
  );
  return [...present, ...departed];
}

function fixedParts(hands: Hands["hands"]): Map<string, number> {
  return new Map(
    [...hands].flatMap(([student, { part }]): [string, number][] => (part === null ? [] : [[student, part]])),
  );
}

/** A group somebody sits in, and the part of the last build it goes on from. */
interface Seat {
  draft: Draft;
  former: number | null;
}

function isMoved(from: Place | null, seat: Seat | null): boolean {
  if (!from || !seat) return from !== null || seat !== null;
  const { draft, former } = seat;
  return from.kind !== draft.kind || from.standard !== draft.standard || from.part !== former;
}

function placeOf(seat: Seat | null): Place | null {
  return seat && { kind: seat.draft.kind, standard: seat.draft.standard, part: seat.draft.part };
}

interface Journey {
  from: Place | null;
  to: Place | null;
}

function moveOf(student: GroupStudent, journey: Journey, facts: Facts): Move {
  return { student: student.id, ...journey, reason: reasonOf(student, journey, facts) };
}

function reasonOf(student: GroupStudent, { from, to }: Journey, facts: Facts): MoveReason {
  if (facts.leftOut.includes(student.id)) return "leftOut";
  if (facts.hands.has(student.id)) return "byHand";
  if (facts.released.has(student.id)) return "released";
  if (to === null) return "notAssessed";
  if (from === null) return "newlyPlaced";
  if (from.kind === to.kind && from.standard === to.standard) return "groupSizes";
  if (to.standard !== null && facts.pins.get(student.id) === to.standard) return "pinned";
  if (from.standard === null) return "newGap";
  return whyLeft(student, { from, left: from.standard, to }, facts);
}

/** Why the former standard is not the student's any more; the first reason that holds. */
function whyLeft(
  student: GroupStudent,
  { from, left, to }: { from: Place; left: string; to: Place },
  facts: Facts,
): MoveReason {
  const result = resultOn(student, left);
  if (!facts.asked.has(left) || result.kind === "excused") return "noLongerAsked";
  if (result.kind === "none") return "notAssessed";
  if (result.mastered) return "mastered";
  if (isLeftOut(facts.decisions, student.id, left)) return "leftOut";
  if (facts.barred.some((bar) => bar.student === student.id && bar.standard === left)) return "keptApart";
  if (from.kind === "practice") return facts.retaught.has(left) ? "newGap" : "reteachOver";
  if (facts.retaught.has(left)) return "reteach";
  if (to.standard !== null && comesBefore(facts.prerequisites, to.standard, left)) return "prerequisite";
  if (from.kind === "individual") return "groupFormed";
  if (facts.changed.has(student.id) && facts.taught.has(left)) return "furthestBelow";
  return facts.givenUp.includes(left) ? "groupGivenUp" : "otherStandardsChosen";
}
