import type { Hand } from "../../mastery/groups/hand";
import type { GroupKind, Place } from "../../mastery/groups/place";
import { isSameName } from "../../mastery/name";
import type { Cohort } from "./cohort";
import { parseLabel, type FormerPlace, type LabelledGroup, type LabelsByHand } from "./groupLabels";
import { standardNamed, type FormerBuild } from "./standingLines";
import { words } from "./words";

/** What stands under Moved to, read. */
export interface MovedTo {
  hands: readonly Hand[];
  /** By student, the number of the group that is named there. */
  numbers: ReadonlyMap<string, LabelledGroup & { number: number }>;
  /** Students whose words name nothing that is there. */
  unread: readonly string[];
}

type Places = FormerBuild["places"];

/** "Group 2" is the group whose lines carry that label now; a standard may be named by its code or title. */
export function readMovedTo(cohort: Cohort, { places, movedTo }: FormerBuild): MovedTo {
  const hands: Hand[] = [];
  const numbers = new Map<string, LabelledGroup & { number: number }>();
  const unread: string[] = [];
  for (const [student, text] of movedTo) {
    const label = groupNamed(text);
    const place = label && placeNamed(label, { student, places });
    const to = place ?? groupOn(text, cohort);
    const number = label?.number ?? null;
    if (label && number !== null && (place || !to)) numbers.set(student, { ...label, number });
    if (isSameName(text, words.noGroup)) hands.push({ student, to: "none", standard: null, part: null });
    else if (to) hands.push({ student, ...to });
    else unread.push(student);
  }
  return { hands, numbers, unread };
}

/** The numbers that hands keep, and those they keep free. */
export function labelsByHand({ numbers }: MovedTo, held: ReadonlyMap<string, unknown>): LabelsByHand {
  const isHeld = ([student]: readonly [string, unknown]) => held.has(student);
  const named = [...numbers];
  return {
    held: new Map(named.filter(isHeld).map(([student, { number }]) => [student, number])),
    stale: named.filter((one) => !isHeld(one)).map(([, label]) => label),
  };
}

/** A number alone is a group's. */
function groupNamed(text: string): LabelledGroup | null {
  return parseLabel(/^\d+$/.test(text) ? `${words.kind.corrective} ${text}` : text);
}

type Target = Omit<Hand, "student">;

function placeNamed(
  { kind, number }: LabelledGroup,
  { student, places }: { student: string; places: Places },
): Target | null {
  if (kind === "individual") return number === null ? anyOf(kind) : null;
  if (number === null && kind !== "corrective") return anyOf(kind);
  const named = [...places.values()].filter(
    (place) => place.kind === kind && (number === null || numberOf(place) === number),
  );
  const own = named.find(({ standard }) => standard === places.get(student)?.standard) ?? named[0];
  const isOne = own && (number !== null || named.every((place) => place.number === own.number));
  return isOne ? { to: kind, standard: own.standard, part: partOf(own, places) } : null;
}

function anyOf(to: GroupKind): Target {
  return { to, standard: null, part: null };
}

/** The only one of its kind is the first. */
function numberOf({ number }: LabelledGroup): number {
  return number ?? 1;
}

/** Which of the groups of its kind and standard it is, from 1, in the order of their numbers. */
export function partOf({ kind, standard, number }: FormerPlace, places: Places): number {
  const numbers = [...places.values()]
    .filter((place) => place.kind === kind && place.standard === standard)
    .map((place) => place.number ?? 0);
  return new Set(numbers.filter((other) => other < (number ?? 0))).size + 1;
}

function groupOn(text: string, cohort: Cohort): Target | null {
  const found = standardNamed(text, cohort);
  return found ? { to: "corrective", standard: found.code, part: null } : null;
}

/** Where somebody stood before, if there is still a group of that label and standard. */
export function placeAmong(label: string, standard: string, places: Places): Place | null {
  const named = parseLabel(label);
  const found = [...places.values()].find(
    (place) =>
      named !== null &&
      place.kind === named.kind &&
      place.number === named.number &&
      isSameName(place.standard ?? "", standard),
  );
  return found ? { kind: found.kind, standard: found.standard, part: partOf(found, places) } : null;
}
