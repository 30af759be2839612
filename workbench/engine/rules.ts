/** Validation rules and conditional formats in our words and in the library's. */
import type { ConditionalFormat, DataValidationRule } from "@odoo/o-spreadsheet";
import { CONDITION_KINDS } from "../files/workbookFile";
import type { ConditionalFormatFile, ConditionKind, ValidationFile } from "../files/workbookFile";

type Rule = Omit<ValidationFile, "ranges">;
type LibraryRule = Omit<DataValidationRule, "ranges"> & {
  /** What the library's own rule cannot hold: the values of a checkbox, any other rule. */
  asFound?: { type: ValidationFile["type"]; values: string[] };
};

export function libraryRule(id: string, { type, values, strict }: Rule): LibraryRule {
  const asFound = { type, values };
  switch (type) {
    case "checkbox":
      return {
        id,
        criterion: { type: "isBoolean", values: [] },
        isBlocking: strict,
        ...(values.length > 0 && { asFound }),
      };
    case "list":
      return { id, criterion: { type: "isValueInList", values, displayStyle: "arrow" }, isBlocking: strict };
    case "range":
      return { id, criterion: { type: "isValueInRange", values, displayStyle: "arrow" }, isBlocking: strict };
    case "other":
      // Kept with its cells and not enforced.
      return { id, criterion: { type: "customFormula", values: ["=TRUE"] }, isBlocking: strict, asFound };
  }
}

export function ruleOf({ criterion, isBlocking, asFound }: LibraryRule): Rule {
  const strict = Boolean(isBlocking);
  if (asFound) return { ...asFound, strict };
  const values = criterion.values.map(String);
  switch (criterion.type) {
    case "isBoolean":
      return { type: "checkbox", values: [], strict };
    case "isValueInList":
      return { type: "list", values, strict };
    case "isValueInRange":
      return { type: "range", values, strict };
    default:
      return { type: "other", values: [criterion.type, ...values], strict };
  }
}

const OPERATORS = {
  textEquals: "isEqual",
  textContains: "containsText",
  textNotContains: "notContainsText",
  textStartsWith: "beginsWithText",
  textEndsWith: "endsWithText",
  empty: "isEmpty",
  notEmpty: "isNotEmpty",
  numberEquals: "isEqual",
  numberNotEquals: "isNotEqual",
  numberGreater: "isGreaterThan",
  numberGreaterOrEqual: "isGreaterOrEqualTo",
  numberLess: "isLessThan",
  numberLessOrEqual: "isLessOrEqualTo",
  numberBetween: "isBetween",
  numberNotBetween: "isNotBetween",
  formula: "customFormula",
} as const satisfies Record<ConditionKind, string>;

type CellIsRule = Extract<ConditionalFormat["rule"], { type: "CellIsRule" }>;
/** The library compares text and numbers with one operator; `kind` remembers which was meant. */
export type LibraryCondition = { id: string; rule: CellIsRule & { kind?: ConditionKind } };

export function libraryCondition(
  id: string,
  { rule, background, fontColor, bold }: ConditionalFormatFile,
): LibraryCondition {
  const style = {
    ...(background !== undefined && { fillColor: background }),
    ...(fontColor !== undefined && { textColor: fontColor }),
    ...(bold !== undefined && { bold }),
  };
  const operator = OPERATORS[rule.kind];
  return { id, rule: { type: "CellIsRule", operator, values: [...rule.values], style, kind: rule.kind } };
}

/** null for rules Sheets would call a colour scale, and others that have no words of ours. */
export function conditionOf(format: ConditionalFormat): ConditionalFormatFile | null {
  if (format.rule.type !== "CellIsRule") return null;
  const rule = format.rule as LibraryCondition["rule"];
  const kind = rule.kind && OPERATORS[rule.kind] === rule.operator ? rule.kind : kindOf(rule);
  if (!kind) return null;
  const { fillColor, textColor, bold } = rule.style;
  return {
    ranges: format.ranges,
    rule: { kind, values: rule.values.map(String) },
    ...(fillColor !== undefined && { background: fillColor.toLowerCase() }),
    ...(textColor !== undefined && { fontColor: textColor.toLowerCase() }),
    ...(bold !== undefined && { bold }),
  };
}

function kindOf({ operator, values }: CellIsRule): ConditionKind | undefined {
  if (operator === "isEqual" && values.some((value) => value !== "" && !Number.isNaN(Number(value))))
    return "numberEquals";
  return CONDITION_KINDS.find((kind) => OPERATORS[kind] === operator);
}
