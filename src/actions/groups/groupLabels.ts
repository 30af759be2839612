import { GROUP_KINDS, type GroupKind } from "../../mastery/groups/place";
import type { Group } from "../../mastery/groups/plan";
import { isSameName, nameKey } from "../../mastery/name";
import { groupsOf } from "../groupsOf";
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
  const kind = GROUP_KINDS.find((candidate) => isSameName(words.kind[candidate], name));
  return kind ? { kind, number: digits === undefined ? null : Number(digits) } : null;
}

/** What stands on the tab beside the groups: taught again to everyone, not assessed, in no group by hand; null: neither. */
export function blockIn(text: string): "reteach" | "notAssessed" | "noGroup" | null {
  const key = nameKey(text);
  if (key === nameKey(words.notAssessed)) return "notAssessed";
  if (key === nameKey(words.noGroup)) return "noGroup";
  return key.startsWith(nameKey(words.reteach(""))) ? "reteach" : null;
}

/** A student's place on the tab before this build. */
export interface FormerPlace extends LabelledGroup {
  standard: string | null;
}

/** What teachers wrote under Moved to about groups with a number. */
export interface LabelsByHand {
  /** Of students who are there by hand: their group keeps that number. */
  held: ReadonlyMap<string, number>;
  /** Named by a hand that is not followed: no new group gets that number, or it would be followed next time. */
  stale: readonly LabelledGroup[];
}

/**
 * What the groups are called. A group that goes on keeps its number, so that "Group 2" on the wall stays Group 2; a new
 * one gets the smallest free. All but corrective groups are numbered only where there are several of one kind and
 * standard.
 */
export function labelsOf(
  groups: readonly Group[],
  former: ReadonlyMap<string, FormerPlace>,
  byHand: LabelsByHand = { held: new Map(), stale: [] },
): ReadonlyMap<Group, LabelledGroup> {
  const labels = new Map<Group, LabelledGroup>();
  for (const alike of groupsOf(groups, numberedWith)) {
    const { kind } = alike[0];
    const numbers = numbersOf(alike, former, byHand);
    for (const group of alike) {
      const number = numbers.get(group) ?? 1;
      const isOnly = kind !== "corrective" && alike.length === 1 && number === 1;
      labels.set(group, { kind, number: isOnly ? null : number });
    }
  }
  return labels;
}

/** Corrective groups are counted through, the others within their standard. */
export function numberedWith({ kind, standard }: Group): string {
  return kind === "corrective" ? kind : JSON.stringify([kind, standard]);
}

function numbersOf(
  groups: readonly [Group, ...Group[]],
  former: ReadonlyMap<string, FormerPlace>,
  { held, stale }: LabelsByHand,
): ReadonlyMap<Group, number> {
  const numbers = new Map<Group, number>();
  const taken = new Set<number>();
  const take = (group: Group, number: number | null) => {
    if (number === null || numbers.has(group) || taken.has(number)) return;
    numbers.set(group, number);
    taken.add(number);
  };
  const [{ kind }, ...others] = groups;
  for (const group of groups) take(group, numberByHand(group, held));
  // The only one there is has no number to keep.
  if (kind === "corrective" || others.length > 0)
    for (const group of groups) take(group, formerNumber(group, former));
  const avoided = new Set(stale.flatMap((named) => (named.kind === kind ? (named.number ?? []) : [])));
  for (const group of groups) {
    let number = 1;
    while (taken.has(number) || avoided.has(number)) number += 1;
    take(group, number);
  }
  return numbers;
}

function numberByHand({ members }: Group, held: LabelsByHand["held"]): number | null {
  return members.flatMap(({ student }) => held.get(student) ?? [])[0] ?? null;
}

/** The number that most of the members had on this standard; of equals the smaller. Helpers go where the others are. */
function formerNumber({ kind, standard, members }: Group, former: ReadonlyMap<string, FormerPlace>) {
  const counts = new Map<number, number>();
  const working = kind === "corrective" ? members.filter(({ shortfall }) => shortfall !== null) : members;
  for (const { student } of working) {
    const place = former.get(student);
    if (place?.kind !== kind || place.standard !== standard) continue;
    const number = place.number ?? 1;
    counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([a, most], [b, other]) => other - most || a - b);
  return first ? first[0] : null;
}
