import type { DataValidation, ValidationOperator, ValidationType } from "hucre";
import type { SheetFile, ValidationFile } from "../workbookFile";
import { changeRange, isBlock, rangesOnTab, sqrefOf, withDollars, withoutDollars } from "../ranges";

/** How a checkbox is written, for Excel has none that Sheets reads. */
const CHECKBOX_CHOICES = ["TRUE", "FALSE"];
/** Excel refuses a longer list of choices, and none of them can hold a comma. */
const LONGEST_LIST = 255;

export function fromExcelValidation(found: DataValidation, sheet: SheetFile): ValidationFile | null {
  const ranges = rangesOnTab(found.range, sheet);
  if (ranges.length === 0) return null;
  const strict = found.showErrorMessage === true && (found.errorStyle ?? "stop") === "stop";
  return { ranges, strict, ...typeAndValues(found) };
}

function typeAndValues(found: DataValidation): Pick<ValidationFile, "type" | "values"> {
  if (found.type === "list" && found.values) {
    const values = found.values.map((value) => value.replaceAll('""', '"'));
    if (values.join() === CHECKBOX_CHOICES.join()) return { type: "checkbox", values: [] };
    return { type: "list", values };
  }
  const operands = [found.formula1, found.formula2].filter((operand) => operand !== undefined);
  if (found.type === "list" && isBlock(operands[0] ?? "")) {
    return { type: "range", values: [changeRange(operands[0]!, withoutDollars)] };
  }
  const operator = found.type === "list" || found.type === "custom" ? "" : ` ${found.operator ?? "between"}`;
  return { type: "other", values: [`${found.type}${operator}`, ...operands] };
}

/** Null for a rule an .xlsx file has no words for. */
export function toExcelValidation(rule: ValidationFile, sheet: SheetFile): DataValidation | null {
  const written = typeAndFormulas(rule);
  if (!written) return null;
  return {
    range: sqrefOf(rule.ranges, sheet),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: rule.strict ? "stop" : "warning",
    ...written,
  };
}

type TypeAndFormulas = Pick<DataValidation, "type" | "values" | "operator" | "formula1" | "formula2">;

function typeAndFormulas(rule: ValidationFile): TypeAndFormulas | null {
  const first = rule.values[0];
  if (rule.type === "checkbox")
    return rule.values.length > 0 ? null : { type: "list", values: CHECKBOX_CHOICES };
  if (first === undefined) return null;
  if (rule.type === "list") return listOf(rule.values);
  if (rule.type === "other") return otherOf(rule.values);
  return { type: "list", formula1: changeRange(first, withDollars) };
}

function listOf(choices: string[]): TypeAndFormulas | null {
  const values = choices.map((choice) => choice.replaceAll('"', '""'));
  const isCheckbox = choices.join() === CHECKBOX_CHOICES.join();
  const fits =
    values.join().length <= LONGEST_LIST && !choices.some((choice) => /^\s*$|,|^\s|\s$/.test(choice));
  return fits && !isCheckbox ? { type: "list", values } : null;
}

const OTHER_TYPES: readonly string[] = [
  "whole",
  "decimal",
  "date",
  "time",
  "textLength",
  "custom",
  "list",
] satisfies ValidationType[];
const OPERATORS: readonly string[] = [
  "between",
  "notBetween",
  "equal",
  "notEqual",
  "greaterThan",
  "lessThan",
  "greaterThanOrEqual",
  "lessThanOrEqual",
] satisfies ValidationOperator[];

/** The words this folder itself reads: ["decimal between", "0", "100"], ["custom", "ISNUMBER(A1)"]. */
function otherOf([kind = "", formula1, formula2]: string[]): TypeAndFormulas | null {
  const [type = "", operator] = kind.split(" ");
  if (!OTHER_TYPES.includes(type) || formula1 === undefined) return null;
  if (operator !== undefined && !OPERATORS.includes(operator)) return null;
  return {
    type: type as ValidationType,
    formula1,
    ...(operator !== undefined && { operator: operator as ValidationOperator }),
    ...(formula2 !== undefined && { formula2 }),
  };
}
