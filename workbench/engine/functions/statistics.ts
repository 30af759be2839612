import { MODESNGL, MROUND, PERCENTRANKEXC, PERCENTRANKINC, ROMAN, TRIMMEAN } from "@formulajs/formulajs";
import { registries } from "@odoo/o-spreadsheet";
import type { FunctionTable, Result } from "./define";
import { define, fail, number, numbersOf } from "./define";

const PERCENTRANK_ARGS = ["data (any, range)", "value (number)", "significant_digits (number, default=3)"];

const percentRank = (rank: (data: number[], value: number, digits: number) => unknown) =>
  define("The share of a data set that is below a value.", PERCENTRANK_ARGS, function (data, value, digits) {
    const numbers = numbersOf(data);
    const wanted = number(value, this);
    if (!(wanted >= Math.min(...numbers) && wanted <= Math.max(...numbers)))
      fail("The value is outside of the data.", "#N/A");
    return checked(rank(numbers, wanted, number(digits, this, 3)));
  });

const mode = define("The most common value.", ["value (any, range, repeating)"], (...values) => {
  const numbers = values.flatMap(numbersOf);
  if (new Set(numbers).size === numbers.length) fail("No value stands there twice.", "#N/A");
  return checked(MODESNGL(...numbers));
});

export const STATISTICS_FUNCTIONS: FunctionTable = {
  PERCENTRANK: percentRank(PERCENTRANKINC),
  "PERCENTRANK.INC": percentRank(PERCENTRANKINC),
  "PERCENTRANK.EXC": percentRank(PERCENTRANKEXC),
  MODE: mode,
  "MODE.SNGL": mode,
  "RANK.EQ": registries.functionRegistry.get("RANK"),
  TRIMMEAN: define(
    "The mean without the outermost values.",
    ["data (any, range)", "share (number)"],
    function (data, share) {
      return checked(TRIMMEAN(numbersOf(data), number(share, this)));
    },
  ),
  MROUND: define("Rounds to a multiple.", ["value (number)", "factor (number)"], function (value, factor) {
    return checked(MROUND(number(value, this), number(factor, this)));
  }),
  ROMAN: define("A number in Roman numerals.", ["number (number)"], function (value) {
    return checked(ROMAN(number(value, this)));
  }),
};

/** Formula.js returns errors instead of throwing them. */
function checked(result: unknown): Result {
  if (result instanceof Error) fail("The function has no result for these values.", result.message);
  if (typeof result === "number" && !Number.isFinite(result)) fail("The result is no number.", "#NUM!");
  return { value: result as string | number };
}
