import { plainArguments } from "./plainArguments";

/** Apps Script runs ten calls of a page at once and lets further ones wait. */
const AT_ONCE = 10;

interface Call {
  functionName: string;
  args: unknown[];
  handlers: Handlers;
}
interface Handlers {
  success?: ((value: unknown, userObject: unknown) => void) | undefined;
  failure?: ((error: Error, userObject: unknown) => void) | null | undefined;
  userObject?: unknown;
}
export interface ScriptRun {
  /** google.script.run: each with… gives a new runner, any other name is a function of the script. */
  run: unknown;
  finished(id: number, value: unknown, error: string | null): void;
}

export function scriptRun(send: (id: number, functionName: string, args: unknown[]) => void): ScriptRun {
  const waiting: Call[] = [];
  const running = new Map<number, Handlers>();
  let started = 0;
  const startNext = (): void => {
    while (running.size < AT_ONCE) {
      const call = waiting.shift();
      if (!call) return;
      running.set(++started, call.handlers);
      send(started, call.functionName, call.args);
    }
  };
  const start = (call: Call): void => {
    waiting.push(call);
    startNext();
  };
  return {
    run: runner({}, start),
    finished(id, value, error) {
      const handlers = running.get(id);
      if (!running.delete(id)) return;
      startNext();
      if (error === null) handlers?.success?.(value, handlers.userObject);
      else report(error, handlers);
    },
  };
}

function runner(handlers: Handlers, start: (call: Call) => void): unknown {
  const withOther = (other: Handlers): unknown => runner({ ...handlers, ...other }, start);
  const own: Record<string, unknown> = {
    withSuccessHandler: (success: Handlers["success"]) => withOther({ success }),
    withFailureHandler: (failure: Handlers["failure"]) => withOther({ failure }),
    withUserObject: (userObject: unknown) => withOther({ userObject }),
  };
  return new Proxy(own, {
    get: (_, name) =>
      typeof name === "symbol"
        ? undefined
        : (own[name] ??
          ((...args: unknown[]) => start({ functionName: name, args: plainArguments(args), handlers }))),
  });
}

/** Without a failure handler the error goes to the console; null as a handler silences it. */
function report(message: string, handlers: Handlers | undefined): void {
  const error = new Error(message);
  error.name = "ScriptError";
  if (handlers?.failure) handlers.failure(error, handlers.userObject);
  else if (handlers?.failure === undefined) console.error(`Uncaught ScriptError: ${message}`);
}
