import { correctiveGroups, type Barred, type CorrectiveGroups } from "./corrective";
import type { Draft } from "./draft";
import { formerPlaces } from "./formerPlaces";
import type { HeldHand } from "./hand";
import { extensionGroups, individualWork, practiceGroups } from "./otherGroups";
import { honouredPins, type Pins } from "./pins";
import type { Place } from "./place";
import type { Scene } from "./scene";
import { sidesOf, type Sides } from "./sides";
import type { GroupWarning } from "./warnings";

/** Everybody in their place, and what was given up for it. */
export interface Placing {
  /** In the order of the kinds. */
  drafts: readonly Draft[];
  leftOut: readonly string[];
  noGroup: readonly string[];
  givenUp: readonly string[];
  barred: readonly Barred[];
  /** Those that could be honoured beside the hands. */
  pins: Pins["pins"];
  /** Hands to a group that is not there any more. */
  gone: readonly HeldHand[];
  warnings: readonly GroupWarning[];
}

/** More than keeping students apart was ever seen to take. */
const PASSES_AT_MOST = 8;

/**
 * Places everybody. A hand to a group that turns out to be gone is left out from the start then, so that nobody is moved
 * by what it would have taken: the next build reads it again and must move nobody either.
 */
export function placeStudents(scene: Scene): Placing {
  const placing = placeUntilNobodyMoves(scene);
  const gone = placing.gone.filter(({ part }) => part !== null);
  if (gone.length === 0) return placing;
  const hands = new Map(scene.hands);
  gone.forEach(({ student }) => hands.delete(student));
  const without = placeUntilNobodyMoves({ ...scene, hands });
  return { ...without, gone: [...gone, ...without.gone] };
}

/**
 * Places everybody, and once more as if this were the last build, until nobody moves: whoever was kept out of a group
 * may find room in it after others left, and a rebuild on the same data must move nobody.
 */
function placeUntilNobodyMoves(scene: Scene): Placing {
  let placing = placeOnce(scene);
  for (let pass = 1; pass < PASSES_AT_MOST; pass++) {
    const former = placesIn(placing);
    const next = placeOnce({ ...scene, former, hands: handsNow(scene.hands, { placing, former }) });
    if (isSame(placing, next)) break;
    placing = goingOn(placing, next);
  }
  return placing;
}

/** Without the helpers whose group is not there: the data place them. */
function placeOnce(scene: Scene): Placing {
  const hands = new Map(scene.hands);
  for (;;) {
    const { gone, ...placing } = placeAll({ ...scene, hands });
    if (gone.length === 0) {
      return { ...placing, gone: [...scene.hands.values()].filter(({ student }) => !hands.has(student)) };
    }
    // Whoever may sit in any part of a standard has one, once those are gone who may sit in one alone.
    const inOnePart = gone.filter((student) => (hands.get(student)?.part ?? null) !== null);
    (inOnePart.length > 0 ? inOnePart : gone).forEach((student) => hands.delete(student));
  }
}

function placeAll(scene: Scene): Omit<Placing, "gone"> & Pick<CorrectiveGroups, "gone"> {
  const { terms, former, hands } = scene;
  const { pins, warnings } = honouredPins(scene.decisions, { ...scene, ...terms });
  const room = { ...terms, former, hands };
  const sides = sidesOf(scene.gaps, { ...scene, pins });
  const { helpers, alone, leftOut, noGroup } = sides;
  const corrective = correctiveGroups(sides.seekers, { ...terms, hands, helpers, former });
  const seekers = withoutGroup(sides, corrective.drafts);
  const roomy = [
    ...practiceGroups(sides.practice, pins, { codes: terms.codes, room }),
    extensionGroups(sides.extension, room),
  ];
  const others = [
    ...roomy.flatMap(({ drafts }) => drafts),
    ...individualWork({ seekers, alone }, corrective.barred, terms),
  ];
  return {
    ...{ ...corrective, leftOut, noGroup, pins },
    drafts: [...corrective.drafts, ...inOrderOfKinds(others)],
    warnings: [...warnings, ...corrective.warnings, ...roomy.flatMap(({ warnings }) => warnings)],
  };
}

function inOrderOfKinds(drafts: readonly Draft[]): Draft[] {
  const of = (kind: Draft["kind"]) => drafts.filter((draft) => draft.kind === kind);
  return [...of("practice"), ...of("individual"), ...of("extension")];
}

function withoutGroup({ seekers }: Sides, drafts: CorrectiveGroups["drafts"]): Sides["seekers"] {
  const seated = new Set(drafts.flatMap(({ members }) => members.map(({ student }) => student)));
  return seekers.filter(({ student }) => !seated.has(student));
}

function placesIn({ drafts }: Placing): Map<string, Place> {
  return formerPlaces(
    drafts.map((draft) => ({ ...draft, members: draft.members.map(({ student }) => student) })),
  );
}

/** The hands as the next build would read them: of a group under the number it has now, not of one that is gone. */
function handsNow(
  hands: Scene["hands"],
  { placing, former }: { placing: Placing; former: ReadonlyMap<string, Place> },
): Map<string, HeldHand> {
  const gone = new Set(placing.gone.map(({ student }) => student));
  return new Map(
    [...hands].flatMap(([student, hand]): [string, HeldHand][] => {
      if (hand.part === null) return [[student, hand]];
      return gone.has(student) ? [] : [[student, { ...hand, part: former.get(student)?.part ?? null }]];
    }),
  );
}

/** Both place the same students. */
function isSame(one: Placing, other: Placing): boolean {
  const places = placesIn(other);
  const words = (place: Place | undefined) => JSON.stringify(place);
  return [...placesIn(one)].every(([student, place]) => words(places.get(student)) === words(place));
}

/** What the first placing gave up is still why somebody is elsewhere. */
function goingOn(first: Placing, second: Placing): Placing {
  return {
    ...second,
    givenUp: [...first.givenUp, ...second.givenUp],
    barred: [...first.barred, ...second.barred],
    gone: [...first.gone.filter(({ part }) => part !== null), ...second.gone],
  };
}
