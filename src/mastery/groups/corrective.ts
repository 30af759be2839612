import { draftsOf, formerPart, type Draft } from "./draft";
import type { Decisions } from "./exceptions";
import type { Joined, Seeker } from "./join";
import { partsToKeepApart } from "./partsToKeepApart";
import type { GroupWarning } from "./warnings";
import { formerParts, seat, type Seating, type Sitter } from "./seat";
import { settle, type Settled, type SettleTerms } from "./settle";
import { partsFor, type SplitTerms } from "./split";

export interface CorrectiveTerms extends SettleTerms, SplitTerms {
  apart: Decisions["apart"];
}

/** A student for whom a standard's groups have no seat apart from those they are kept apart from. */
export interface Barred {
  student: string;
  standard: string;
}

export interface CorrectiveGroups {
  drafts: readonly Draft[];
  givenUp: readonly string[];
  barred: readonly Barred[];
  warnings: readonly GroupWarning[];
}

/** Steps 3 to 5 of domain.md §7. Whoever finds no seat seeks again without that standard, and so do all others. */
export function correctiveGroups(seekers: readonly Seeker[], terms: CorrectiveTerms): CorrectiveGroups {
  const barred: Barred[] = [];
  for (;;) {
    const settled = settle(
      seekers.map((seeker) => without(seeker, barred)),
      terms,
    );
    const seated = seatAll(settled, terms);
    const refusal = seated.find(({ seating }) => seating.refused !== null);
    if (!refusal) return groupsFrom(seated, { settled, barred });
    barred.push({ student: refusal.seating.refused as string, standard: refusal.standard });
  }
}

function without(seeker: Seeker, barred: readonly Barred[]): Seeker {
  const gaps = seeker.gaps.filter(
    (gap) => !barred.some((bar) => bar.student === seeker.student && bar.standard === gap.standard),
  );
  return { ...seeker, gaps };
}

interface Seated {
  standard: string;
  members: readonly Joined[];
  seating: Seating;
}

function seatAll({ groups }: Settled, terms: CorrectiveTerms): Seated[] {
  const filled = terms.codes.flatMap((standard) => {
    const members = groups.get(standard) ?? [];
    return members.length > 0 ? [{ standard, members, sitters: sittersOf(members, standard) }] : [];
  });
  const crowds = filled.map(({ sitters }) => ({
    size: sitters.length,
    toKeepApart: partsToKeepApart(
      sitters.map(({ student }) => student),
      terms.apart,
    ),
    former: formerParts(sitters).filter(({ stayers }) => stayers >= terms.groupSizeAtLeast).length,
  }));
  const parts = partsFor(crowds, terms);
  return filled.map(({ standard, members, sitters }, index) => {
    return { standard, members, seating: seat(sitters, { ...terms, parts: parts[index] ?? 1 }) };
  });
}

function sittersOf(members: readonly Joined[], standard: string): Sitter[] {
  return members.map(({ seeker, reason }) => ({
    student: seeker.student,
    former: formerPart(seeker.before, { kind: "corrective", standard }),
    pinned: reason === "pinned",
  }));
}

function groupsFrom(
  seated: readonly Seated[],
  { settled, barred }: { settled: Settled; barred: readonly Barred[] },
): CorrectiveGroups {
  const drafts = seated.flatMap(({ standard, members, seating }) => {
    const placed = members.map(({ seeker, gap, reason }) => ({ student: seeker.student, gap, reason }));
    return draftsOf("corrective", seating.parts, { standard, placed });
  });
  const warnings = seated.flatMap(({ standard, seating }) =>
    seating.together.map((students) => ({ code: "pinnedTogether" as const, students, standard })),
  );
  return { drafts, givenUp: settled.givenUp, barred, warnings };
}
