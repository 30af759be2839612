import { setTimeout as sleep } from "node:timers/promises";
import { openDeadline } from "./deadline";
import { count, dispatch, failure, noCalls, readRequest, success, type Request } from "./dispatch";
import type { AuthMode, Execution, MenuEntry, Person, ServiceCalls, UserId } from "./host";
import type { Caller } from "./realm";
import { LOST_CONNECTION, LOST_SPREADSHEET, OUT_OF_TIME, ServiceError } from "./refusals";
import type { Call, ExecutionState } from "./services/service";
import { standingState } from "./standingState";
import type { Workers } from "./workers";

/** What goes wrong on request, during one execution. */
export interface Trouble {
  failAt: number | null;
  during: { call: number; act: () => Promise<void> } | null;
}

export interface Surroundings {
  workers: Workers;
  shift: number;
  maximumMilliseconds: number;
  trouble: Trouble;
  delay: () => number;
  /** Everything of a service call but the execution. */
  call: () => Omit<Call, "execution">;
  /** Ends executions that are under way, when the workbook closes. */
  running: Set<(reason: string) => void>;
}

export interface Wanted {
  caller: Caller;
  user: UserId;
  authMode: AuthMode;
  functionName: string;
  args: unknown[];
  person: Person;
}

export interface Finished extends Execution {
  /** What onOpen put into the menu. */
  menu: MenuEntry[];
}

/** Runs a function of the bundle in a fresh realm on a worker, answering its service calls. */
export async function runExecution(around: Surroundings, wanted: Wanted): Promise<Finished> {
  const began = performance.now();
  const { workers, running, shift } = around;
  const { caller, functionName, args } = wanted;
  const deadline = openDeadline(around.maximumMilliseconds, OUT_OF_TIME);
  const state = { ...standingState(wanted), pause: deadline.pause };
  const serviceCalls = noCalls();
  const job = { caller, functionName, argsText: JSON.stringify(args), shift };
  const calculate = around.call().engine.putOff();
  running.add(deadline.end);
  try {
    const answer = (text: string): Promise<string> => answerService(around, state, serviceCalls, text);
    const result = await workers.run(job, answer, deadline.signal);
    const { value = null, error = null } = JSON.parse(result) as { value?: unknown; error?: string };
    const ms = Math.round(performance.now() - began + state.virtualMilliseconds);
    return { value, error, serviceCalls, progress: state.progress, ms, menu: state.menu };
  } finally {
    deadline.stop();
    running.delete(deadline.end);
    calculate();
    around.call().lock.release(state);
  }
}

async function answerService(
  around: Surroundings,
  state: ExecutionState,
  serviceCalls: ServiceCalls,
  text: string,
): Promise<string> {
  try {
    const request = readRequest(text);
    const call = { ...around.call(), execution: state };
    await meetTrouble(around, state, request, count(serviceCalls, request, call));
    return success(await dispatch(call, request));
  } catch (error) {
    return failure(error);
  }
}

/** Before the n-th call: what another editor does meanwhile, the wait, the lost connection. */
async function meetTrouble(
  { trouble, delay }: Surroundings,
  state: ExecutionState,
  { name }: Request,
  number: number,
): Promise<void> {
  if (trouble.during?.call === number) {
    state.suspended = true;
    await state.pause(trouble.during.act()).finally(() => (state.suspended = false));
  }
  if (delay() > 0) await sleep(delay());
  if (trouble.failAt === number) {
    const ofSheets = /^(Spreadsheet|Sheet|Range)/.test(name);
    throw new ServiceError(ofSheets ? LOST_SPREADSHEET : LOST_CONNECTION);
  }
}
