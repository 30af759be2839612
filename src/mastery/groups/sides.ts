import { isLeftOut, type Decisions } from "./exceptions";
import type { Gap, StudentGaps } from "./gaps";
import type { HeldHand, Hands } from "./hand";
import { furthest, type Seeker } from "./join";
import type { Place } from "./place";
import type { Prerequisites } from "./prerequisites";

/** What decides on which side of the room a student is, before any group is chosen. */
export interface SideTerms {
  decisions: Decisions;
  pins: ReadonlyMap<string, string>;
  hands: Hands["hands"];
  former: ReadonlyMap<string, Place>;
  changed: ReadonlySet<string>;
  retaught: ReadonlySet<string>;
  prerequisites: Prerequisites;
}

/** A student at a standard; without a gap there by hand alone. */
export interface AtStandard {
  student: string;
  standard: string;
  gap: Gap | null;
}

/** Every student of whom something is known or who is placed by hand, on exactly one side; in roster order. */
export interface Sides {
  seekers: Seeker[];
  practice: AtStandard[];
  extension: string[];
  /** By hand, and without a gap of the corrective group they sit in. */
  helpers: HeldHand[];
  /** By hand, on the gap they are furthest below on, if there is one. */
  alone: { student: string; gap: Gap | null }[];
  leftOut: string[];
  noGroup: string[];
}

export function sidesOf(students: readonly StudentGaps[], terms: SideTerms): Sides {
  const sides: Sides = {
    ...{ seekers: [], practice: [], extension: [], helpers: [], alone: [] },
    ...{ leftOut: [], noGroup: [] },
  };
  for (const known of students) {
    const { student, gaps } = known;
    const within = gaps.filter((gap) => !isLeftOut(terms.decisions, student, gap.standard));
    const hand = terms.hands.get(student);
    if (isLeftOut(terms.decisions, student, null)) sides.leftOut.push(student);
    else if (hand) placeByHand(hand, within, { sides, terms });
    else if (!known.informed) continue;
    else if (gaps.length === 0) sides.extension.push(student);
    else if (within.length === 0) sides.leftOut.push(student);
    else placeByGaps(student, within, { sides, terms });
  }
  return sides;
}

interface Placing {
  sides: Sides;
  terms: SideTerms;
}

function placeByHand(hand: HeldHand, gaps: readonly Gap[], { sides, terms }: Placing): void {
  const { student, to, standard, gap } = hand;
  if (to === "none") sides.noGroup.push(student);
  else if (to === "extension") sides.extension.push(student);
  else if (to === "individual") sides.alone.push({ student, gap: ownGap(student, gaps, terms) });
  else if (gap) placeByGaps(student, gaps, { sides, terms });
  else if (to === "corrective") sides.helpers.push(hand);
  else if (standard !== null) sides.practice.push({ student, standard, gap: null });
}

/** Not what is taught again to everyone anyway, unless there is nothing else. */
function ownGap(student: string, gaps: readonly Gap[], terms: SideTerms): Gap | null {
  const open = gaps.filter(({ standard }) => !terms.retaught.has(standard));
  const before = terms.former.get(student);
  const former = before?.kind === "individual" ? before.standard : null;
  const own = open.length > 0 ? open : gaps;
  return own.length > 0 ? furthest(own, terms.prerequisites, former) : null;
}

/** Students whose gaps are all taught again practise after it; so does who is pinned to one of these. */
function placeByGaps(student: string, gaps: readonly Gap[], { sides, terms }: Placing): void {
  const pin = terms.pins.get(student) ?? null;
  const before = terms.former.get(student);
  const retaught = gaps.filter((gap) => terms.retaught.has(gap.standard));
  const pinned = retaught.find((gap) => gap.standard === pin);
  if (pinned || retaught.length === gaps.length) {
    const former = before?.kind === "practice" ? before.standard : null;
    const gap = pinned ?? furthest(retaught, terms.prerequisites, former);
    sides.practice.push({ student, standard: gap.standard, gap });
  } else {
    const open = gaps.filter((gap) => !terms.retaught.has(gap.standard));
    const changed = terms.changed.has(student);
    sides.seekers.push({ student, gaps: open, pin, before: before ?? null, changed });
  }
}
