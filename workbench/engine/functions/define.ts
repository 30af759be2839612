import type { AddFunctionDescription, Arg, EvalContext, FunctionResultObject } from "@odoo/o-spreadsheet";
import { EvaluationError, helpers } from "@odoo/o-spreadsheet";

export type FunctionTable = Record<string, AddFunctionDescription>;
export type Result = FunctionResultObject | FunctionResultObject[][];
type Compute = (this: EvalContext, ...args: Arg[]) => Result;

/** `args` as the library writes them: "text (string)", "pad (any, optional)". */
export function define(description: string, args: string[], compute: Compute): AddFunctionDescription {
  return {
    description,
    args: args.map((text) => helpers.arg(text)),
    compute: compute as AddFunctionDescription["compute"],
  };
}

/** Blank and missing arguments have the value null. */
export function one(arg: Arg): FunctionResultObject {
  const value = Array.isArray(arg) ? (arg as FunctionResultObject[][])[0]?.[0] : arg;
  return (value as FunctionResultObject | undefined) ?? { value: null };
}

/** Columns, as the library has them. */
export function matrix(arg: Arg): FunctionResultObject[][] {
  return Array.isArray(arg) ? (arg as FunctionResultObject[][]) : [[one(arg)]];
}

export const flat = (arg: Arg): FunctionResultObject[] => matrix(arg).flat();

export const numbersOf = (arg: Arg): number[] =>
  flat(arg).flatMap(({ value }) => (typeof value === "number" ? [value] : []));

export function fail(message: string, value: string): never {
  throw new EvaluationError(message, value);
}

export function number(arg: Arg, context: EvalContext, missing?: number): number {
  const { value } = one(arg);
  if (value === null && missing !== undefined) return missing;
  return helpers.toNumber(one(arg), context.locale);
}
