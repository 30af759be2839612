import type { Clock } from "./clock";
import { runExecution, type Finished, type Trouble, type Wanted } from "./execution";
import type { Host, HostOptions } from "./host";
import type { Call } from "./services/service";
import type { Workers } from "./workers";

const SIX_MINUTES = 360_000;

/** The executions of one workbook, and what is to go wrong in them. */
export interface Executions extends Pick<Host, "setDelay" | "failAt" | "during" | "close"> {
  run(wanted: Wanted): Promise<Finished>;
}

export function openExecutions(around: {
  workers: Workers;
  clock: Clock;
  call: () => Omit<Call, "execution">;
  options: HostOptions;
}): Executions {
  const { workers, clock, call, options } = around;
  const running = new Set<(reason: string) => void>();
  let trouble: Trouble = { failAt: null, during: null };
  let delay = 0;
  return {
    run(wanted) {
      const armed = trouble;
      trouble = { failAt: null, during: null };
      const maximumMilliseconds = options.maximumMilliseconds ?? SIX_MINUTES;
      const shared = { workers, call, running, maximumMilliseconds, delay: () => delay };
      return runExecution({ ...shared, shift: clock.shift(), trouble: armed }, wanted);
    },
    setDelay(milliseconds) {
      delay = milliseconds;
    },
    failAt(number) {
      trouble.failAt = number;
    },
    during(number, act) {
      trouble.during = { call: number, act };
    },
    async close() {
      for (const end of running) end("The workbook was closed.");
      await workers.close();
    },
  };
}
