/** A formula whose arguments have not changed is not called again: as in Sheets, whatever else is recalculated. */
import type { AnswerCall } from "./customFunctions";
import type { CallCustomFunction, FunctionArgument, FunctionResult } from "./engine";
import { FunctionError } from "./engine";
import { rangeText } from "./rangeText";

type Outcome = { result: FunctionResult } | { words: string };
/** Beyond this the older half is forgotten. */
const MOST = 50_000;

export function rememberedCalls(call: CallCustomFunction): { call: AnswerCall; forget(): void } {
  const keys = argumentKeys();
  let recent = new Map<string, Outcome>();
  let older = new Map<string, Outcome>();
  const remember = (key: string, outcome: Outcome): void => {
    if (recent.size >= MOST) [older, recent] = [recent, new Map()];
    recent.set(key, outcome);
  };
  return {
    call(name, args, cell) {
      const key = `${cell} ${name} ${args.map(keys.of).join()}`;
      const outcome = recent.get(key) ?? older.get(key) ?? attempt(() => call(name, args));
      if (!recent.has(key)) remember(key, outcome);
      if ("words" in outcome) throw new FunctionError(outcome.words);
      return outcome.result;
    },
    forget() {
      recent = new Map();
      older = new Map();
      keys.forget();
    },
  };
}

function attempt(call: () => FunctionResult): Outcome {
  try {
    return { result: call() };
  } catch (error) {
    return { words: error instanceof Error ? error.message : String(error) };
  }
}

/** Long arguments (a policy table) stand in many calls: each text gets a short number. */
function argumentKeys() {
  let numbers = new Map<string, number>();
  let ofRows = new WeakMap<object, number>();
  let next = 0;
  const numberOf = (text: string): number => {
    let number = numbers.get(text);
    if (number === undefined) numbers.set(text, (number = next++));
    return number;
  };
  return {
    of(arg: FunctionArgument): string {
      if (!Array.isArray(arg)) return JSON.stringify(arg) ?? "none";
      let number = ofRows.get(arg);
      if (number === undefined) ofRows.set(arg, (number = numberOf(rangeText(arg))));
      return `#${number}`;
    },
    /** Numbers are never given twice, so that an old key cannot mean something new. */
    forget(): void {
      numbers = new Map();
      ofRows = new WeakMap();
    },
  };
}
