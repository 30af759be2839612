import type { GridModel } from "./grid/library";

/** Milliseconds, for the bench; null until what is measured has ended. */
export interface Timings {
  /** From the start of loading to a painted grid with all answers in it. */
  pageReady: number | null;
  /** From the last change made on this page to a painted grid with all answers to it. */
  lastEditToAnswer: number | null;
}

/** Measures the model's changes; `sent` counts what this page has sent to the others, `settled` says when no answer is owed. */
export function measure(model: GridModel, sent: () => number, waiting: () => boolean): Timings {
  const timings: Timings = { pageReady: null, lastEditToAnswer: null };
  void painted(waiting).then((moment) => (timings.pageReady = moment));
  const { dispatch } = model;
  model.dispatch = ((...command: Parameters<typeof dispatch>) => {
    const start = performance.now();
    const before = sent();
    const result = dispatch(...command);
    if (sent() > before) {
      timings.lastEditToAnswer = null;
      void painted(waiting).then((moment) => (timings.lastEditToAnswer = moment - start));
    }
    return result;
  }) as typeof dispatch;
  return timings;
}

/** The moment after which everything is on screen: no answer owed, and a frame drawn since. */
async function painted(waiting: () => boolean): Promise<number> {
  do await nextFrame();
  while (waiting());
  await nextFrame();
  return performance.now();
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
