import { helpers } from "@odoo/o-spreadsheet";
import type { FunctionTable } from "./define";
import { define, fail, matrix, one } from "./define";

const ERROR_TYPES = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

const isError = (value: unknown): value is string => helpers.isEvaluationError(value as string);

export const INFO_FUNCTIONS: FunctionTable = {
  ARRAYFORMULA: define(
    "Results spread in any case here; returns them as they are.",
    ["array (any, range)"],
    (array) => (Array.isArray(array) ? matrix(array) : one(array)),
  ),
  "ERROR.TYPE": define("The number of an error.", ["reference (any)"], (reference) => {
    const { value } = one(reference);
    if (!isError(value)) fail("ERROR.TYPE needs an error.", "#N/A");
    const index = ERROR_TYPES.indexOf(value);
    return { value: index < 0 ? 8 : index + 1 };
  }),
  ISDATE: define("Whether a value is a date.", ["value (any)"], function (arg) {
    const { value, format } = one(arg);
    if (typeof value === "number") return { value: Boolean(format && helpers.isDateTimeFormat(format)) };
    return { value: typeof value === "string" && helpers.isDateTime(value, this.locale) };
  }),
  N: define("The argument as a number.", ["value (any)"], (arg) => {
    const { value } = one(arg);
    if (isError(value)) return one(arg);
    return { value: typeof value === "string" ? 0 : Number(value) };
  }),
  TYPE: define("The kind of a value as a number.", ["value (any, range)"], (arg) => {
    const cells = matrix(arg);
    if (cells.length > 1 || cells[0]!.length > 1) return { value: 64 };
    const { value } = one(arg);
    if (isError(value)) return { value: 16 };
    return { value: typeof value === "boolean" ? 4 : typeof value === "string" ? 2 : 1 };
  }),
};
