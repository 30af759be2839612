/** One figure of the bench: a ratio of two times taken in the same run, or a size. */
export interface Figure {
  name: string;
  value: number;
  unit: "×" | "kB" | "ms" | "calls" | "classes";
  /** What it may be at most; null where it is only printed. */
  limit: number | null;
}

/** The shortest of several runs in milliseconds: what the code takes when nothing else is in the way. */
export function shortest(runs: number, act: () => void): number {
  let least = Infinity;
  for (let run = 0; run < runs; run++) {
    const start = process.hrtime.bigint();
    act();
    least = Math.min(least, Number(process.hrtime.bigint() - start) / 1e6);
  }
  return least;
}

export function ratio(name: string, time: number, base: number, limit: number | null = null): Figure {
  return { name, value: Number((time / base).toFixed(2)), unit: "×", limit };
}
