import type { CallCustomFunction, FunctionArgument } from "../engine/engine";
import type { Evaluate, FunctionAnswer } from "./messages";

/** Runs the custom functions a grid asks for, each by itself: one that throws does not stop the others. */
export function evaluateFunctions(message: Evaluate, call: CallCustomFunction): FunctionAnswer[] {
  const values = message.texts.map((text) => argument(JSON.parse(text) as FunctionArgument | null));
  return message.requests.map(({ name, args }) => {
    try {
      return {
        value: call(
          name,
          args.map((position) => values[position]),
        ),
      };
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) };
    }
  });
}

/** A missing argument is undefined, for which JSON has only null. */
function argument(value: FunctionArgument | null): FunctionArgument {
  return value ?? undefined;
}
