/** The six minutes of an execution; they do not run while a person is asked. */
export interface Deadline {
  /** Aborted with Google's sentence when the time is over. */
  signal: AbortSignal;
  pause<T>(asking: Promise<T>): Promise<T>;
  end(reason: string): void;
  stop(): void;
}

export function openDeadline(milliseconds: number, sentence: string): Deadline {
  const controller = new AbortController();
  let left = milliseconds;
  let started = Date.now();
  let timer: NodeJS.Timeout;
  const start = (): void => {
    started = Date.now();
    timer = setTimeout(() => controller.abort(sentence), left);
  };
  const stop = (): void => {
    clearTimeout(timer);
    left -= Date.now() - started;
  };
  start();
  return {
    signal: controller.signal,
    async pause(asking) {
      stop();
      try {
        return await asking;
      } finally {
        if (!controller.signal.aborted) start();
      }
    },
    end: (reason) => controller.abort(reason),
    stop,
  };
}
