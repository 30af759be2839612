/** The model as a workbook file. */
import type { Model } from "@odoo/o-spreadsheet";
import type { CellFile, FileValue, SheetFile, WorkbookFile } from "../files/workbookFile";
import type { Attached, AttachmentGetters } from "./attachments";
import type { Cell } from "./cells";
import { formulaOf, valueOf } from "./cells";
import type { CellValue } from "./engine";
import { names } from "./names";
import { protectionFiles } from "./protections";
import { conditionalFormats, metadata, validations } from "./sheetRules";
import { merges, sheetInfo } from "./sheets";
import { cellStyle } from "./styles";

export function save(model: Model, notKept: string[]): WorkbookFile {
  const getters = model.getters as unknown as AttachmentGetters;
  return {
    locale: model.getters.getLocale().code,
    timeZone: getters.getTimeZone(),
    sheets: model.getters.getSheetIds().map((sheetId) => sheetFile(model, sheetId)),
    names: names(model),
    notKept,
  };
}

function sheetFile(model: Model, sheetId: string): SheetFile {
  const { id: _id, ...info } = sheetInfo(model, sheetId);
  return {
    ...info,
    cells: cellFiles(model, sheetId),
    merges: merges(model, sheetId),
    columnWidths: sizes(model, sheetId, "cols"),
    rowHeights: sizes(model, sheetId, "rows"),
    hiddenRows: hidden(info.rows, (row) => model.getters.isRowHiddenByUser(sheetId, row)),
    hiddenColumns: hidden(info.columns, (column) => model.getters.isColHiddenByUser(sheetId, column)),
    validations: validations(model, sheetId),
    conditionalFormats: conditionalFormats(model, sheetId),
    protections: protectionFiles(model, sheetId),
    metadata: metadata(model, sheetId),
  };
}

const DEFAULT_WIDTH = 96;

/** The library only tells the size in force: a width that is the default counts as not set. */
function sizes(model: Model, sheetId: string, of: "cols" | "rows"): Record<number, number> {
  const { getters } = model;
  const found: Record<number, number> = {};
  const count = of === "cols" ? getters.getNumberCols(sheetId) : getters.getNumberRows(sheetId);
  for (let index = 0; index < count; index++) {
    const size = of === "cols" ? getters.getColSize(sheetId, index) : getters.getUserRowSize(sheetId, index);
    if (size !== undefined && !(of === "cols" && size === DEFAULT_WIDTH)) found[index] = size;
  }
  return found;
}

function hidden(count: number, isHidden: (index: number) => boolean): number[] {
  return Array.from({ length: count }, (_, index) => index).filter(isHidden);
}

function cellFiles(model: Model, sheetId: string): CellFile[] {
  const notes = (model.getters as unknown as AttachmentGetters).getAttachments(sheetId, "note");
  const byPlace = new Map<number, CellFile>();
  for (const cell of model.getters.getCells(sheetId)) {
    const position = model.getters.getCellPosition(cell.id);
    byPlace.set(placeOf(position), cellFile(model, position));
  }
  for (const cell of [...byPlace.values()]) if (cell.formula) withSpill(model, sheetId, cell, byPlace);
  for (const note of notes) withNote(byPlace, note);
  return [...byPlace.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** The cells a formula fills besides its own: their values are marked as its, with the style each has itself. */
function withSpill(model: Model, sheetId: string, from: CellFile, cells: Map<number, CellFile>): void {
  const zone = model.getters.getSpreadZone({ sheetId, row: from.row, col: from.column });
  if (!zone) return;
  for (let row = zone.top; row <= zone.bottom; row++) {
    for (let column = zone.left; column <= zone.right; column++) {
      if (row === from.row && column === from.column) continue;
      const value = fileValue(valueOf(model, { sheetId, row, col: column }));
      if (value === null) continue;
      const place = placeOf({ row, col: column });
      cells.set(place, { ...cells.get(place), row, column, value, spilled: true });
    }
  }
}

function withNote(cells: Map<number, CellFile>, { range, data }: Attached<"note">): void {
  const position = { col: range!.zone.left, row: range!.zone.top };
  const blank = { row: position.row, column: position.col, value: null };
  cells.set(placeOf(position), { ...(cells.get(placeOf(position)) ?? blank), note: data });
}

/** A number for each place: no tab has so many columns. */
const placeOf = ({ col, row }: { col: number; row: number }): number => row * 100_000 + col;

function cellFile(model: Model, position: Cell): CellFile {
  const cell = model.getters.getCell(position)!;
  const formula = formulaOf(model, position);
  const style = cellStyle(cell.style);
  return {
    row: position.row,
    column: position.col,
    value: fileValue(valueOf(model, position)),
    ...(formula !== undefined && { formula }),
    ...(cell.format && { numberFormat: cell.format }),
    ...(Object.keys(style).length > 0 && { style }),
  };
}

function fileValue(value: CellValue): FileValue {
  if (value === null || typeof value !== "object") return value;
  return "date" in value ? value.date : { error: value.error };
}
