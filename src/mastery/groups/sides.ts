import { isLeftOut, type Decisions } from "./exceptions";
import type { Gap, StudentGaps } from "./gaps";
import { furthest, type Seeker } from "./join";
import type { Place } from "./place";
import type { Prerequisites } from "./prerequisites";

/** What decides on which side of the room a student is, before any group is chosen. */
export interface SideTerms {
  decisions: Decisions;
  pins: ReadonlyMap<string, string>;
  former: ReadonlyMap<string, Place>;
  changed: ReadonlySet<string>;
  retaught: ReadonlySet<string>;
  prerequisites: Prerequisites;
}

/** Every student of whom something is known, on exactly one side; in roster order. */
export interface Sides {
  seekers: Seeker[];
  practice: { student: string; gap: Gap }[];
  extension: string[];
  leftOut: string[];
}

export function sidesOf(students: readonly StudentGaps[], terms: SideTerms): Sides {
  const sides: Sides = { seekers: [], practice: [], extension: [], leftOut: [] };
  for (const { student, informed, gaps } of students) {
    const within = gaps.filter((gap) => !isLeftOut(terms.decisions, student, gap.standard));
    if (isLeftOut(terms.decisions, student, null)) sides.leftOut.push(student);
    else if (!informed) continue;
    else if (gaps.length === 0) sides.extension.push(student);
    else if (within.length === 0) sides.leftOut.push(student);
    else placeByGaps(student, within, { sides, terms });
  }
  return sides;
}

/** Students whose gaps are all taught again practise after it; so does who is pinned to one of these. */
function placeByGaps(
  student: string,
  gaps: readonly Gap[],
  { sides, terms }: { sides: Sides; terms: SideTerms },
): void {
  const pin = terms.pins.get(student) ?? null;
  const before = terms.former.get(student);
  const retaught = gaps.filter((gap) => terms.retaught.has(gap.standard));
  const pinned = retaught.find((gap) => gap.standard === pin);
  if (pinned || retaught.length === gaps.length) {
    const former = before?.kind === "practice" ? before.standard : null;
    sides.practice.push({ student, gap: pinned ?? furthest(retaught, terms.prerequisites, former) });
  } else {
    const open = gaps.filter((gap) => !terms.retaught.has(gap.standard));
    const changed = terms.changed.has(student);
    sides.seekers.push({ student, gaps: open, pin, before: before ?? null, changed });
  }
}
