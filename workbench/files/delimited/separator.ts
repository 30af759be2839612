import { parseCsv } from "hucre/csv";

export const SEPARATORS = [",", ";", "\t"] as const;
export type Separator = (typeof SEPARATORS)[number];

const RECORDS_LOOKED_AT = 50;

/**
 * The separator that gives the most records of equal width among the first 50; blank records say nothing. On a
 * tie the wider records win, then the one that the file's ending promises, then the order of SEPARATORS.
 */
export function separatorOf(text: string, promised: Separator): Separator {
  const candidates = [promised, ...SEPARATORS.filter((separator) => separator !== promised)];
  const ranked = candidates
    .map((separator) => ({ separator, ...commonWidth(text, separator) }))
    .filter(({ width }) => width > 1)
    .sort((a, b) => b.share - a.share || b.width - a.width);
  return ranked[0]?.separator ?? promised;
}

function commonWidth(text: string, separator: Separator): { width: number; share: number } {
  const widths = firstRecords(text, separator)
    .filter((record) => record.some((field) => field !== ""))
    .map((record) => record.length);
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [width, count] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0];
  return { width, share: count / Math.max(widths.length, 1) };
}

/** Reads a growing beginning of the text, since 50 records may be a small part of a large file. */
function firstRecords(text: string, separator: Separator): unknown[][] {
  for (let length = 64 * 1024; ; length *= 4) {
    const whole = length >= text.length;
    const records = parseCsv(whole ? text : text.slice(0, length), { delimiter: separator });
    // The last record of a part may be cut off, so it only counts when more than enough were found.
    if (whole || records.length > RECORDS_LOOKED_AT) return records.slice(0, RECORDS_LOOKED_AT);
  }
}
