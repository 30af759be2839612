/** So many students must bear it out, and so many more than there are values. */
export const STUDENTS = 6;
const MORE = 3;

/** A number, and what stands beside it. */
export interface Pair {
  from: number;
  to: string | number;
}

/** Each value stands for one stretch of the numbers, and letters from A to F fall with them. */
export function isBanded(pairs: readonly Pair[]): boolean {
  if (pairs.length < STUDENTS) return false;
  const sorted = [...pairs].sort((a, b) => b.from - a.from || rankOf(a.to) - rankOf(b.to));
  const values = new Set(pairs.map(({ to }) => to)).size;
  const runs = sorted.filter(({ to }, at) => at === 0 || to !== sorted[at - 1]?.to).length;
  if (values < 2 || runs !== values) return false;
  const same = sorted.some(({ from, to }, at) => from === sorted[at - 1]?.from && to !== sorted[at - 1]?.to);
  const ranks = sorted.map(({ to }) => rankOf(to));
  const falls = ranks.every((rank, at) => rank > 0 && (at === 0 || rank >= (ranks[at - 1] as number)));
  return !same && (falls ? values > 2 : values > 2 && pairs.length - values >= MORE);
}

/** 10 for "A+", 11 for "A", 12 for "A-" …; 0 for what is no such letter. */
function rankOf(value: string | number): number {
  const letter = /^([a-f])([+-]?)$/.exec(String(value));
  if (!letter) return 0;
  const sign = { "+": 0, "": 1, "-": 2 }[letter[2] as "+" | "" | "-"];
  return ((letter[1] as string).charCodeAt(0) - 96) * 10 + sign;
}

/** Whole numbers that are the smaller the larger the others, and alike where they are. */
export function isPlace(pairs: readonly Pair[]): boolean {
  if (pairs.length < STUDENTS) return false;
  const sorted = [...pairs].sort((a, b) => b.from - a.from);
  return sorted.every(({ from, to }, at) => {
    const above = sorted[at - 1];
    if (!Number.isInteger(to) || Number(to) < 1) return false;
    return !above || (above.from === from ? above.to === to : Number(to) > Number(above.to));
  });
}
