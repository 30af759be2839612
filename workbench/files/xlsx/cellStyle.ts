import type { AlignmentStyle, CellStyle as ExcelStyle, FontStyle } from "hucre";
import type { CellStyle } from "../workbookFile";
import { fromExcelColor, toExcelColor } from "./color";

/** What Sheets writes in: a missing font size means this one. */
export const STANDARD_FONT = { name: "Arial", size: 10 };

export interface StyleContext {
  themeColors: string[];
  /** Points; a cell in this size has no size of its own. */
  standardSize: number;
}

export function fromExcelStyle(style: ExcelStyle, context: StyleContext): CellStyle | undefined {
  const result: CellStyle = { ...fontOf(style.font, context), ...alignmentOf(style.alignment) };
  const background = backgroundOf(style, context.themeColors);
  if (background) result.background = background;
  return Object.keys(result).length > 0 ? result : undefined;
}

/** In a cell a solid fill's colour is the foreground, in a conditional format the background. */
export function backgroundOf(style: ExcelStyle, themeColors: string[]): string | null {
  if (style.fill?.type !== "pattern" || style.fill.pattern === "none") return null;
  return fromExcelColor(style.fill.fgColor, themeColors) ?? fromExcelColor(style.fill.bgColor, themeColors);
}

function fontOf(font: FontStyle | undefined, context: StyleContext): CellStyle {
  const result: CellStyle = {};
  if (!font) return result;
  if (font.bold) result.bold = true;
  if (font.italic) result.italic = true;
  if (font.underline) result.underline = true;
  if (font.strikethrough) result.strikethrough = true;
  if (font.size !== undefined && font.size !== context.standardSize) result.fontSize = font.size;
  const color = fromExcelColor(font.color, context.themeColors);
  if (color && color !== "#000000") result.fontColor = color;
  return result;
}

function alignmentOf(alignment: AlignmentStyle | undefined): CellStyle {
  const result: CellStyle = {};
  const horizontal = alignment?.horizontal;
  if (horizontal === "left" || horizontal === "center" || horizontal === "right")
    result.horizontal = horizontal;
  if (horizontal === "centerContinuous") result.horizontal = "center";
  if (alignment?.vertical === "top") result.vertical = "top";
  if (alignment?.vertical === "center") result.vertical = "middle";
  if (alignment?.wrapText) result.wrap = "wrap";
  return result;
}

export function toExcelStyle(style: CellStyle): ExcelStyle {
  const result: ExcelStyle = {};
  const font = toExcelFont(style);
  if (font) result.font = { ...STANDARD_FONT, ...font };
  if (style.background) {
    result.fill = { type: "pattern", pattern: "solid", fgColor: toExcelColor(style.background) };
  }
  const alignment = toExcelAlignment(style);
  if (Object.keys(alignment).length > 0) result.alignment = alignment;
  return result;
}

/** Undefined when the style says nothing about the font. */
export function toExcelFont(style: CellStyle): FontStyle | undefined {
  const font: FontStyle = {};
  if (style.bold) font.bold = true;
  if (style.italic) font.italic = true;
  if (style.underline) font.underline = true;
  if (style.strikethrough) font.strikethrough = true;
  if (style.fontSize !== undefined) font.size = style.fontSize;
  if (style.fontColor) font.color = toExcelColor(style.fontColor);
  return Object.keys(font).length > 0 ? font : undefined;
}

function toExcelAlignment(style: CellStyle): AlignmentStyle {
  const alignment: AlignmentStyle = {};
  if (style.horizontal) alignment.horizontal = style.horizontal;
  if (style.vertical) alignment.vertical = style.vertical === "middle" ? "center" : style.vertical;
  if (style.wrap === "wrap") alignment.wrapText = true;
  return alignment;
}
