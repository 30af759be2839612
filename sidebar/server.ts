import { failure, failureFromGoogle, timedOut } from "./failures";
import type { Failure } from "./failures";
import type { SidebarCalls } from "../src/sidebarReplies";

export type CallName = keyof SidebarCalls;
export type ReplyTo<Name extends CallName> = ReturnType<SidebarCalls[Name]>;
export interface CallOptions<Name extends CallName> {
  /** Left out where a call takes nothing. Plain JSON: google.script.run refuses all else. */
  args?: Parameters<SidebarCalls[Name]>;
  wait?: number;
}

export interface ScriptRun {
  withSuccessHandler(handler: (reply: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: unknown) => void): ScriptRun;
}
declare global {
  var google: { script?: { run?: ScriptRun } } | undefined;
}

export const WAIT = 30_000;
/** A call that asks something in a dialog lasts until the person answers; Google ends it after six minutes. */
export const WAIT_FOR_A_PERSON = 360_000;
/** google.script.run takes no more. */
const CALLS_AT_ONCE = 10;

interface Waiting {
  name: CallName;
  args: unknown[];
  settle: (reply: unknown) => void;
  settled: boolean;
}

const queue: Waiting[] = [];
let underWay = 0;

/** Calls the add-on. Never rejects: whatever goes wrong is an error reply with words for a teacher. */
export function callServer<Name extends CallName>(
  name: Name,
  { args, wait = WAIT }: CallOptions<Name> = {},
): Promise<ReplyTo<Name> | Failure> {
  if (globalThis.google?.script?.run === undefined) return Promise.resolve(failure("notInSheets"));
  if (isOffline()) return Promise.resolve(failure("offline"));
  return new Promise((resolve) => {
    const call: Waiting = {
      name,
      args: args ?? [],
      settled: false,
      settle: (reply) => {
        if (call.settled) return;
        call.settled = true;
        clearTimeout(timer);
        resolve(reply as ReplyTo<Name> | Failure);
      },
    };
    const timer = setTimeout(() => call.settle(isOffline() ? failure("offline") : timedOut(wait)), wait);
    queue.push(call);
    sendNext();
  });
}

/** Calls that timed out while they waited are not sent at all. */
function sendNext(): void {
  while (underWay < CALLS_AT_ONCE) {
    const next = queue.shift();
    if (next === undefined) return;
    if (!next.settled) send(next);
  }
}

/** A call holds its place until Google answers or has surely given up, even when nobody waits any more. */
function send(call: Waiting): void {
  let over = false;
  const end = (reply: unknown) => {
    if (over) return;
    over = true;
    clearTimeout(givenUp);
    underWay -= 1;
    call.settle(reply);
    sendNext();
  };
  const givenUp = setTimeout(() => end(timedOut(WAIT_FOR_A_PERSON)), WAIT_FOR_A_PERSON);
  underWay += 1;
  try {
    start(call, end);
  } catch (error) {
    end(failureFromGoogle(error));
  }
}

function start({ name, args }: Waiting, end: (reply: unknown) => void): void {
  const run = globalThis.google?.script?.run;
  if (run === undefined) return end(failure("notInSheets"));
  const prepared = run
    .withSuccessHandler((reply) => end(isReply(reply) ? reply : failure("broken")))
    .withFailureHandler((error) => end(failureFromGoogle(error)));
  const remote = (prepared as unknown as Record<string, ((...args: unknown[]) => void) | undefined>)[name];
  // google.script.run has one member per function of the add-on that was there when the panel was opened.
  if (remote === undefined) return end(failure("outOfDate"));
  remote.apply(prepared, args);
}

function isReply(reply: unknown): boolean {
  if (typeof reply !== "object" || reply === null || !("status" in reply)) return false;
  return reply.status === "ok" || reply.status === "error";
}

function isOffline(): boolean {
  return navigator.onLine === false;
}
