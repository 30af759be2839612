/** Writing into cells. Each function is one step of undo and one calculation. */
import type { Model } from "@odoo/o-spreadsheet";
import { helpers } from "@odoo/o-spreadsheet";
import type { AttachmentGetters, AttachmentItem } from "./attachments";
import type { Command } from "./batch";
import { run } from "./batch";
import type { Cell } from "./cells";
import { localMoment } from "./clock";
import type { Area, Entry } from "./engine";
import type { EntryPlace } from "./entries";
import { cellContent } from "./entries";
import type { SheetsLocale } from "./locales";
import { growth } from "./sheets";

export function write(model: Model, area: Area, entries: (Entry | undefined)[][]): void {
  const place = { locale: model.getters.getLocale() as SheetsLocale, year: yearOf(model) };
  const updates = perCell(area, entries, (entry, cell) => ({
    type: "UPDATE_CELL",
    ...cell,
    ...cellContent(entry, { ...place, format: formatOf(model, cell) } satisfies EntryPlace),
  }));
  run(model, [...growth(model, area), ...updates.filter((update) => !blanksBlank(model, update))]);
}

/** A script's table is half blank, on cells that are. */
function blanksBlank(model: Model, { content, sheetId, col, row }: Cell & { content: string }): boolean {
  if (content !== "") return false;
  const found = model.getters.getCell({ sheetId, col, row });
  return !found || (!found.isFormula && found.content === "");
}

function yearOf(model: Model): number {
  const clock = model.getters as unknown as AttachmentGetters;
  return helpers.numberToJsDate(localMoment(clock.getMoment(), clock.getTimeZone())).getFullYear();
}

const formatOf = (model: Model, cell: Cell): string => model.getters.getCell(cell)?.format ?? "";

/** Blocks must be as large as their area. */
export function perCell<T, Made extends Command>(
  area: Area,
  block: (T | undefined)[][],
  command: (item: T, cell: Cell) => Made,
): Made[] {
  const { sheet, row, column, rows, columns } = area;
  if (block.length !== rows || block.some((line) => line.length !== columns)) {
    const width = block[0]?.length ?? 0;
    throw new Error(
      `The block has ${block.length} rows and ${width} columns; the area has ${rows} and ${columns}.`,
    );
  }
  return block.flatMap((line, down) =>
    line.flatMap((item, right) =>
      item === undefined ? [] : [command(item, { sheetId: sheet, col: column + right, row: row + down })],
    ),
  );
}

/** "" takes the note away. */
export function setNotes(model: Model, area: Area, notes: (string | undefined)[][]): void {
  const items: AttachmentItem<"note">[] = [];
  perCell(area, notes, (note, { col, row }) => {
    items.push({ zone: { left: col, right: col, top: row, bottom: row }, data: note === "" ? null : note });
    return { type: "" };
  });
  const attach = { type: "WORKBENCH_ATTACH", sheetId: area.sheet, kind: "note", items, replaceAll: false };
  run(model, [...growth(model, area), ...(items.length > 0 ? [attach] : [])]);
}

export function clear(
  model: Model,
  area: Area,
  what: { contents: boolean; formats: boolean; notes: boolean },
): void {
  const fields = { ...(what.contents && { content: "" }), ...(what.formats && { format: "", style: null }) };
  const updates =
    Object.keys(fields).length === 0
      ? []
      : cellsWithin(model, area).map((cell): Command => ({ type: "UPDATE_CELL", ...cell, ...fields }));
  run(model, [...updates, ...(what.notes ? noteRemovals(model, area) : [])]);
}

/** Only those that hold something. */
function cellsWithin(model: Model, area: Area): Cell[] {
  return model.getters
    .getCells(area.sheet)
    .map(({ id }): Cell => model.getters.getCellPosition(id))
    .filter((cell) => isWithin(area, cell))
    .map(({ sheetId, col, row }) => ({ sheetId, col, row }));
}

function isWithin({ row, column, rows, columns }: Area, cell: { col: number; row: number }): boolean {
  return cell.row >= row && cell.row < row + rows && cell.col >= column && cell.col < column + columns;
}

function noteRemovals(model: Model, area: Area): Command[] {
  const notes = (model.getters as unknown as AttachmentGetters).getAttachments(area.sheet, "note");
  const items = notes
    .map(({ range }) => range!.zone)
    .filter(({ left, top }) => isWithin(area, { col: left, row: top }))
    .map((zone) => ({ zone, data: null }));
  return items.length === 0
    ? []
    : [{ type: "WORKBENCH_ATTACH", sheetId: area.sheet, kind: "note", items, replaceAll: false }];
}

/** Keeps the content of the upper left cell, as Sheets does. */
export function merge(model: Model, { sheet: sheetId, row, column, rows, columns }: Area): void {
  const zone = { left: column, top: row, right: column + columns - 1, bottom: row + rows - 1 };
  run(model, [{ type: "ADD_MERGE", sheetId, target: [zone], force: true }]);
}

export function setColumnWidth(model: Model, sheetId: string, column: number, size: number): void {
  run(model, [{ type: "RESIZE_COLUMNS_ROWS", sheetId, dimension: "COL", elements: [column], size }]);
}
