import type { Column } from "./wideColumns";

/** So many columns with the same few words are no accident, and so few words are levels. */
const COLUMNS = 3;
const MOST_WORDS = 6;

/** "green", "yellow", "red" in column after column are levels, in whatever language. */
export function withSharedWords(columns: readonly Column[]): Column[] {
  const times = new Map<string, number>();
  for (const { profile, not } of columns)
    if (not === null) for (const word of profile.words) times.set(word, (times.get(word) ?? 0) + 1);
  return columns.map((column) => {
    const { words, levels, texts } = column.profile;
    // Dots and strokes say who was there.
    const isShared = [...words].every((word) => (times.get(word) ?? 0) >= COLUMNS && !/^[./|\\]$/.test(word));
    if (column.not !== null || words.size === 0 || words.size > MOST_WORDS || !isShared) return column;
    return { ...column, profile: { ...column.profile, levels: levels + texts, texts: 0 } };
  });
}
