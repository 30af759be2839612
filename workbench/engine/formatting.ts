/** Formats and styles of cells. Each function is one step of undo and one calculation. */
import type { Model, Style } from "@odoo/o-spreadsheet";
import type { CellStyle } from "../files/workbookFile";
import type { Command } from "./batch";
import { run } from "./batch";
import type { Area } from "./engine";
import { isAutomatic } from "./numberFormats";
import { growth } from "./sheets";
import { libraryStyle } from "./styles";
import { perCell } from "./writing";

export function setNumberFormats(model: Model, area: Area, formats: (string | undefined)[][]): void {
  run(model, [...growth(model, area), ...(wholeFormat(area, formats) ?? cellFormats(area, formats))]);
}

const libraryFormat = (format: string): string => (isAutomatic(format) ? "" : format);

function cellFormats(area: Area, formats: (string | undefined)[][]): Command[] {
  return perCell(area, formats, (format, cell) => ({
    type: "UPDATE_CELL",
    ...cell,
    format: libraryFormat(format),
  }));
}

/** One command for whole columns costs a fraction of thousands, here and in the browsers that follow. */
function wholeFormat(area: Area, formats: (string | undefined)[][]): Command[] | undefined {
  const format = formats[0]?.[0];
  if (format === undefined || formats.length !== area.rows) return undefined;
  const isUniform = formats.every(
    (line) => line.length === area.columns && line.every((other) => other === format),
  );
  return isUniform ? [formatting(area, { format: libraryFormat(format) })] : undefined;
}

function formatting(
  { sheet, row, column, rows, columns }: Area,
  what: { format: string } | { style: Style },
): Command {
  const zone = { left: column, top: row, right: column + columns - 1, bottom: row + rows - 1 };
  return { type: "SET_FORMATTING", sheetId: sheet, target: [zone], ...what };
}

/** Adds to the style that each cell has: one command, too. */
export function addStyle(model: Model, area: Area, style: CellStyle): void {
  run(model, [...growth(model, area), formatting(area, { style: libraryStyle(style) })]);
}

/** A missing field of a style is the default; what the cell had before goes. */
export function setStyles(model: Model, area: Area, styles: (CellStyle | undefined)[][]): void {
  const updates = perCell(area, styles, (style, cell) => {
    const wanted = libraryStyle(style);
    return { type: "UPDATE_CELL", ...cell, style: Object.keys(wanted).length > 0 ? wanted : null };
  });
  run(model, [...growth(model, area), ...updates]);
}
