import { words } from "./words";

/** What is written out of a long list; the rest can be seen in the gradebook. */
const WRITTEN_OUT = 12;

/** The entries of a list in words, the middle of a long one left out. */
export function writtenOut<T>(list: readonly T[], write: (entry: T) => string): string[] {
  if (list.length <= WRITTEN_OUT) return list.map(write);
  const half = WRITTEN_OUT / 2;
  const more = words.more(list.length - WRITTEN_OUT);
  return [...list.slice(0, half).map(write), more, ...list.slice(-half).map(write)];
}
