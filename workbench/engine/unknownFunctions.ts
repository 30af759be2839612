/** Functions of Sheets that the workbench cannot calculate, and names that are no function at all. */
import "./functions/sheetsFunctions";
import { CompiledFormula, EvaluationError, helpers, registries } from "@odoo/o-spreadsheet";
import { knowsCustomFunction } from "./customFunctions";

const calculated = new Set(registries.functionRegistry.getKeys());

/**
 * Registers a name met in a formula, so that the formula is kept as a formula whose references follow the cells.
 * Asked by our patch of the library.
 */
function registerUnknown(name: string): unknown {
  if (!/^[A-Z0-9_.]+$/.test(name)) return undefined;
  registries.functionRegistry.replace(name, {
    description: "Not supported in the workbench.",
    hidden: true,
    args: [helpers.arg("value (any, range, optional, repeating)")],
    compute: () => {
      throw new EvaluationError(`Unknown function: '${name}'.`, "#NAME?");
    },
  });
  return registries.functionRegistry.get(name);
}
(helpers as { unknownFunction?: (name: string) => unknown }).unknownFunction = registerUnknown;

/** Upper-case names among `symbols` that neither the library nor the model's custom functions have. */
export function unknownAmong(symbols: readonly string[], custom: ReadonlySet<string>): string[] {
  const names = symbols.map((symbol) => symbol.toUpperCase());
  return [...new Set(names.filter((name) => !calculated.has(name) && !custom.has(name) && isFunction(name)))];
}

/** Other symbols are names of ranges. */
const isFunction = (name: string): boolean =>
  registries.functionRegistry.contains(name) || knowsCustomFunction(name);

/** Names of functions in a formula that cannot be calculated; null when all can be. */
export function notCalculable(formula: string, custom: ReadonlySet<string>): string[] | null {
  const calls = formula
    .replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '""')
    .matchAll(/([\p{L}_][\p{L}\p{N}_.]*)\s*\(/gu);
  const names = [...calls].map((call) => call[1]!.toUpperCase());
  const unknown = [...new Set(names.filter((name) => !calculated.has(name) && !custom.has(name)))];
  if (unknown.length > 0) return unknown;
  return CompiledFormula.IsBadExpression(formula) ? [] : null;
}
