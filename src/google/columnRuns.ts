/** Neighbouring columns that are alike. */
export interface ColumnRun<T> {
  /** From 1. */
  first: number;
  count: number;
  /** The first of them. */
  item: T;
}

/**
 * Neighbours for which `alike` gives the same text, so that they take one call together. A null is left out: it is
 * a column of the teacher's own.
 */
export function columnRuns<T>(items: readonly (T | null)[], alike: (item: T) => string): ColumnRun<T>[] {
  const runs: ColumnRun<T>[] = [];
  items.forEach((item, index) => {
    if (item === null) return;
    const last = runs[runs.length - 1];
    if (last && last.first + last.count === index + 1 && alike(last.item) === alike(item)) last.count += 1;
    else runs.push({ first: index + 1, count: 1, item });
  });
  return runs;
}
