import type { Came } from "../../desk/useDesk";

export type Made = Came<"schoolColumn">;

export const DECIMAL_MARKS = [".", ","] as const;
export type DecimalMark = (typeof DECIMAL_MARKS)[number];

/** How a workbook writes decimals: "de_DE" with a comma. */
export function decimalMarkOf(locale: string): DecimalMark {
  try {
    return (1.5).toLocaleString(locale.replace("_", "-")).includes(",") ? "," : ".";
  } catch {
    return ".";
  }
}

export function hasDecimals({ values }: Made): boolean {
  return values.some((value) => typeof value === "number" && !Number.isInteger(value));
}

export function valueText(value: string | number, mark: DecimalMark): string {
  return typeof value === "number" ? String(value).replace(".", mark) : value;
}

/** A value a line, as a sheet or the cells of another system take a column. */
export function columnText({ values }: Made, mark: DecimalMark): string {
  return values.map((value) => valueText(value, mark)).join("\n");
}
