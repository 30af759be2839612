import type { Changes, TabChange } from "../../workbook/snapshot";

/**
 * Two plans as one, where the second was made on what the first leaves: each tab is changed once. `order`: names of
 * ours, in which they are written.
 */
export function joinChanges(first: Changes, second: Changes, order: readonly string[]): Changes {
  const again = new Map(second.tabs.map((change) => [change.tab, change]));
  const both = first.tabs.map((change) => {
    const more = again.get(change.tab);
    return more ? joined(change, more) : change;
  });
  const others = second.tabs.filter(({ tab }) => first.tabs.every((change) => change.tab !== tab));
  const rank = ({ rangeName }: TabChange) => {
    const at = order.indexOf(rangeName);
    return at < 0 ? order.length : at;
  };
  return {
    ...second,
    first: [...(first.first ?? []), ...(second.first ?? [])],
    notes: [...(first.notes ?? []), ...(second.notes ?? [])],
    tabs: [...both, ...others].sort((a, b) => rank(a) - rank(b)),
    elsewhere: [...first.elsewhere, ...second.elsewhere],
  };
}

function joined(first: TabChange, second: TabChange): TabChange {
  const boxes = [...new Set([...(first.boxes ?? []), ...(second.boxes ?? [])])];
  return {
    ...first,
    ...second,
    kind: first.kind,
    looks: second.looks ?? first.looks,
    backgrounds: [...first.backgrounds, ...second.backgrounds],
    writes: [...first.writes, ...second.writes],
    ...(boxes.length > 0 ? { boxes } : {}),
  };
}
