import type { Title } from "./title";

/** An original column and its retakes, as indices into the given titles, in order. */
export interface TitleChain {
  /** The original's title without its points. */
  name: string;
  members: number[];
}

/**
 * Puts retakes behind their originals: "Quiz 3 retake" behind "Quiz 3", "LT 1 retake" behind "LT 1 Slopes",
 * a bare "Retake" behind the column on its left. A retake of nothing we can find starts a chain of its own.
 */
export function chainsOf(titles: readonly Title[]): TitleChain[] {
  const chains: (TitleChain & { base: string })[] = [];
  titles.forEach((title, index) => {
    const original = title.retake ? originalOf(title, chains) : sameTitle(title, chains);
    if (original) original.members.push(index);
    else chains.push({ name: title.base || title.text, base: title.base.toLowerCase(), members: [index] });
  });
  return chains.map(({ name, members }) => ({ name, members }));
}

function originalOf<C extends { base: string }>(title: Title, chains: C[]): C | undefined {
  const base = title.base.toLowerCase();
  if (base === "") return chains[chains.length - 1];
  const same = chains.find((chain) => chain.base === base);
  if (same) return same;
  const longer = chains.filter(
    (chain) => chain.base.startsWith(`${base} `) || chain.base.startsWith(`${base}:`),
  );
  return longer.length === 1 ? longer[0] : undefined;
}

/** "Quiz 3 attempt 1" and "Quiz 3 attempt 2" have a base in common; so have two columns of one title. */
function sameTitle<C extends { base: string }>(title: Title, chains: C[]): C | undefined {
  const base = title.base.toLowerCase();
  return base === "" ? undefined : chains.find((chain) => chain.base === base);
}
