/**
 * Custom functions as the grid in the browser sees them. The add-on runs in Node, so a call is looked up among
 * the answers so far; if it is not there, the cell shows Loading…, the call is asked of the server with all
 * others of the same moment, and one recalculation follows when the answers are in.
 */
import type { FunctionArgument, FunctionResult } from "../../engine/engine";
import { FunctionError } from "../../engine/engine";
import type { Evaluate, FunctionAnswer } from "../../server/messages";

/** As Sheets shows it. */
export const LOADING = "Loading…";

/** Above this many distinct arguments all is forgotten and asked again, so that memory does not grow for ever. */
const MOST_TEXTS = 200_000;

export interface FunctionAnswers {
  call(name: string, args: FunctionArgument[]): FunctionResult;
  /** True while the server owes answers. */
  waiting(): boolean;
}
type Ask = (texts: string[], requests: Evaluate["requests"]) => Promise<FunctionAnswer[]>;

export function functionAnswers(ask: Ask, recalculate: () => void): FunctionAnswers {
  const known = new Map<string, FunctionAnswer>();
  const texts = textNumbers();
  let queue = new Map<string, { name: string; args: string[] }>();
  let owed = 0;

  const flush = async (): Promise<void> => {
    const asked = queue;
    queue = new Map();
    owed++;
    const answers = await ask(...packed([...asked.values()]));
    [...asked.keys()].forEach((key, position) => {
      const answer = answers[position];
      if (answer) known.set(key, answer);
    });
    owed--;
    recalculate();
  };
  return {
    call(name, args) {
      if (texts.count() > MOST_TEXTS) {
        texts.clear();
        known.clear();
      }
      const argTexts = args.map(texts.textOf);
      const key = `${name}(${argTexts.map(texts.numberOf).join(",")})`;
      const answer = known.get(key);
      if (answer) return unwrap(answer);
      if (queue.size === 0) queueMicrotask(() => void flush());
      queue.set(key, { name, args: argTexts });
      return LOADING;
    },
    waiting: () => owed > 0 || queue.size > 0,
  };
}

function unwrap(answer: FunctionAnswer): FunctionResult {
  if ("error" in answer) throw new FunctionError(answer.error);
  return answer.value;
}

/** Long arguments (the policy table) stand in many calls: each text gets a short number, for keys. */
function textNumbers() {
  const numbers = new Map<string, number>();
  const ofRows = new WeakMap<object, string>();
  let next = 0;
  const numberOf = (text: string): number => {
    const number = numbers.get(text) ?? next++;
    numbers.set(text, number);
    return number;
  };
  return {
    /** A missing argument has no JSON of its own; null does not occur among arguments. */
    textOf(arg: FunctionArgument): string {
      if (!Array.isArray(arg)) return JSON.stringify(arg) ?? "null";
      // A range is the same rows for all formulas of one calculation.
      const text = ofRows.get(arg) ?? JSON.stringify(arg);
      ofRows.set(arg, text);
      return text;
    },
    numberOf,
    count: () => numbers.size,
    // Numbers are never given twice, so that an old key cannot mean something new.
    clear: () => numbers.clear(),
  };
}

function packed(calls: { name: string; args: string[] }[]): Parameters<Ask> {
  const positions = new Map<string, number>();
  const positionOf = (text: string): number => {
    const position = positions.get(text) ?? positions.size;
    positions.set(text, position);
    return position;
  };
  const requests = calls.map(({ name, args }) => ({ name, args: args.map(positionOf) }));
  return [[...positions.keys()], requests];
}
