import { isSameName } from "../../mastery/name";
import type { GroupNow } from "../groupReplies";
import { slotsOf } from "./slots";
import { words } from "./words";

/** What the name of a group is made of. */
export type Named = Pick<GroupNow, "label" | "kind" | "task"> & {
  /** Its standard's title, else the code; "" where it has none. */
  title: string;
};

/** A task longer than this is a sentence and no name. In characters. */
const NAME_AT_MOST = 32;

/**
 * What groups are called on the board: by target or colour, the parts of one target numbered. Groups without a target are
 * called by their task or a colour; nothing says who has mastered what. Who works alone sits in no group.
 */
export function boardNames(groups: readonly Named[], by: "target" | "colour"): string[] {
  const seated = groups.filter(sitsTogether);
  const named = new Map(seated.map((group) => [group, by === "target" ? ownName(group) : ""]));
  const without = seated.filter((group) => named.get(group) === "");
  const slots = slotsOf(
    without.map(({ label }) => label),
    words.colours.length,
  );
  without.forEach((group, at) =>
    named.set(group, words.colours[slots[at] ?? at % words.colours.length] ?? ""),
  );
  const numbered = withNumbers(seated.map((group) => named.get(group) ?? ""));
  return groups.map((group) => {
    const at = seated.indexOf(group);
    return at < 0 ? group.title : (numbered[at] ?? "");
  });
}

export function sitsTogether({ kind }: Pick<GroupNow, "kind">): boolean {
  return kind !== "individual";
}

function ownName({ title, task }: Named): string {
  if (title !== "") return title;
  return task.length <= NAME_AT_MOST ? task : "";
}

/** "Slope 1", "Slope 2" where there are several, else "Slope". */
function withNumbers(names: readonly string[]): string[] {
  const same = (name: string) => (other: string) => isSameName(other, name);
  return names.map((name, at) => {
    if (names.filter(same(name)).length < 2) return name;
    return words.part(name, names.slice(0, at + 1).filter(same(name)).length);
  });
}
