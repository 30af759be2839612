/** Moving columns: references, names and all that hangs on the columns follow. */
import type { Model, Zone } from "@odoo/o-spreadsheet";
import type { Command } from "./batch";
import { run } from "./batch";
import { formulaOf } from "./cells";
import { insertion, removal } from "./sheets";

interface Columns {
  first: number;
  count: number;
}

/** Moves columns before the one that is now at `before`. */
export function moveColumns(model: Model, sheetId: string, { first, count }: Columns, before: number): void {
  if (before >= first && before <= first + count) return;
  const merges = mergesWithin(model, sheetId, { first, count });
  const source = before < first ? first + count : first;
  const shift = before - source;
  const rows = model.getters.getNumberRows(sheetId);
  const zone = { left: source, right: source + count - 1, top: 0, bottom: rows - 1 };
  run(model, [
    insertion(model, sheetId, { dimension: "COL", before, count }),
    ...looks(model, sheetId, { first, count }, before),
    ...cells(model, sheetId, { first, count }, before),
    ...merges.map((merge): Command => ({
      type: "REMOVE_MERGE",
      sheetId,
      target: [moved(merge, source - first)],
    })),
    moveRanges(model, sheetId, zone, source + shift),
    ...merges.map((merge): Command => ({
      type: "ADD_MERGE",
      sheetId,
      target: [moved(merge, before - first)],
      force: true,
    })),
    removal(model, sheetId, { dimension: "COL", first: source, count }),
  ]);
}

const moved = (zone: Zone, by: number): Zone => ({ ...zone, left: zone.left + by, right: zone.right + by });

function moveRanges(model: Model, sheetId: string, zone: Zone, col: number): Command {
  const sheetName = model.getters.getSheetName(sheetId);
  return { type: "MOVE_RANGES", sheetId, sheetName, targetSheetId: sheetId, target: [zone], col, row: 0 };
}

/** As Sheets, refuses columns that a merged cell joins to others. */
function mergesWithin(model: Model, sheetId: string, { first, count }: Columns): Zone[] {
  const touching = model.getters
    .getMerges(sheetId)
    .filter(({ left, right }) => left < first + count && right >= first);
  if (touching.some(({ left, right }) => left < first || right >= first + count)) {
    throw new Error("These columns hold part of a merged cell; unmerge it first.");
  }
  return touching;
}

/** Widths and hiding; an inserted column has those of its neighbour. */
function looks(model: Model, sheetId: string, { first, count }: Columns, before: number): Command[] {
  return Array.from({ length: count }, (_, index): Command[] => {
    const column = { sheetId, dimension: "COL", elements: [before + index] };
    const size = model.getters.getColSize(sheetId, first + index);
    const isHidden = model.getters.isColHiddenByUser(sheetId, first + index);
    return [
      { type: "RESIZE_COLUMNS_ROWS", ...column, size },
      ...(isHidden ? [{ type: "HIDE_COLUMNS_ROWS", ...column }] : []),
    ];
  }).flat();
}

function cells(model: Model, sheetId: string, { first, count }: Columns, before: number): Command[] {
  const commands: Command[] = [];
  for (let row = 0; row < model.getters.getNumberRows(sheetId); row++) {
    for (let index = 0; index < count; index++) {
      const from = { sheetId, col: first + index, row };
      const cell = model.getters.getCell(from);
      const content = formulaOf(model, from) ?? (cell && !cell.isFormula ? cell.content : "");
      const look = { style: cell?.style ?? null, format: cell?.format ?? "" };
      commands.push({ type: "UPDATE_CELL", sheetId, col: before + index, row, content, ...look });
    }
  }
  return commands;
}
