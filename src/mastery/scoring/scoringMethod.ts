import type { Scale } from "../scale";

/** What a piece of evidence weighs under `mean` (domain.md §3). */
export interface EvidenceWeight {
  /** Such as "summative". */
  kind: string;
  /** Of the whole kind, above 0. */
  kindWeight: number;
  /** Of this piece within its kind, above 0. */
  weight: number;
}

/** What a scoring method may look at besides the values. */
export interface ScoringContext {
  scale: Pick<Scale, "best" | "maximum">;
  /** Where mastery begins, in the scale's numbers. */
  criterion: number;
  /** A share, legal for the method. */
  newestWeight: number;
  /** Successes needed, at least 1. */
  successes: number;
  /** One for each value; null: all count alike. */
  weights: readonly EvidenceWeight[] | null;
}

/** There is no value yet: so many scores count, so many are needed. */
export interface TooFew {
  have: number;
  need: number;
}

/** How a number of the scale is written in a sentence. */
export type Written = (value: number) => string;

export interface ScoringMethod {
  /** Which score counts, in words that anybody understands: "the best one". */
  plain: string;
  /** Values of the evidence in order, at least one, on one scale. The answer is on that scale, not yet rounded. */
  score: (values: readonly number[], context: ScoringContext) => number | TooFew;
  /** The same in words that a teacher can follow with a pocket calculator: "(80 + 90) ÷ 2 = 85". */
  working: (values: readonly number[], context: ScoringContext, written: Written) => string;
  /** The legal range of `Weight of the newest score`; left out: the method does not use it. */
  newestWeight?: { least: number; most: number };
}

/** The plain mean; of at least one value. */
export function meanOf(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

/** "(80 + 90) ÷ 2 = 85"; of many values only the first and last are written out. */
export function meanInWords(values: readonly number[], written: Written): string {
  const mean = written(meanOf(values));
  return values.length === 1 ? mean : `(${listed(values, written, " + ")}) ÷ ${values.length} = ${mean}`;
}

/** What is written out of a long list; the rest can be seen in the gradebook. */
const WRITTEN_OUT = 12;

/** Values in a row, the middle of a long one left out. */
export function listed(values: readonly number[], written: Written, between: string): string {
  if (values.length <= WRITTEN_OUT) return values.map(written).join(between);
  const half = WRITTEN_OUT / 2;
  return [...values.slice(0, half).map(written), "…", ...values.slice(-half).map(written)].join(between);
}

/** A weight or coefficient, with enough places to come out at the same two decimals by hand. */
export function exact(number: number): string {
  return String(Number(number.toPrecision(6)));
}
