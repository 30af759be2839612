import type { CallCustomFunction, FunctionArgument, FunctionResult } from "../engine/engine";
import { rangeText } from "../engine/rangeText";

/** Beyond this the older half is forgotten. */
const MOST = 50_000;

export interface RecentAnswers {
  /** For the engine: runs the function, and keeps what it answered. */
  calculate: CallCustomFunction;
  /** For a grid elsewhere that calculates the same workbook: looks first whether the engine has just asked. */
  look: CallCustomFunction;
  forget(): void;
}

/** The answers of custom functions, kept by name and arguments. What throws is not kept: it is soon thrown again. */
export function recentAnswers(call: CallCustomFunction): RecentAnswers {
  let recent = new Map<string, { result: FunctionResult }>();
  let older: typeof recent = new Map();
  let texts = rangeTexts();
  const calculate: CallCustomFunction = (name, args) => {
    const result = call(name, args);
    if (recent.size >= MOST) {
      [older, recent] = [recent, new Map()];
    }
    recent.set(keyOf(name, args, texts), { result });
    return result;
  };
  return {
    calculate,
    look(name, args) {
      const key = keyOf(name, args, texts);
      const known = recent.get(key) ?? older.get(key);
      return known ? known.result : calculate(name, args);
    },
    forget() {
      recent = new Map();
      older = new Map();
      texts = rangeTexts();
    },
  };
}

function keyOf(name: string, args: FunctionArgument[], numberOf: (arg: FunctionArgument) => string): string {
  return `${name.toUpperCase()}(${args.map(numberOf).join()})`;
}

/** Long ranges (a policy table) stand in many calls: each text gets a short number. */
function rangeTexts(): (arg: FunctionArgument) => string {
  const numbers = new Map<string, string>();
  const ofRows = new WeakMap<object, string>();
  return (arg) => {
    if (!Array.isArray(arg)) return JSON.stringify(arg) ?? "";
    let number = ofRows.get(arg);
    if (number === undefined) {
      const text = rangeText(arg);
      number = numbers.get(text) ?? `#${numbers.size}`;
      numbers.set(text, number);
      ofRows.set(arg, number);
    }
    return number;
  };
}
