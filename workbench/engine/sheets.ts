/** Tabs and their rows and columns. */
import type { Model } from "@odoo/o-spreadsheet";
import type { Command } from "./batch";
import { run } from "./batch";
import type { Area, SheetInfo } from "./engine";

export function sheetInfo(model: Model, id: string): SheetInfo {
  const sheet = model.getters.getSheet(id);
  const { xSplit, ySplit } = model.getters.getPaneDivisions(id);
  return {
    id,
    name: sheet.name,
    rows: model.getters.getNumberRows(id),
    columns: model.getters.getNumberCols(id),
    hidden: !sheet.isVisible,
    frozenRows: ySplit,
    frozenColumns: xSplit,
    tabColor: sheet.color ? sheet.color.toLowerCase() : null,
  };
}

export function addSheet(
  model: Model,
  name: string,
  { at, rows, columns }: { at: number; rows: number; columns: number },
): string {
  const sheetId = newSheetId(model);
  run(model, [{ type: "CREATE_SHEET", sheetId, name, position: at, rows, cols: columns }]);
  return sheetId;
}

function newSheetId(model: Model): string {
  let number = model.getters.getSheetIds().length + 1;
  while (model.getters.tryGetSheet(`tab${number}`)) number++;
  return `tab${number}`;
}

/** The library counts visible tabs only; a hidden one is shown first, so that the rule is Sheets': one must remain. */
export function deleteSheet(model: Model, sheetId: string): void {
  const { name: sheetName, isVisible } = model.getters.getSheet(sheetId);
  const show: Command[] = isVisible ? [] : [{ type: "SHOW_SHEET", sheetId }];
  run(model, [...show, { type: "DELETE_SHEET", sheetId, sheetName }]);
}

export function renameSheet(model: Model, sheetId: string, newName: string): void {
  run(model, [{ type: "RENAME_SHEET", sheetId, oldName: model.getters.getSheetName(sheetId), newName }]);
}

export function duplicateSheet(model: Model, sheetId: string, name: string): string {
  const sheetIdTo = newSheetId(model);
  run(model, [{ type: "DUPLICATE_SHEET", sheetId, sheetIdTo, sheetNameTo: name }]);
  return sheetIdTo;
}

/** The library steps over hidden tabs, so they are shown while one moves. */
export function moveSheet(model: Model, sheetId: string, to: number): void {
  const ids = model.getters.getSheetIds();
  const delta = Math.min(Math.max(to, 0), ids.length - 1) - ids.indexOf(sheetId);
  if (delta === 0) return;
  const hidden = ids.filter((id) => !model.getters.isSheetVisible(id));
  run(model, [
    ...hidden.map((id): Command => ({ type: "SHOW_SHEET", sheetId: id })),
    { type: "MOVE_SHEET", sheetId, delta },
    ...hidden.map((id): Command => ({ type: "HIDE_SHEET", sheetId: id })),
  ]);
}

export function setHidden(model: Model, sheetId: string, hidden: boolean): void {
  if (model.getters.isSheetVisible(sheetId) === !hidden) return;
  run(model, [{ type: hidden ? "HIDE_SHEET" : "SHOW_SHEET", sheetId }]);
}

export function setTabColor(model: Model, sheetId: string, color: string | null): void {
  run(model, [{ type: "COLOR_SHEET", sheetId, color: color ?? undefined }]);
}

export function freeze(model: Model, sheetId: string, rows: number, columns: number): void {
  const { xSplit, ySplit } = model.getters.getPaneDivisions(sheetId);
  const commands: Command[] = [];
  if (rows !== ySplit) {
    commands.push(
      rows > 0 ? { type: "FREEZE_ROWS", sheetId, quantity: rows } : { type: "UNFREEZE_ROWS", sheetId },
    );
  }
  if (columns !== xSplit) {
    commands.push(
      columns > 0
        ? { type: "FREEZE_COLUMNS", sheetId, quantity: columns }
        : { type: "UNFREEZE_COLUMNS", sheetId },
    );
  }
  run(model, commands);
}

export type Dimension = "ROW" | "COL";

/** Inserts before an index, or at the end of the tab. */
export function insertion(
  model: Model,
  sheetId: string,
  place: { dimension: Dimension; before: number; count: number },
): Command {
  const { dimension, before, count: quantity } = place;
  const size = model.getters.getNumberHeaders(sheetId, dimension);
  const atEnd = before >= size;
  return {
    type: "ADD_COLUMNS_ROWS",
    sheetId,
    sheetName: model.getters.getSheetName(sheetId),
    dimension,
    base: atEnd ? size - 1 : before,
    quantity,
    position: atEnd ? "after" : "before",
  };
}

export function removal(
  model: Model,
  sheetId: string,
  place: { dimension: Dimension; first: number; count: number },
): Command {
  const elements = Array.from({ length: place.count }, (_, index) => place.first + index);
  return {
    type: "REMOVE_COLUMNS_ROWS",
    sheetId,
    sheetName: model.getters.getSheetName(sheetId),
    dimension: place.dimension,
    elements,
  };
}

/** Commands that make a tab large enough for an area. */
export function growth(model: Model, { sheet, row, column, rows, columns }: Area): Command[] {
  const missing = {
    ROW: row + rows - model.getters.getNumberRows(sheet),
    COL: column + columns - model.getters.getNumberCols(sheet),
  };
  return (["ROW", "COL"] as const)
    .filter((dimension) => missing[dimension] > 0)
    .map((dimension) =>
      insertion(model, sheet, { dimension, before: Number.MAX_SAFE_INTEGER, count: missing[dimension] }),
    );
}

export function merges(model: Model, sheetId: string): string[] {
  return model.getters
    .getMerges(sheetId)
    .map((zone) => model.getters.getRangeString(model.getters.getRangeFromZone(sheetId, zone), sheetId));
}
