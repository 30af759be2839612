import { GROUP_KINDS, type GroupKind } from "../../mastery/groups/place";
import type { Group } from "../../mastery/groups/plan";
import { nameKey } from "../../mastery/name";
import { words } from "./words";

/** A group as it stands on the tab, read. */
export interface LabelledGroup {
  kind: GroupKind;
  /** null: the only one of its kind. */
  number: number | null;
}

export function makeLabel({ kind, number }: LabelledGroup): string {
  return number === null ? words.kind[kind] : `${words.kind[kind]} ${number}`;
}

/** null for everything that is no group: a reteach block, who is not assessed, what a teacher typed. */
export function parseLabel(text: string): LabelledGroup | null {
  const [, name = "", digits] = /^(.*?)\s*(\d+)?$/.exec(text.trim()) ?? [];
  const kind = GROUP_KINDS.find((candidate) => nameKey(words.kind[candidate]) === nameKey(name));
  return kind ? { kind, number: digits === undefined ? null : Number(digits) } : null;
}

/** A student's place on the tab before this build. */
export interface FormerPlace extends LabelledGroup {
  standard: string | null;
}

/**
 * What the groups are called. A corrective group that goes on keeps its number, so that "Group 2" on the wall stays
 * Group 2; a new one gets the smallest free. The others are numbered where there are several of one kind and standard.
 */
export function labelsOf(
  groups: readonly Group[],
  former: ReadonlyMap<string, FormerPlace>,
): ReadonlyMap<Group, LabelledGroup> {
  const numbers = correctiveNumbers(
    groups.filter(({ kind }) => kind === "corrective"),
    former,
  );
  return new Map(
    groups.map((group) => {
      const { kind, standard, part } = group;
      const several = groups.some(
        (other) => other.kind === kind && other.standard === standard && other.part > 1,
      );
      return [group, { kind, number: numbers.get(group) ?? (several ? part : null) }];
    }),
  );
}

function correctiveNumbers(
  groups: readonly Group[],
  former: ReadonlyMap<string, FormerPlace>,
): ReadonlyMap<Group, number> {
  const numbers = new Map<Group, number>();
  const taken = new Set<number>();
  for (const group of groups) {
    const number = formerNumber(group, former);
    if (number === null || taken.has(number)) continue;
    numbers.set(group, number);
    taken.add(number);
  }
  for (const group of groups) {
    if (numbers.has(group)) continue;
    let number = 1;
    while (taken.has(number)) number += 1;
    numbers.set(group, number);
    taken.add(number);
  }
  return numbers;
}

/** The number that most of the members had on this standard; of equals the smaller. */
function formerNumber({ standard, members }: Group, former: ReadonlyMap<string, FormerPlace>): number | null {
  const counts = new Map<number, number>();
  for (const { student } of members) {
    const place = former.get(student);
    if (place?.kind !== "corrective" || place.standard !== standard || place.number === null) continue;
    counts.set(place.number, (counts.get(place.number) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([a, most], [b, other]) => other - most || a - b);
  return first ? first[0] : null;
}
