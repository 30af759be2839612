import { correctiveGroups, type Barred, type CorrectiveGroups } from "./corrective";
import type { Draft } from "./draft";
import { formerPlaces } from "./formerPlaces";
import { extensionGroups, individualWork, practiceGroups } from "./otherGroups";
import type { Place } from "./place";
import type { Scene } from "./scene";
import { sidesOf, type Sides } from "./sides";
import type { GroupWarning } from "./warnings";

/** Everybody in their place, and what was given up for it. */
export interface Placing {
  /** In the order of the kinds. */
  drafts: readonly Draft[];
  leftOut: readonly string[];
  givenUp: readonly string[];
  barred: readonly Barred[];
  warnings: readonly GroupWarning[];
}

/** More than keeping students apart was ever seen to take. */
const PASSES_AT_MOST = 8;

/**
 * Places everybody, and once more as if this were the last build, until nobody moves: whoever was kept out of a group
 * may find room in it after others left, and a rebuild on the same data must move nobody.
 */
export function placeStudents(scene: Scene): Placing {
  let placing = placeOnce(scene);
  for (let pass = 1; pass < PASSES_AT_MOST; pass++) {
    const next = placeOnce({ ...scene, former: placesIn(placing) });
    if (isSame(placing, next)) break;
    placing = goingOn(placing, next);
  }
  return placing;
}

function placeOnce(scene: Scene): Placing {
  const { terms, former, pins } = scene;
  const room = { ...terms, former };
  const sides = sidesOf(scene.gaps, scene);
  const { drafts, ...corrective } = correctiveGroups(sides.seekers, terms);
  const others = [
    ...practiceGroups(sides.practice, pins, { codes: terms.codes, room }),
    ...individualWork(withoutGroup(sides, drafts), corrective.barred, terms),
    ...extensionGroups(sides.extension, room),
  ];
  return { ...corrective, drafts: [...drafts, ...others], leftOut: sides.leftOut };
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
  };
}
