import type { ConditionalRule, ValidationOperator } from "hucre";
import { toExcelFont, backgroundOf, type StyleContext } from "./cellStyle";
import { fromExcelColor, toExcelColor } from "./color";
import { rangesOnTab, sqrefOf } from "../ranges";
import type { ConditionalFormatFile, ConditionKind, SheetFile } from "../workbookFile";

type Rule = ConditionalFormatFile["rule"];

const NUMBER_KINDS = {
  equal: "numberEquals",
  notEqual: "numberNotEquals",
  greaterThan: "numberGreater",
  greaterThanOrEqual: "numberGreaterOrEqual",
  lessThan: "numberLess",
  lessThanOrEqual: "numberLessOrEqual",
  between: "numberBetween",
  notBetween: "numberNotBetween",
} as const satisfies Record<ValidationOperator, ConditionKind>;

/** How Excel names a rule about text, and the formula that must stand beside it; `cell` is the first cell. */
const TEXT_KINDS = {
  textContains: ["containsText", "containsText", (text, cell) => `NOT(ISERROR(SEARCH(${text},${cell})))`],
  textNotContains: ["notContainsText", "notContains", (text, cell) => `ISERROR(SEARCH(${text},${cell}))`],
  textStartsWith: ["beginsWith", "beginsWith", (text, cell) => `LEFT(${cell},LEN(${text}))=${text}`],
  textEndsWith: ["endsWith", "endsWith", (text, cell) => `RIGHT(${cell},LEN(${text}))=${text}`],
} as const satisfies Partial<
  Record<ConditionKind, [ConditionalRule["type"], string, (text: string, cell: string) => string]>
>;
type TextKind = keyof typeof TEXT_KINDS;

/** Null for a kind of rule that Sheets' words do not have (colour scales, bars, icons, ranks, duplicates). */
export function fromExcelRule(
  found: ConditionalRule,
  sheet: SheetFile,
  { themeColors }: StyleContext,
): ConditionalFormatFile | null {
  const ranges = rangesOnTab(found.range, sheet);
  const rule = ruleOf(found);
  if (!rule || ranges.length === 0) return null;
  const result: ConditionalFormatFile = { ranges, rule };
  const background = found.style && backgroundOfRule(found, themeColors);
  if (background) result.background = background;
  const fontColor = fromExcelColor(found.style?.font?.color, themeColors);
  if (fontColor) result.fontColor = fontColor;
  if (found.style?.font?.bold) result.bold = true;
  return result;
}

function backgroundOfRule(found: ConditionalRule, themeColors: string[]): string | null {
  const fill = found.style?.fill;
  // Excel leaves the pattern's name out of a conditional format's solid fill.
  if (fill?.type === "pattern")
    return fromExcelColor(fill.bgColor, themeColors) ?? fromExcelColor(fill.fgColor, themeColors);
  return backgroundOf(found.style ?? {}, themeColors);
}

function ruleOf(found: ConditionalRule): Rule | null {
  const formulas = [found.formula ?? []].flat();
  if (found.type === "containsBlanks") return { kind: "empty", values: [] };
  if (found.type === "notContainsBlanks") return { kind: "notEmpty", values: [] };
  if (found.type === "expression")
    return formulas[0] ? { kind: "formula", values: [`=${formulas[0]}`] } : null;
  if (found.type === "cellIs") return cellIsRule(found, formulas);
  const text = (Object.keys(TEXT_KINDS) as TextKind[]).find((kind) => TEXT_KINDS[kind][0] === found.type);
  if (!text) return null;
  if (found.text !== undefined) return { kind: text, values: [found.text] };
  return formulas[0] ? { kind: "formula", values: [`=${formulas[0]}`] } : null;
}

function cellIsRule(found: ConditionalRule, operands: string[]): Rule | null {
  if (!found.operator || operands.length === 0) return null;
  const text = textOfLiteral(operands[0]!);
  if (text === null) return { kind: NUMBER_KINDS[found.operator], values: operands.map(operandOf) };
  if (found.operator === "equal") return { kind: "textEquals", values: [text] };
  if (found.operator !== "notEqual") return null;
  const cell = firstCell(found.range);
  return { kind: "formula", values: [`=${cell}<>${operands[0]}`] };
}

function textOfLiteral(operand: string): string | null {
  const inner = /^"((?:[^"]|"")*)"$/.exec(operand.trim())?.[1];
  return inner === undefined ? null : inner.replaceAll('""', '"');
}

const operandOf = (operand: string) => (isNumber(operand) ? operand : `=${operand}`);
const isNumber = (text: string) => text.trim() !== "" && Number.isFinite(Number(text));
const firstCell = (sqref: string) => sqref.split(/[: ]/)[0]!;

export function toExcelRule(
  format: ConditionalFormatFile,
  sheet: SheetFile,
  priority: number,
): ConditionalRule {
  const range = sqrefOf(format.ranges, sheet);
  const fill = format.background && {
    fill: { type: "pattern" as const, pattern: "solid" as const, bgColor: toExcelColor(format.background) },
  };
  const font = toExcelFont({
    ...(format.fontColor && { fontColor: format.fontColor }),
    ...(format.bold && { bold: true }),
  });
  return {
    priority,
    range,
    style: { ...fill, ...(font && { font }) },
    ...condition(format.rule, firstCell(range)),
  };
}

type Condition = Pick<ConditionalRule, "type" | "operator" | "formula" | "text">;

function condition({ kind, values }: Rule, cell: string): Condition {
  if (kind === "empty") return { type: "containsBlanks", formula: `LEN(TRIM(${cell}))=0` };
  if (kind === "notEmpty") return { type: "notContainsBlanks", formula: `LEN(TRIM(${cell}))>0` };
  if (kind === "formula") return { type: "expression", formula: withoutEquals(values[0]!) };
  if (kind === "textEquals") return { type: "cellIs", operator: "equal", formula: literalOf(values[0]!) };
  if (kind in TEXT_KINDS) {
    const [type, operator, formula] = TEXT_KINDS[kind as TextKind];
    const text = values[0]!;
    // The file format has operators of its own for text, which the library writes but does not name in its types.
    return { type, operator: operator as ValidationOperator, text, formula: formula(literalOf(text), cell) };
  }
  const operators = Object.keys(NUMBER_KINDS) as ValidationOperator[];
  const operator = operators.find((name) => NUMBER_KINDS[name] === kind)!;
  return { type: "cellIs", operator, formula: values.map(withoutEquals) };
}

const literalOf = (text: string) => `"${text.replaceAll('"', '""')}"`;
const withoutEquals = (formula: string) => formula.replace(/^=/, "");
