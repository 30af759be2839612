import {
  FunctionError,
  type CallCustomFunction,
  type FunctionArgument,
  type FunctionResult,
  type ScalarArgument,
} from "../engine/engine";
import { instantToSerial, serialToInstant } from "./dates";
import { dispatch, failure, readRequest, success } from "./dispatch";
import { openRealm, type Realm, type RealmScripts } from "./realm";
import { noPermission, ServiceError } from "./refusals";
import type { WireValue } from "./services/cells";
import type { Call } from "./services/service";

export interface CellFunctions {
  call: CallCustomFunction;
  executions(): number;
}

/**
 * Custom functions run on this thread, since a cell cannot wait. In Apps Script each has a realm of its own; here
 * all of one recalculation share one (10,000 formulas × 0.7 ms), which a bundle that keeps no state cannot notice.
 */
export function openCellFunctions(
  scripts: RealmScripts,
  around: { names: Set<string>; shift: () => number; timeZone: () => string; call: () => Call },
): CellFunctions {
  // In formulas case does not matter.
  const nameOf = new Map([...around.names].map((name) => [name.toUpperCase(), name]));
  let pass: Pass | null = null;
  let executions = 0;
  const answer = (text: string): string => {
    try {
      return success(atOnce(dispatchInCell(around.call(), text)));
    } catch (error) {
      return failure(error);
    }
  };
  const present = (): Pass => {
    const [shift, zone] = [around.shift(), around.timeZone()];
    if (pass?.shift === shift && pass.zone === zone) return pass;
    // The pass is over when the stack is empty.
    queueMicrotask(() => (pass = null));
    return (pass = openPass(openRealm(scripts, shift, answer), { shift, zone }));
  };
  return {
    executions: () => executions,
    call(name, args) {
      executions += 1;
      const { realm, zone, argument } = present();
      const text = JSON.stringify(args.map(argument));
      const result = JSON.parse(realm.invoke("cell", nameOf.get(name.toUpperCase()) ?? name, text)) as Result;
      if ("error" in result) throw new FunctionError(result.error);
      return toResult(result.value, zone);
    },
  };
}

type Result = { value: WireValue | WireValue[][] } | { error: string };

/** One recalculation: a realm that has been told each range once. */
interface Pass {
  realm: Realm;
  shift: number;
  zone: string;
  argument(argument: FunctionArgument): unknown;
}

function openPass(realm: Realm, { shift, zone }: Pick<Pass, "shift" | "zone">): Pass {
  const learnt = new WeakMap<object, number>();
  const learn = (rows: ScalarArgument[][]): number => {
    const known = learnt.get(rows);
    if (known !== undefined) return known;
    const range = realm.learn(JSON.stringify(rows.map((row) => row.map((value) => toScalar(value, zone)))));
    learnt.set(rows, range);
    return range;
  };
  return {
    realm,
    shift,
    zone,
    argument(argument) {
      if (argument === undefined) return { missing: true };
      return Array.isArray(argument) ? { range: learn(argument) } : toScalar(argument, zone);
    },
  };
}

function dispatchInCell(call: Call, text: string): unknown {
  return dispatch(call, readRequest(text));
}

function atOnce(value: unknown): unknown {
  if (value instanceof Promise) throw new ServiceError(noPermission("a service that waits"));
  return value;
}

function toScalar(value: WireValue, zone: string): WireValue {
  return typeof value === "object" && value !== null && "date" in value
    ? { date: serialToInstant(value.date, zone) }
    : value;
}

function toResult(value: WireValue | WireValue[][], zone: string): FunctionResult {
  return Array.isArray(value)
    ? value.map((row) => row.map((item) => fromScalar(item, zone)))
    : fromScalar(value, zone);
}

function fromScalar(value: WireValue, zone: string): Exclude<FunctionResult, unknown[]> {
  if (value === null || typeof value !== "object") return value;
  return "date" in value ? { date: instantToSerial(value.date, zone) } : value.error;
}
