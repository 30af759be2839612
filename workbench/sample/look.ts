import type { CellStyle, ConditionalFormatFile } from "../files/workbookFile";

/**
 * The policy's levels, best first. The colours are those of set-up (src/workbook/levelColours.ts); the
 * names stand beside the colours everywhere.
 */
export const LEVELS = [
  { name: "Exceeds", from: 0.9, background: "#eaf1ff", text: "#0b3d66", code: "EM" },
  { name: "Mastery", from: 0.8, background: "#b5d9c4", text: "#0b4f45", code: "MA" },
  { name: "Approaching", from: 0.6, background: "#e3bd51", text: "#5c3b00", code: "AP" },
  { name: "Not yet", from: 0, background: "#a990b6", text: "#1f1f1f", code: "NY" },
] as const;

export const TITLE: CellStyle = { bold: true, fontSize: 14 };
export const REMARK: CellStyle = { italic: true, fontColor: "#5f6368" };
export const UNIT: CellStyle = { bold: true, background: "#dfe3ee", horizontal: "center" };
export const HEADING: CellStyle = { bold: true, background: "#eef1f6", vertical: "middle", wrap: "wrap" };
export const CENTERED_HEADING: CellStyle = { ...HEADING, horizontal: "center" };
export const POINTS: CellStyle = { italic: true, fontColor: "#5f6368", horizontal: "center" };
export const MARK: CellStyle = { horizontal: "center" };
export const SUMMARY: CellStyle = { bold: true };
export const CENTERED_SUMMARY: CellStyle = { bold: true, horizontal: "center" };

export function levelColors(ranges: string[]): ConditionalFormatFile[] {
  return LEVELS.map(({ name, background, text }) => ({
    ranges,
    rule: { kind: "textEquals", values: [name] },
    background,
    fontColor: text,
  }));
}
