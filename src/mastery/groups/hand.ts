import { isLeftOut, type Decisions } from "./exceptions";
import type { Gap, StudentGaps } from "./gaps";
import { furthest } from "./join";
import type { GroupKind, Place } from "./place";
import type { Prerequisites } from "./prerequisites";
import type { GroupWarning } from "./warnings";

/** Where a teacher put a student ("Moved to"), which gives way to nothing but leaving out. */
export interface Hand {
  student: string;
  /** `none`: into no group at all. */
  to: GroupKind | "none";
  /** null: extension and none; practice and individual work on the student's own gap. */
  standard: string | null;
  /** Of the last build, where one group was named; null: any of the standard. */
  part: number | null;
}

/** A hand that can be followed. `gap` null: a helper, or somebody who is not confident. */
export interface HeldHand extends Hand {
  gap: Gap | null;
}

export interface HandTerms {
  gaps: readonly StudentGaps[];
  decisions: Decisions;
  /** Codes in Standards order. */
  codes: readonly string[];
  retaught: ReadonlySet<string>;
  prerequisites: Prerequisites;
  former: ReadonlyMap<string, Place>;
}

/** By student, the hands that can be followed; every other is named. */
export interface Hands {
  hands: ReadonlyMap<string, HeldHand>;
  warnings: readonly GroupWarning[];
}

export function followedHands(asked: readonly Hand[], terms: HandTerms): Hands {
  const hands = new Map<string, HeldHand>();
  const warnings: GroupWarning[] = [];
  const known = new Map(terms.gaps.map((gaps) => [gaps.student, gaps]));
  for (const hand of asked) {
    const gaps = known.get(hand.student);
    if (!gaps) continue;
    const found = follow(hand, gaps.gaps, terms);
    if ("code" in found) warnings.push(found);
    else hands.set(hand.student, found);
  }
  return { hands, warnings };
}

function follow(hand: Hand, gaps: readonly Gap[], terms: HandTerms): HeldHand | GroupWarning {
  const { student, to } = hand;
  if (isLeftOut(terms.decisions, student, null)) return { code: "handAndLeaveOut", student };
  switch (to) {
    case "extension":
    case "none":
    case "individual":
      return { ...hand, gap: null };
    case "practice":
      return atPractice(hand, gaps, terms);
    case "corrective":
      return atCorrective(hand, gaps, terms);
  }
}

/** After a reteach everyone has something to practise; without one there is no such group. */
function atPractice(hand: Hand, gaps: readonly Gap[], terms: HandTerms): HeldHand | GroupWarning {
  const { student } = hand;
  const retaught = terms.codes.filter((code) => terms.retaught.has(code));
  const before = terms.former.get(student);
  const own = gaps.filter(({ standard }) => retaught.includes(standard));
  const former = before?.kind === "practice" ? before.standard : null;
  const [first] = retaught;
  const standard =
    hand.standard ??
    retaught.find((code) => code === former) ??
    (own.length > 0 ? furthest(own, terms.prerequisites, null).standard : first);
  if (standard === undefined || !retaught.includes(standard))
    return { code: "handGroupGone", student, standard: hand.standard };
  return onStandard({ ...hand, standard }, gaps, terms);
}

/** To a standard that is taught again means the practice after it; a group of one there is none. */
function atCorrective(hand: Hand, gaps: readonly Gap[], terms: HandTerms): HeldHand | GroupWarning {
  const { student, part } = hand;
  const standard = hand.standard as string;
  if (!terms.codes.includes(standard)) return { code: "handNotAsked", student, standard };
  if (!terms.retaught.has(standard)) return onStandard(hand, gaps, terms);
  if (part !== null) return { code: "handGroupGone", student, standard };
  return onStandard({ ...hand, to: "practice" }, gaps, terms);
}

function onStandard(hand: Hand, gaps: readonly Gap[], { decisions }: HandTerms): HeldHand | GroupWarning {
  const { student, standard } = hand;
  if (isLeftOut(decisions, student, standard)) return { code: "handAndLeaveOut", student };
  return { ...hand, gap: gaps.find((gap) => gap.standard === standard) ?? null };
}

/** Helpers are named at every build: nobody else would know why they sit there. */
export function helpersNamed(hands: Hands["hands"]): GroupWarning[] {
  return [...hands.values()].flatMap(({ student, to, standard, gap }): GroupWarning[] => {
    const isTaught = to === "corrective" || to === "practice";
    return isTaught && gap === null && standard !== null
      ? [{ code: "handWithoutGap", student, standard }]
      : [];
  });
}

/** By corrective standard, the parts of the last build that a hand keeps going. */
export function partsByHand(hands: Hands["hands"]): Map<string, Set<number>> {
  const parts = new Map<string, Set<number>>();
  for (const { to, standard, part, gap } of hands.values()) {
    if (to !== "corrective" || standard === null || gap === null) continue;
    const own = parts.get(standard) ?? new Set<number>();
    parts.set(standard, part === null ? own : own.add(part));
  }
  return parts;
}

/** How many corrective groups there must be room for. */
export function placesByHand(parts: ReadonlyMap<string, ReadonlySet<number>>): number {
  return [...parts.values()].reduce((sum, { size }) => sum + Math.max(1, size), 0);
}
