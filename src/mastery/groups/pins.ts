import type { Decisions } from "./exceptions";
import { isLeftOut } from "./exceptions";
import type { StudentGaps } from "./gaps";
import { partsByHand, placesByHand, type Hands } from "./hand";
import type { GroupWarning } from "./warnings";

/** What a pin has to agree with. */
export interface PinTerms {
  gaps: readonly StudentGaps[];
  /** Codes in Standards order. */
  codes: readonly string[];
  retaught: ReadonlySet<string>;
  groupsAtMost: number;
  hands: Hands["hands"];
}

/** By student, the standard whose group they are pinned to. */
export interface Pins {
  pins: ReadonlyMap<string, string>;
  warnings: readonly GroupWarning[];
}

/**
 * The pins that can be honoured, the first of several for one student; every other is named. A hand that puts a student
 * to a gap of theirs is a pin too, and holds before all others.
 */
export function honouredPins(decisions: Decisions, terms: PinTerms): Pins {
  const pins = new Map<string, string>();
  const warnings: GroupWarning[] = [];
  for (const { student, standard } of decisions.pins) {
    const holds = pins.get(student);
    const hand = terms.hands.get(student);
    if (hand && hand.standard === standard) continue;
    if (hand && standard !== null) warnings.push({ code: "handOverPin", student, standard });
    else if (standard === null) warnings.push({ code: "pinNowhere", student });
    else if (isLeftOut(decisions, student, standard))
      warnings.push({ code: "pinAndLeaveOut", student, standard });
    else if (!hasGap(terms.gaps, student, standard))
      warnings.push({ code: "pinWithoutGap", student, standard });
    else if (holds === undefined) pins.set(student, standard);
    else if (holds !== standard) warnings.push({ code: "twoPins", student, holds, ignored: standard });
  }
  return withinLimit({ pins, warnings }, terms);
}

function hasGap(gaps: readonly StudentGaps[], student: string, standard: string): boolean {
  return gaps.some(
    (candidate) => candidate.student === student && candidate.gaps.some((gap) => gap.standard === standard),
  );
}

/** Pins to more standards than there may be groups: the first standards hold. */
function withinLimit({ pins, warnings }: Pins, { codes, retaught, groupsAtMost, hands }: PinTerms): Pins {
  const pinnedTo = new Set([...pins.values()]);
  const byHand = partsByHand(hands);
  const corrective = codes.filter((code) => pinnedTo.has(code) && !retaught.has(code) && !byHand.has(code));
  const tooMany = new Set(corrective.slice(Math.max(0, groupsAtMost - placesByHand(byHand))));
  const refused = [...pins].filter(([, standard]) => tooMany.has(standard));
  const ofHands = [...hands].flatMap(([student, { standard, gap }]) =>
    gap !== null && standard !== null ? [[student, standard] as const] : [],
  );
  return {
    pins: new Map([...pins, ...ofHands].filter(([, standard]) => !tooMany.has(standard))),
    warnings: [
      ...warnings,
      ...refused.map(([student, standard]) => ({ code: "noGroupForPin" as const, student, standard })),
    ],
  };
}
