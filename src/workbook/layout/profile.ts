import { keyOf, type Table } from "../cell";
import { cellKind, numberIn } from "./cellKinds";
import type { StudentRow } from "./tab";

/** What stands in a column, over the rows of the students. */
export interface Profile {
  filled: number;
  /** Numbers, shares and fractions. */
  numeric: number;
  /** Those with a per cent sign. */
  shares: number;
  /** Levels in words. */
  levels: number;
  /** Letters and ticks, by how often each stands there. */
  codes: ReadonlyMap<string, number>;
  /** "EX", "n/a", "null": no evidence. */
  none: number;
  dates: number;
  texts: number;
  /** The texts, each once. */
  words: ReadonlySet<string>;
  most: number;
}

export function profileOf(table: Table, column: number, rows: readonly StudentRow[]): Profile {
  const codes = new Map<string, number>();
  const words = new Set<string>();
  const profile = {
    filled: 0,
    numeric: 0,
    shares: 0,
    levels: 0,
    codes,
    words,
    none: 0,
    dates: 0,
    texts: 0,
    most: 0,
  };
  for (const { row } of rows) {
    const cell = table[row]?.[column];
    const kind = cellKind(cell);
    if (kind === "blank") continue;
    profile.filled++;
    if (kind === "number" || kind === "share" || kind === "fraction") {
      profile.numeric++;
      if (kind === "share") profile.shares++;
      profile.most = Math.max(profile.most, numberIn(cell) ?? 0);
    } else if (kind === "level") profile.levels++;
    else if (kind === "code") codes.set(keyOf(cell), (codes.get(keyOf(cell)) ?? 0) + 1);
    else if (kind === "none") profile.none++;
    else if (kind === "date") profile.dates++;
    else {
      profile.texts++;
      words.add(keyOf(cell));
    }
  }
  return profile;
}

export function codeCount({ codes }: Profile): number {
  let count = 0;
  for (const times of codes.values()) count += times;
  return count;
}

/** Filled, and nothing but ids or running numbers: every cell different, whole and long. */
export function looksLikeIds(table: Table, column: number, rows: readonly StudentRow[]): boolean {
  const seen = new Set(rows.map(({ row }) => keyOf(table[row]?.[column])));
  const shape = /^(?=.*\d)[a-z]{0,4}[\d-]{4,}[a-z]?$|^[a-z]+\d+[a-z\d]*$|@/;
  if (seen.size > 1 && [...seen].every((id) => id.includes("@"))) return true;
  return rows.length > 1 && seen.size === rows.length && [...seen].every((id) => shape.test(id));
}
