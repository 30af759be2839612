import { foldedText } from "./foldedText";
import type { Title } from "./title";

/** An original column and its retakes, as indices into the given titles, in order. */
export interface TitleChain {
  /** The original's title without its points. */
  name: string;
  members: number[];
}

type Chain = TitleChain & { base: string; text: string };

/**
 * Puts retakes behind their originals: "Quiz 3 retake" behind "Quiz 3", "LT 1 retake" behind "LT 1 Slopes", "Q3 redo"
 * behind "Quiz 3", a bare "Retake" behind the column on its left. A retake of nothing we can find starts a chain of its
 * own.
 */
export function chainsOf(titles: readonly Title[]): TitleChain[] {
  const chains: Chain[] = [];
  titles.forEach((title, index) => {
    const original = chainOf(title, chains);
    if (original) original.members.push(index);
    else {
      const { base, text } = title;
      chains.push({ name: base || text, base: foldedText(base), text, members: [index] });
    }
  });
  return chains.map(({ name, members }) => ({ name, members }));
}

/** "Quiz 3 attempt 1" and "Quiz 3 attempt 2" have a base in common. Two that are both called "Quiz" are two. */
function chainOf({ text, base: said, maybe, retake }: Title, chains: readonly Chain[]): Chain | undefined {
  const base = foldedText(said);
  if (base === "") return retake ? chains[chains.length - 1] : undefined;
  const same = called(base, chains) ?? (maybe ? called(foldedText(maybe), chains) : undefined);
  if (same || !retake) return same?.text === text && !/\d/.test(text) ? undefined : same;
  const [longer, another] = chains.filter(beginsWith(base));
  return another ? undefined : longer;
}

function called(base: string, chains: readonly Chain[]): Chain | undefined {
  return chains.find((chain) => titleKey(chain.base) === titleKey(base));
}

/** "Quiz #3" and "quiz3", "Autumn 1: Cells" and "Autumn 1 Cells" are one; "Quiz 1.2" and "Quiz 12" are not. */
export function titleKey(base: string): string {
  return base.replace(/(?<!\d)[^\p{L}\d]+|[^\p{L}\d]+(?!\d)/gu, "");
}

/** "lt 1" begins "lt 1 slopes", not "lt 10"; "q3" is short for "quiz 3". */
export function beginsWith(base: string): (chain: { base: string }) => boolean {
  const short = /^([a-z]+)\.? ?#?(\d+)$/.exec(base);
  const long = short && new RegExp(`^${short[1]}[a-z]*\\.? ?#?${short[2]}(?![\\d.])`);
  return ({ base: name }) =>
    long ? long.test(name) : name.startsWith(base) && /^[ :(]/.test(name.slice(base.length));
}
