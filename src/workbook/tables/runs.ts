/** What stands side by side: each run of neighbours as a list. */
export function runsOf<T>(items: readonly T[], place: (item: T) => number): T[][] {
  const sorted = [...items].sort((a, b) => place(a) - place(b));
  const runs: T[][] = [];
  let next: number | null = null;
  for (const item of sorted) {
    const run = runs[runs.length - 1];
    if (run && place(item) === next) run.push(item);
    else runs.push([item]);
    next = place(item) + 1;
  }
  return runs;
}
