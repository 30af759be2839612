import { draftsOf, formerPart, type Draft, type Placed } from "./draft";
import type { Decisions } from "./exceptions";
import { partsByHand, type HeldHand, type Hands } from "./hand";
import type { Joined, Seeker } from "./join";
import { partsToKeepApart } from "./partsToKeepApart";
import type { Place } from "./place";
import type { GroupWarning } from "./warnings";
import { formerParts, seat, type Seating, type Sitter } from "./seat";
import { settle, type Settled, type SettleTerms } from "./settle";
import { togetherWarnings } from "./together";
import { partsFor, type SplitTerms } from "./split";

export interface CorrectiveTerms extends SettleTerms, SplitTerms {
  apart: Decisions["apart"];
}

/** What a teacher's hand asks of the groups that are taught. */
export interface ByHand {
  hands: Hands["hands"];
  helpers: readonly HeldHand[];
  former: ReadonlyMap<string, Place>;
}

type HandedTerms = CorrectiveTerms & ByHand;

/** A student for whom a standard's groups have no seat apart from those they are kept apart from. */
export interface Barred {
  student: string;
  standard: string;
}

export interface CorrectiveGroups {
  drafts: readonly Draft[];
  givenUp: readonly string[];
  barred: readonly Barred[];
  /** Helpers whose group is not there, or has nobody else. */
  gone: readonly string[];
  warnings: readonly GroupWarning[];
}

/** Steps 3 to 5 of domain.md §7. Whoever finds no seat seeks again without that standard, and so do all others. */
export function correctiveGroups(seekers: readonly Seeker[], terms: HandedTerms): CorrectiveGroups {
  const barred: Barred[] = [];
  const choiceTerms = { ...terms, groupsAtMost: placesToChoose(terms), besides: helpersOn(terms) };
  for (;;) {
    const settled = settle(
      seekers.map((seeker) => without(seeker, barred)),
      choiceTerms,
    );
    const seated = seatAll(settled, terms);
    const refused = seated.flatMap(({ standard, seating }) =>
      seating.refused.map((student): Barred => ({ student, standard })),
    );
    if (refused.length === 0) return groupsFrom(seated, { settled, barred, terms });
    barred.push(...refused);
  }
}

/** A standard whose parts are kept going by hand takes more than one place. */
function placesToChoose({ groupsAtMost, hands }: HandedTerms): number {
  const parts = [...partsByHand(hands).values()];
  return groupsAtMost - parts.reduce((sum, { size }) => sum + Math.max(0, size - 1), 0);
}

function helpersOn({ helpers }: HandedTerms): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { standard } of helpers) {
    if (standard !== null) counts.set(standard, (counts.get(standard) ?? 0) + 1);
  }
  return counts;
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

function seatAll({ groups }: Settled, terms: HandedTerms): Seated[] {
  const filled = terms.codes.flatMap((standard) => {
    const members = groups.get(standard) ?? [];
    return members.length > 0 ? [{ standard, members, sitters: sittersOf(members, standard, terms) }] : [];
  });
  const crowds = filled.map(({ sitters }) => ({
    size: sitters.length,
    toKeepApart: partsToKeepApart(
      sitters.map(({ student }) => student),
      terms.apart,
    ),
    former: formerParts(sitters).filter((one) => one.kept || one.stayers >= terms.groupSizeAtLeast).length,
    byHand: formerParts(sitters).filter(({ kept }) => kept).length,
  }));
  const parts = partsFor(crowds, terms);
  return filled.map(({ standard, members, sitters }, index) => {
    return { standard, members, seating: seat(sitters, { ...terms, parts: parts[index] ?? 1 }) };
  });
}

/** Helpers first, so that whoever is kept apart from them finds another part. */
function sittersOf(
  members: readonly Joined[],
  standard: string,
  { hands, helpers, former: places }: HandedTerms,
): Sitter[] {
  const own = helpers.filter((helper) => helper.standard === standard);
  return [
    ...own.map(({ student, part }): Sitter => {
      const former = part ?? formerPart(places.get(student), { kind: "corrective", standard });
      return { student, former, pinned: true, fixed: part !== null, helps: true };
    }),
    ...members.map(({ seeker, reason }): Sitter => {
      const { student, before } = seeker;
      const part = hands.get(student)?.part ?? null;
      const former = part ?? formerPart(before, { kind: "corrective", standard });
      return { student, former, pinned: reason === "pinned", fixed: part !== null };
    }),
  ];
}

function groupsFrom(
  seated: readonly Seated[],
  { settled, barred, terms }: { settled: Settled; barred: readonly Barred[]; terms: HandedTerms },
): CorrectiveGroups {
  const { hands, helpers } = terms;
  const drafts = seated.flatMap(({ standard, members, seating }) => {
    const placed = members.map(({ seeker: { student }, gap, reason }): Placed => {
      return { student, gap, reason: hands.has(student) ? "byHand" : reason };
    });
    const helping = helpers
      .filter((helper) => helper.standard === standard)
      .map(({ student }): Placed => ({ student, gap: null, reason: "byHand" }));
    return draftsOf("corrective", seating.parts, { standard, placed: [...placed, ...helping] });
  });
  const taught = new Set<string | null>(seated.map(({ standard }) => standard));
  const groupless = helpers.filter(({ standard }) => !taught.has(standard)).map(({ student }) => student);
  return {
    ...{ drafts, givenUp: settled.givenUp, barred },
    gone: [...groupless, ...seated.flatMap(({ seating }) => seating.gone)],
    warnings: seated.flatMap(({ standard, seating }) =>
      togetherWarnings(seating.together, { standard, hands }),
    ),
  };
}
