/**
 * Custom functions inside the library's formulas: what Sheets passes to them, and what it makes of what they
 * return. Who answers a call is a property of the model (Node runs the add-on, the browser asks Node).
 */
import type { Arg, FunctionResultObject } from "@odoo/o-spreadsheet";
import { EvaluationError, helpers, registries } from "@odoo/o-spreadsheet";
import type {
  CustomFunction,
  FunctionArgument,
  FunctionResult,
  ScalarArgument,
  ScalarResult,
} from "./engine";
import { FunctionError } from "./engine";
import "./library";

/** `cell` tells the calling formulas of a workbook apart; "" outside of cells. */
export type AnswerCall = (name: string, args: FunctionArgument[], cell: string) => FunctionResult;

/** Goes into the model's configuration as `custom: { workbench: … }`. */
export interface WorkbenchContext {
  call: AnswerCall;
  /** Upper-case names; any other function of this kind is unknown to this model. */
  names: ReadonlySet<string>;
}

interface EvaluationContext {
  workbench?: WorkbenchContext;
  locale: { dateFormat: string; timeFormat: string };
  __originCellPosition?: { sheetId: string; col: number; row: number };
  getters: { getCell(position: { sheetId: string; col: number; row: number }): { id: number } | undefined };
}

export function workbenchContext(
  functions: CustomFunction[],
  call: AnswerCall,
): { workbench: WorkbenchContext } {
  registerCustomFunctions(functions);
  return { workbench: { call, names: new Set(functions.map(({ name }) => name.toUpperCase())) } };
}

const registered = new Set<string>();

/** Whether some model of this process has a custom function of this upper-case name. */
export const knowsCustomFunction = (name: string): boolean => registered.has(name);

/** The names are known to every model of the process; each model decides whether it answers. */
function registerCustomFunctions(functions: CustomFunction[]): void {
  for (const definition of functions) {
    const name = definition.name.toUpperCase();
    registered.add(name);
    registries.functionRegistry.replace(name, {
      description: definition.description,
      category: "Mastery Loop",
      hidden: !definition.offered,
      args: argumentsOf(definition),
      compute(this: unknown, ...args: Arg[]) {
        return answer(this as EvaluationContext, name, args);
      },
    });
  }
}

function argumentsOf({ parameters }: CustomFunction) {
  if (parameters.length === 0) return [helpers.arg("value (any, range, optional, repeating)")];
  return parameters.map(({ name, description }) =>
    helpers.arg(`${name.replace(/\W/g, "_")} (any, range, optional)`, description),
  );
}

function answer(
  context: EvaluationContext,
  name: string,
  args: Arg[],
): FunctionResultObject | FunctionResultObject[][] {
  const { workbench } = context;
  if (!workbench?.names.has(name)) throw new EvaluationError(`Unknown function: '${name}'.`, "#NAME?");
  try {
    const result = workbench.call(name, args.map(toFunctionArgument), callingCell(context));
    return fromFunctionResult(result, context.locale);
  } catch (error) {
    if (error instanceof EvaluationError) throw error;
    throw new EvaluationError(wordsOf(error), "#ERROR!");
  }
}

const wordsOf = (error: unknown): string => {
  if (error instanceof FunctionError || error instanceof Error) return error.message;
  return String(error);
};

function callingCell({ __originCellPosition: position, getters }: EvaluationContext): string {
  const cell = position && getters.getCell(position);
  return cell ? String(cell.id) : "";
}

/** The same range gives the same matrix to all formulas of one calculation. */
const converted = new WeakMap<object, ScalarArgument[][]>();

/** A single cell comes as a value, a range as rows. */
export function toFunctionArgument(arg: Arg): FunctionArgument {
  if (arg === undefined) return undefined;
  if (!Array.isArray(arg)) return toScalar(arg as FunctionResultObject);
  const columns = arg as FunctionResultObject[][];
  if (columns.length === 1 && columns[0]!.length === 1) return toScalar(columns[0]![0]!);
  let rows = converted.get(columns);
  if (!rows) {
    rows = (columns[0] ?? []).map((_, row) => columns.map((column) => toScalar(column[row]!)));
    converted.set(columns, rows);
  }
  return rows;
}

function toScalar({ value, format }: FunctionResultObject): ScalarArgument {
  if (value === null || value === undefined) return "";
  if (typeof value === "number" && format && helpers.isDateTimeFormat(format)) return { date: value };
  return value;
}

type DateFormats = { dateFormat: string; timeFormat: string };

/** Rows may be ragged: what is missing is blank. A list without rows is one column, as in Sheets. */
export function fromFunctionResult(
  result: FunctionResult,
  formats: DateFormats,
): FunctionResultObject | FunctionResultObject[][] {
  if (!Array.isArray(result)) return fromScalar(result, formats);
  const rows = (result as (ScalarResult | ScalarResult[])[]).map((row) => (Array.isArray(row) ? row : [row]));
  const width = Math.max(1, ...rows.map((row) => row.length));
  if (rows.length === 0) return { value: null };
  return Array.from({ length: width }, (_, column) =>
    rows.map((row) => fromScalar(row[column] ?? null, formats)),
  );
}

function fromScalar(
  result: ScalarResult | undefined,
  { dateFormat, timeFormat }: DateFormats,
): FunctionResultObject {
  if (result === null || result === undefined) return { value: null };
  if (typeof result === "object") {
    const format = Number.isInteger(result.date) ? dateFormat : `${dateFormat} ${timeFormat}`;
    return { value: result.date, format };
  }
  if (typeof result === "number" && !Number.isFinite(result)) {
    return { value: "#NUM!", message: "The function's result is no number." };
  }
  return { value: result };
}
