import { nameKey } from "../../mastery/name";
import { foldedText } from "../../workbook/layout/foldedText";

/** How good a level's word is: 4 above mastery, 3 mastery, 2 and 1.5 on the way, 1 not yet. */
export type Rank = 4 | 3 | 2 | 1.5 | 1;

export const RANKS = [4, 3, 2, 1.5, 1] as const satisfies readonly Rank[];

/** In this order: the first that fits decides. Every other word the recogniser knows as a level is mastery. */
const BEGINNINGS: readonly (readonly [Rank, RegExp])[] = [
  [
    4,
    /^(?:exceed|extend|advanced|distinguished|exemplary|excellent|destacado|avan|sobresaliente|depasse|ubertroffen|blue|azul|blau|bleu)/,
  ],
  [
    1,
    /^(?:beginning|basic|below|novice|not |no$|needs|insuf|remediation|(?:en )?inicio|non acquis|fragile|nicht|noch nicht|nao |red$|rojo|rot$|rouge|vermelh)/,
  ],
  [1.5, /^emerging/],
  [
    2,
    /^(?:developing|approach|near|progressing|partial|parti|parcial|in progress|en proceso|en cours|teilweise|em desenv|suficiente|yellow|amber|orange|amar|gelb|jaune)/,
  ],
];

export function rankOf(word: string): Rank {
  const folded = foldedText(word);
  return BEGINNINGS.find(([, pattern]) => pattern.test(folded))?.[0] ?? 3;
}

/** A word with how often it stands in the scores. */
export interface Counted {
  /** As it was typed first. */
  word: string;
  times: number;
}

export function counted(words: readonly string[]): Counted[] {
  const found = new Map<string, Counted>();
  for (const word of words) {
    const known = found.get(nameKey(word));
    if (known) known.times++;
    else found.set(nameKey(word), { word, times: 1 });
  }
  return [...found.values()].sort((a, b) => b.times - a.times);
}
