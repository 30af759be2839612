import type { Draft, Placed } from "./draft";
import { isLeftOut, type Decisions } from "./exceptions";
import type { StudentGaps } from "./gaps";
import type { Group, Member, OpenGap } from "./plan";
import type { GroupWarning } from "./warnings";
import type { SplitTerms } from "./split";

export interface DescribeTerms {
  gaps: ReadonlyMap<string, StudentGaps>;
  retaught: ReadonlySet<string>;
  /** Standards that have a corrective group. */
  chosen: ReadonlySet<string | null>;
  decisions: Decisions;
  /** By student, their position in the roster. */
  roster: ReadonlyMap<string, number>;
}

/** A group with its members in roster order and what becomes of every other gap they have. */
export function groupFrom({ kind, standard, part, members }: Draft, terms: DescribeTerms): Group {
  const position = ({ student }: Placed) => terms.roster.get(student) ?? 0;
  const inRosterOrder = [...members].sort((a, b) => position(a) - position(b));
  return { kind, standard, part, members: inRosterOrder.map((placed) => memberFrom(placed, terms)) };
}

function memberFrom({ student, gap, reason }: Placed, terms: DescribeTerms): Member {
  return {
    student,
    reason,
    shortfall: gap && gap.shortfall,
    basis: gap && gap.basis,
    open: openGaps(student, gap?.standard ?? null, terms),
  };
}

function openGaps(student: string, here: string | null, terms: DescribeTerms): OpenGap[] {
  const known = terms.gaps.get(student);
  const others = (known?.gaps ?? []).filter(({ standard }) => standard !== here);
  return [
    ...others.map(({ standard }) => ({ standard, place: placeOf(student, standard, terms) })),
    ...(known?.older ?? []).map((standard) => ({ standard, place: "older" as const })),
  ];
}

function placeOf(student: string, standard: string, terms: DescribeTerms): OpenGap["place"] {
  if (terms.retaught.has(standard)) return "reteach";
  if (isLeftOut(terms.decisions, student, standard)) return "leftOut";
  return terms.chosen.has(standard) ? "otherGroup" : "individualWork";
}

/** Where size gave way (domain.md §7, step 5). */
export function sizeWarnings(
  drafts: readonly Draft[],
  { groupSizeAtMost, groupSizeAtLeast }: SplitTerms,
): GroupWarning[] {
  return drafts.flatMap(({ kind, standard, part, members }): GroupWarning[] => {
    if (kind !== "corrective" || standard === null) return [];
    const size = members.length;
    if (size > groupSizeAtMost) return [{ code: "groupTooLarge", standard, part, size }];
    if (size >= groupSizeAtLeast) return [];
    const [first] = members;
    // Whoever is alone by the teacher's hand is so because they want it.
    if (size === 1 && first?.reason === "byHand") return [];
    if (size === 1 && first) return [{ code: "alone", standard, student: first.student }];
    return [{ code: "groupTooSmall", standard, part, size }];
  });
}
